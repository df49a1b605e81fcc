import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, LineString, Topology } from 'topojson-specification';

/** A stretch of border between two areas of one level. */
export interface SharedBorder {
  /** Row numbers of the areas on its two sides, the lower one first. */
  readonly between: readonly [number, number];
  /** Longitude and latitude of its points. */
  readonly line: readonly Position[];
}

/** Arc numbers of a geometry, counted without direction. Arcs walked backwards are written as their complement. */
function arcsOf(geometry: object): readonly number[] {
  const arcs = (geometry as { readonly arcs?: readonly unknown[] }).arcs ?? [];
  return (arcs.flat(2) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

/**
 * Every stretch of border that two areas of a level share. In a topology such a stretch is an arc that both use, so
 * areas that touch in a single point have none. `rowOf` gives the row number of an area id.
 */
export function sharedBordersOf(
  topology: Topology,
  { geometries }: GeometryCollection,
  rowOf: (id: string) => number,
): readonly SharedBorder[] {
  const sides = new Map<number, Set<number>>();
  for (const geometry of geometries) {
    const row = rowOf(String(geometry.id));
    for (const arc of arcsOf(geometry)) sides.set(arc, (sides.get(arc) ?? new Set()).add(row));
  }
  return [...sides].flatMap(([arc, rows]) => {
    const [low, high] = [...rows].sort((a, b) => a - b);
    if (low === undefined || high === undefined) return [];
    const line: LineString = { type: 'LineString', arcs: [arc] };
    return [{ between: [low, high], line: feature(topology, line).geometry.coordinates }];
  });
}

/** Per row the rows on the other side of its borders, rising. */
export function neighboursOf(
  borders: readonly SharedBorder[],
  count: number,
): readonly (readonly number[])[] {
  const found = Array.from({ length: count }, () => new Set<number>());
  for (const { between } of borders) {
    const [low, high] = between;
    found[low]?.add(high);
    found[high]?.add(low);
  }
  return found.map((rows) => [...rows].sort((a, b) => a - b));
}
