import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { GEOMETRY } from '../../../geodata/config';
import { buildTopology } from '../../../geodata/steps/buildTopology';
import { findCrossings } from '../../../geodata/steps/crossings';
import { measureDeviation } from '../../../geodata/steps/deviation';
import { ringAreaM2 } from '../../../geodata/steps/metric';
import { type ArcArea, type AtlasTopology, polygonPositions, ringsOf } from '../../../geodata/steps/rings';
import { metricOf, packed, simplifyTopology } from '../../../geodata/steps/simplify';
import { at, box, buurt, parts, ring } from './tiles';

/** Border from (1,0) up to (1,1) that wiggles by some ten metres. */
const WIGGLE: Position[] = Array.from({ length: 41 }, (_, i) => at(1 + (i % 2 === 0 ? 0 : 0.015), i / 40));
const LEFT = buurt('BU99010001', [...ring([0, 0], [1, 0]).slice(0, 1), ...WIGGLE, at(0, 1), at(0, 0)]);
const RIGHT = buurt('BU99010002', [at(2, 0), at(2, 1), ...[...WIGGLE].reverse(), at(2, 0)]);

function areaOf(topology: AtlasTopology, place: number): ArcArea {
  const area = topology.objects.buurt?.geometries[place];
  if (!area) throw new Error('no such area');
  return area;
}

function ringSizes(topology: AtlasTopology, place: number): number[] {
  const polygons = polygonPositions(topology.arcs, areaOf(topology, place));
  return polygons.flat().map((positions) => Math.abs(ringAreaM2(positions, metricOf(topology))));
}

describe('simplifyTopology', () => {
  it('thins a border once for both neighbours', () => {
    const full = buildTopology([LEFT, RIGHT]);
    const { topology } = simplifyTopology(full, GEOMETRY);
    const shared = ringsOf(areaOf(topology, 0))
      .flat()
      .filter((arc) => ringsOf(areaOf(topology, 1)).flat().includes(~arc));
    expect(shared).toHaveLength(1);
    expect(measureDeviation(full, topology, metricOf(full)).points).toBeLessThan(20);
    expect(measureDeviation(full, full, metricOf(full)).points).toBeGreaterThan(45);
  });

  it('says how far the border moved, in metres', () => {
    const full = buildTopology([LEFT, RIGHT]);
    const { topology } = simplifyTopology(full, GEOMETRY);
    const { largestM } = measureDeviation(full, topology, metricOf(full));
    expect(largestM).toBeGreaterThan(4);
    expect(largestM).toBeLessThan(13);
  });

  it('keeps an enclave and an island smaller than the tolerance', () => {
    const tiny = box(0.4, 0.4, 0.03, 0.02);
    const buurten = [
      buurt('BU99010001', box(0, 0), [...tiny].reverse()),
      buurt('BU99010002', tiny),
      parts('BU99010003', [box(1, 0)], [box(5, 5, 0.02, 0.02)]),
    ];
    const full = buildTopology(buurten);
    const { topology } = simplifyTopology(full, GEOMETRY);
    for (const place of [0, 1, 2]) {
      const before = ringSizes(full, place);
      const after = ringSizes(topology, place);
      expect(after).toHaveLength(before.length);
      after.forEach((size, i) => {
        expect(size).toBeGreaterThan((before[i] ?? 0) * GEOMETRY.minRingShare);
      });
    }
  });

  it('keeps a bay that a neighbour reaches into, and thins it away when nobody does', () => {
    const bay = buurt('BU99010001', ring([0, 0], [0.49, 0], [0.5, 0.02], [0.51, 0], [1, 0], [1, 1], [0, 1]));
    const pier = buurt('BU99010002', ring([0.498, -0.01], [0.502, -0.01], [0.501, 0.012], [0.499, 0.012]));
    const alone = simplifyTopology(buildTopology([bay]), GEOMETRY).topology;
    const together = simplifyTopology(buildTopology([bay, pier]), GEOMETRY).topology;
    expect(alone.arcs.flat()).toHaveLength(5);
    expect(together.arcs.flat().length).toBeGreaterThan(8);
    expect(findCrossings(together.arcs)).toEqual([]);
  });

  it('gives the same file for the same borders, on a grid of whole steps', () => {
    const once = packed(simplifyTopology(buildTopology([LEFT, RIGHT]), GEOMETRY));
    const again = packed(simplifyTopology(buildTopology([LEFT, RIGHT]), GEOMETRY));
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    expect(once.arcs.flat(2).every(Number.isInteger)).toBe(true);
    expect(once.transform?.scale[1]).toBeCloseTo(GEOMETRY.gridM / 111_248, 8);
  });
});

describe('buildTopology', () => {
  it('walks a shared border in opposite directions however the rings are wound', () => {
    const turned = buurt('BU99010002', [...box(1, 0)].reverse());
    const topology = buildTopology([buurt('BU99010001', box(0, 0)), turned]);
    const [one, other] = [0, 1].map((place) => ringsOf(areaOf(topology, place)).flat());
    expect(one?.filter((arc) => other?.includes(~arc))).toHaveLength(1);
    expect(one?.filter((arc) => other?.includes(arc))).toHaveLength(0);
  });

  it('keeps the order and the codes of the buurten', () => {
    const topology = buildTopology([buurt('BU99010002', box(1, 0)), buurt('BU99010001', box(0, 0))]);
    expect(topology.objects.buurt?.geometries.map(({ id }) => id)).toEqual(['BU99010002', 'BU99010001']);
  });
});
