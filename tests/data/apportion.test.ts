import { area, featureCollection, intersect, polygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/data/apportion';
import { snapshotAtlas } from '../fixtures/snapshot';

const atlas = snapshotAtlas();

/** The buurten that lie in it for at least half. */
function half(drawn: Parameters<typeof apportion>[0]) {
  return apportion(drawn, atlas).flatMap(({ id, share }) => (share >= 0.5 ? [id] : []));
}

/** A wavy ring around Heerlen, some kilometres wide. */
function wavy(points: number): Polygon {
  const ring = Array.from({ length: points }, (_, at): Position => {
    const turn = (2 * Math.PI * at) / points;
    const reach = 0.06 * (1 + 0.05 * Math.sin(turn * 37) + 0.001 * Math.sin(turn * 4000));
    return [5.98 + reach * Math.cos(turn) * 1.5, 50.88 + reach * Math.sin(turn)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}

describe('apportioning a drawn area to buurten', () => {
  it.each(['wijk', 'gemeente'] as const)('gives a %s exactly its own buurten', (level) => {
    for (const shape of atlas.shapes(level)) {
      const own = atlas.rows('buurt').filter((row) => row[level] === shape.id);
      expect(half(shape.geometry), shape.id).toEqual(own.map(({ id }) => id));
    }
  });

  it('says how much of the drawn area lies in them', () => {
    const shape = atlas.shapes('wijk')[0];
    if (!shape) throw new Error('no wijk');
    const shares = apportion(shape.geometry, atlas);
    const inside = shares.filter(({ share }) => share > 0.99);
    expect(inside.reduce((sum, { ofDrawn }) => sum + ofDrawn, 0)).toBeCloseTo(1, 2);
    expect(shares.every(({ share }) => share > 0.99 || share < 0.01)).toBe(true);
  });

  it('agrees with exact cutting within half a percent of each buurt', () => {
    const drawn = wavy(40);
    const shares = new Map(apportion(drawn, atlas).map(({ id, share }) => [id, share]));
    const partly = atlas.shapes('buurt').filter(({ id }) => (shares.get(id) ?? 0) < 0.999);
    expect(partly.length).toBeGreaterThan(50);
    for (const shape of partly) {
      const cut = intersect(featureCollection([polygon(drawn.coordinates), shape]));
      const exact = cut ? area(cut) / area(shape) : 0;
      expect(Math.abs((shares.get(shape.id) ?? 0) - exact), shape.id).toBeLessThan(0.005);
    }
  });

  it('measures both wings of a bow tie, closes an open ring, and counts what overlaps once', () => {
    const [west, south, east, north] = atlas.extent;
    const corners: Position[] = [
      [west, south],
      [east, north],
      [east, south],
      [west, north],
    ];
    const bow = half({ type: 'Polygon', coordinates: [corners] });
    expect(bow.length).toBeGreaterThan(30);
    const whole: Position[] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
    const twice = apportion({ type: 'MultiPolygon', coordinates: [[whole], [whole]] }, atlas);
    expect(twice).toHaveLength(201);
    expect(twice.every(({ share }) => share > 0.9999)).toBe(true);
  });

  it('leaves a hole out, whichever way it turns', () => {
    const [west, south, east, north] = atlas.extent;
    const around = [
      [west - 1, south - 1],
      [east + 1, south - 1],
      [east + 1, north + 1],
      [west - 1, north + 1],
    ];
    const wijk = atlas.shapes('wijk').find(({ geometry }) => geometry.type === 'Polygon');
    if (wijk?.geometry.type !== 'Polygon') throw new Error('no wijk');
    const [hole = []] = wijk.geometry.coordinates;
    for (const ring of [hole, hole.toReversed()]) {
      const left = half({ type: 'Polygon', coordinates: [around, ring] });
      const own = atlas.rows('buurt').filter((row) => row.wijk === wijk.id);
      expect(left).toHaveLength(201 - own.length);
    }
  });

  it('has nothing for what lies elsewhere or has no height', () => {
    const far: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    expect(apportion({ type: 'Polygon', coordinates: [far] }, atlas)).toEqual([]);
    const flat: Position[] = [
      [5.9, 50.9],
      [6.1, 50.9],
    ];
    expect(apportion({ type: 'Polygon', coordinates: [flat] }, atlas)).toEqual([]);
    expect(apportion({ type: 'MultiPolygon', coordinates: [] }, atlas)).toEqual([]);
  });

  it('takes no noticeable time for 10,000 points', () => {
    const drawn = wavy(10_000);
    apportion(drawn, atlas);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      apportion(drawn, atlas);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
