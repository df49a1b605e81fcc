import { describe, expect, it } from 'vitest';
import { circles } from '../../../src/figure/forms/circles';
import { edgesAround } from '../../../src/figure/forms/edges';
import type { FormArea } from '../../../src/figure/forms/form';
import { areaInside, isInside, mercatorRings } from '../../../src/figure/forms/rings';
import { tiles } from '../../../src/figure/forms/tiles';
import { mercator } from '../../../src/figure/mercator';
import { snapshotAtlas } from '../../fixtures/snapshot';

const atlas = snapshotAtlas();
const rows = atlas.rows('buurt');
const areas: readonly FormArea[] = rows.map(({ id, point, inwoners }, index) => {
  const geometry = atlas.shapes('buurt')[index]?.geometry;
  if (!geometry) throw new Error(`no shape of ${id}`);
  return { id, point, inwoners: inwoners ?? 0, geometry };
});

function sizesOf(shapes: ReturnType<typeof circles>): readonly number[] {
  return shapes.map(({ geometry }) => areaInside(mercatorRings(geometry)));
}

function middleOf(shape: ReturnType<typeof circles>[number]): readonly [number, number] {
  const [ring = []] = mercatorRings(shape.geometry);
  const corners = ring.slice(0, -1);
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return [mean(0), mean(1)];
}

describe('circles by inwoners', () => {
  const shapes = circles(areas);
  const sizes = sizesOf(shapes);

  it('are as large as the number of inwoners, and never gone', () => {
    const [most, half] = [
      rows.findIndex(({ inwoners }) => inwoners === Math.max(...rows.map((r) => r.inwoners ?? 0))),
      0,
    ];
    const perPerson = (index: number) => (sizes[index] ?? 0) / (rows[index]?.inwoners ?? 1);
    expect(rows[half]?.inwoners).toBeGreaterThan(500);
    expect(perPerson(most) / perPerson(half)).toBeCloseTo(1, 2);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
  });

  it('hardly overlap, and stay near their own place', () => {
    const middles = shapes.map(middleOf);
    const radii = sizes.map((size) => Math.sqrt(size / Math.PI));
    const largest = Math.max(...radii);
    for (const [i, one] of middles.entries()) {
      for (const [j, other] of middles.entries()) {
        if (j <= i) continue;
        const apart = Math.hypot(one[0] - other[0], one[1] - other[1]);
        expect(apart).toBeGreaterThan(((radii[i] ?? 0) + (radii[j] ?? 0)) * 0.97);
      }
      const home = mercator(...(rows[i]?.point ?? [0, 0]));
      expect(Math.hypot(one[0] - home[0], one[1] - home[1])).toBeLessThan(4 * largest);
    }
  });
});

describe('equal tiles', () => {
  const shapes = tiles(areas);

  it('are equally large, one for every area, on the land', () => {
    const sizes = sizesOf(shapes);
    expect(shapes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeCloseTo(1, 6);
    const middles = shapes.map(middleOf);
    expect(new Set(middles.map(([x, y]) => `${x.toFixed(9)} ${y.toFixed(9)}`)).size).toBe(rows.length);
    const land = areas.flatMap(({ geometry }) => mercatorRings(geometry));
    expect(middles.every((middle) => isInside(middle, land))).toBe(true);
  });

  it('keep most neighbours of the map within reach', () => {
    const middles = shapes.map(middleOf);
    const wide = Math.sqrt(((sizesOf(shapes)[0] ?? 0) * 2) / Math.sqrt(3));
    const apart = rows.flatMap((_, index) =>
      (atlas.neighbours('buurt')[index] ?? []).map((other) => {
        const [a, b] = [middles[index] ?? [0, 0], middles[other] ?? [0, 0]];
        return Math.hypot(a[0] - b[0], a[1] - b[1]) / wide;
      }),
    );
    const near = apart.filter((steps) => steps < 2.1).length / apart.length;
    expect(near).toBeGreaterThan(0.75);
  });

  it('have one outline together', () => {
    const whole = edgesAround(shapes.map(({ geometry }) => geometry));
    const one = edgesAround(shapes.slice(0, 1).map(({ geometry }) => geometry));
    expect(one.type === 'MultiLineString' && one.coordinates).toHaveLength(6);
    const edges = whole.type === 'MultiLineString' ? whole.coordinates.length : 0;
    expect(edges).toBeGreaterThan(40);
    expect(edges).toBeLessThan(shapes.length * 3);
  });
});
