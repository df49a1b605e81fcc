import { describe, expect, it } from 'vitest';
import { checkOpenings } from '../../../geodata/checks/openings';
import { checkOutlines } from '../../../geodata/checks/outlines';
import { checkOverlaps } from '../../../geodata/checks/overlaps';
import { GEOMETRY } from '../../../geodata/config';
import type { BuurtFeature } from '../../../geodata/model';
import { buildTopology } from '../../../geodata/steps/buildTopology';
import { at, box, buurt, parts, ring } from '../steps/tiles';

const WHERE = 'outlines.json';

function together(buurten: readonly BuurtFeature[], leftOut = false) {
  const mosaic = { topology: buildTopology(buurten), buurten, where: WHERE, leftOut };
  const { faults, warnings } = checkOpenings(mosaic, GEOMETRY);
  return { overlaps: checkOverlaps(mosaic, GEOMETRY), openings: faults, warnings };
}

const HOLE = box(0.4, 0.4, 0.2, 0.2);
const SOUND = [
  buurt('BU99010001', box(0, 0), [...HOLE].reverse()),
  buurt('BU99010002', HOLE),
  parts('BU99010003', [box(1, 0)], [box(3, 0)]),
  buurt('BU99010004', box(2, 0)),
];

describe('checkOutlines', () => {
  it('has nothing to say of sound outlines', () => {
    expect(checkOutlines(SOUND, WHERE)).toEqual([]);
  });

  it.each([
    ['the code occurs more than once', buurt('BU99010001', box(5, 0))],
    ['geometry has no ring', parts('BU99010009', [])],
    ['ring 1 of 1 is empty', buurt('BU99010009', [])],
    ['ring 1 of 1 has only 3 positions', buurt('BU99010009', ring([0, 0], [1, 0]))],
    ['ring 1 of 1 encloses nothing', buurt('BU99010009', ring([0, 0], [1, 0], [2, 0]))],
    ['ring 1 of 1 is not closed', buurt('BU99010009', [...box(5, 0).slice(0, 4), at(5, 0.5)])],
    ['ring 2 of 2 is empty', buurt('BU99010009', box(5, 0), [])],
    ['position that is not two numbers', buurt('BU99010009', [[6], at(1, 0), at(1, 1), [6]])],
  ])('names the buurt and says: %s', (what, wrong) => {
    const faults = checkOutlines([...SOUND, wrong], WHERE);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ source: 'pdok-buurten', where: WHERE });
    expect(faults[0]?.place).toContain(wrong.code);
    expect(faults[0]?.what).toContain(what);
  });

  it('refuses what is not a polygon', () => {
    const line = {
      ...buurt('BU99010009'),
      geometry: { type: 'LineString' as const, coordinates: box(0, 0) },
    };
    expect(checkOutlines([line], WHERE)[0]?.what).toContain('LineString');
  });

  it('lists every fault, not the first', () => {
    expect(checkOutlines([buurt('BU99010001', []), buurt('BU99010001', [])], WHERE)).toHaveLength(3);
  });
});

describe('checkOverlaps', () => {
  it('has nothing to say of an enclave, an island and plain neighbours', () => {
    expect(together(SOUND)).toEqual({ overlaps: [], openings: [], warnings: [] });
  });

  it('finds an outline that crosses itself', () => {
    const bow = buurt('BU99010001', ring([0, 0], [1, 1], [1, 0], [0, 0.9]));
    expect(together([bow]).overlaps).toMatchObject([{ place: 'BU99010001 Buurt 01' }]);
    expect(together([bow]).overlaps[0]?.what).toContain('crosses itself');
  });

  it.each([
    ['half over each other', box(0.5, 0.5)],
    ['one inside the other', box(0.2, 0.2, 0.3, 0.3)],
    ['the same twice', box(0, 0)],
    ['across each other', box(0.4, -0.5, 0.2, 2)],
    ['sharing corners only', ring([0, 0], [1, 0], [0.5, 0.5])],
  ])('measures two buurten that lie %s', (_, outline) => {
    const pair = [buurt('BU99010001', box(0, 0)), buurt('BU99010002', outline)];
    const { overlaps } = together(pair);
    expect(overlaps).toHaveLength(1);
    expect(overlaps[0]?.what).toMatch(/overlaps BU99010002 Buurt 02 by \d+ m² \(limit 25 m²\)/);
  });

  it('lets rounding pass', () => {
    const pair = [buurt('BU99010001', box(0, 0)), buurt('BU99010002', box(0.999_99, 0))];
    expect(together(pair).overlaps).toEqual([]);
  });
});

describe('checkOpenings', () => {
  const around = buurt('BU99010001', box(0, 0), [...HOLE].reverse());
  const sliver = buurt('BU99010002', box(0.4, 0.4, 0.2, 0.19));

  it('finds a gap between two buurten, with its size', () => {
    const { openings } = together([around, sliver]);
    expect(openings).toMatchObject([{ place: 'BU99010001, BU99010002' }]);
    expect(openings[0]?.what).toMatch(/a gap of 15\d\d m² between these buurten \(limit 25 m²\)/);
  });

  it('takes a larger opening for water only when the source had water', () => {
    expect(together([around]).openings).toHaveLength(1);
    expect(together([around], true)).toMatchObject({
      openings: [],
      warnings: [expect.stringContaining('m²')],
    });
    expect(together([around, sliver], true).openings).toHaveLength(1);
  });

  it('takes an opening as large as a gemeente for land outside the region', () => {
    const wide = buurt('BU99010001', box(0, 0, 5, 5), [...box(1, 1, 3, 3)].reverse());
    expect(together([wide])).toMatchObject({ openings: [], warnings: [expect.stringContaining('m²')] });
  });
});
