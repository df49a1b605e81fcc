import type { Geometry } from 'geojson';
import { mercator } from '../mercator';

type Point = readonly [number, number];

/** Rings of a polygon in the Mercator unit world. */
export function mercatorRings(geometry: Geometry): readonly (readonly Point[])[] {
  const parts =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return parts.flatMap((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]) => mercator(lon, lat))));
}

/** Area inside rings, holes taken off by their direction. */
export function areaInside(rings: readonly (readonly Point[])[]): number {
  const twice = rings.map((ring) =>
    ring.reduce((sum, [x, y], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + x * y2 - x2 * y;
    }, 0),
  );
  return Math.abs(twice.reduce((sum, one) => sum + one, 0)) / 2;
}

/** True for a point inside, by the even-odd rule. */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [xi, yi] = ring[i] ?? [0, 0];
      const [xj, yj] = ring[j] ?? [0, 0];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}
