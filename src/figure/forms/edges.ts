import type { Geometry, Position } from 'geojson';

/** Degrees within which two corners are one: some centimetres. */
const SAME = 1e6;

function keyOf([lon = 0, lat = 0]: Position): string {
  return `${Math.round(lon * SAME)} ${Math.round(lat * SAME)}`;
}

function ringsOf(geometry: Geometry): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : [];
}

/** Edges that only one of these polygons has: the outline of all of them together. Tiles share whole edges. */
export function edgesAround(geometries: readonly Geometry[]): Geometry {
  const edges = new Map<string, Position[] | null>();
  for (const ring of geometries.flatMap(ringsOf)) {
    for (const [i, from] of ring.slice(0, -1).entries()) {
      const to = ring[i + 1] ?? from;
      const key = [keyOf(from), keyOf(to)].sort().join(' ');
      edges.set(key, edges.has(key) ? null : [from, to]);
    }
  }
  return { type: 'MultiLineString', coordinates: [...edges.values()].filter((edge) => edge !== null) };
}
