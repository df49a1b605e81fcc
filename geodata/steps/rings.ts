import type { Position } from 'geojson';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** An area inside a topology: its borders as arc numbers. */
export type ArcArea = (Polygon | MultiPolygon) & { id: string };

/** A layer of areas; `geometries` follow the order of the rows of the level. */
export interface Layer extends GeometryCollection {
  geometries: ArcArea[];
}

/** The topology of the region: all levels share the arcs. */
export type AtlasTopology = Topology<Record<string, Layer>>;

/** Rings of an area as lists of arc numbers; a negative number `~i` is arc `i` walked backwards. */
export function ringsOf(area: ArcArea): number[][] {
  return area.type === 'Polygon' ? area.arcs : area.arcs.flat();
}

/** Polygons of an area as positions: for each its outer ring, then its holes. */
export function polygonPositions(arcs: readonly (readonly Position[])[], area: ArcArea): Position[][][] {
  const polygons = area.type === 'Polygon' ? [area.arcs] : area.arcs;
  return polygons.map((rings) => rings.map((ring) => ringPositions(arcs, ring)));
}

/** Number of the arc, whichever way it is walked. */
export function arcNumber(index: number): number {
  return index < 0 ? ~index : index;
}

/** Closed ring of positions made of arcs; the joint of two arcs appears once. */
export function ringPositions(arcs: readonly (readonly Position[])[], ring: readonly number[]): Position[] {
  const positions: Position[] = [];
  for (const index of ring) {
    const arc = arcs[arcNumber(index)] ?? [];
    const walked = index < 0 ? [...arc].reverse() : arc;
    positions.push(...(positions.length > 0 ? walked.slice(1) : walked));
  }
  return positions;
}

/** For every arc number, the areas (by place in the layer) that use it, with the direction they walk it. */
export function arcUses(layer: Layer): Map<number, { area: number; reversed: boolean }[]> {
  const uses = new Map<number, { area: number; reversed: boolean }[]>();
  layer.geometries.forEach((geometry, area) => {
    for (const index of ringsOf(geometry).flat()) {
      const known = uses.get(arcNumber(index)) ?? [];
      known.push({ area, reversed: index < 0 });
      uses.set(arcNumber(index), known);
    }
  });
  return uses;
}
