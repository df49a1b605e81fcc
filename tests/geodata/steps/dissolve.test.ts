import { describe, expect, it } from 'vitest';
import { buildTopology } from '../../../geodata/steps/buildTopology';
import { dissolve } from '../../../geodata/steps/dissolve';
import { box, buurt } from './tiles';

const HOLE = box(0.4, 0.4, 0.2, 0.2);
const TOPOLOGY = buildTopology([
  buurt('BU99010001', box(0, 0), [...HOLE].reverse()),
  buurt('BU99010002', HOLE),
  buurt('BU99010003', box(1, 0)),
  buurt('BU99010004', box(5, 0)),
]);

function dissolved(...members: string[]) {
  return dissolve(TOPOLOGY, [{ id: 'WK990100', members }]).geometries[0];
}

describe('dissolve', () => {
  it('drops the border between members', () => {
    const area = dissolved('BU99010001', 'BU99010002', 'BU99010003');
    expect(area).toMatchObject({ type: 'Polygon', id: 'WK990100' });
    expect(area?.arcs).toHaveLength(1);
  });

  it('keeps the hole of an enclave that is not a member', () => {
    expect(dissolved('BU99010001', 'BU99010003')?.arcs).toHaveLength(2);
  });

  it('keeps parts that do not touch', () => {
    const area = dissolved('BU99010003', 'BU99010004');
    expect(area?.type).toBe('MultiPolygon');
    expect(area?.arcs).toHaveLength(2);
  });

  it('refuses an area without members', () => {
    expect(() => dissolved('BU99010009')).toThrow('WK990100 has no member');
  });
});
