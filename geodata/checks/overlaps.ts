import { area, bbox, booleanPointInPolygon, featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Position } from 'geojson';
import type { GeometryLimits } from '../config';
import type { BuurtFeature, Fault } from '../model';
import { polygonsOf } from '../steps/buildTopology';
import { findCrossings } from '../steps/crossings';
import { type AtlasTopology, arcUses, type Layer } from '../steps/rings';
import { outlineFault } from './outlines';

/** What the checks of all buurten together look at. */
export interface Mosaic {
  /** The full topology, its layer `buurt` in the order of `buurten`. */
  readonly topology: AtlasTopology;
  readonly buurten: readonly BuurtFeature[];
  /** File or URL of the outlines. */
  readonly where: string;
  /** True when the source has rows for water or foreign land that were left out: openings are then expected. */
  readonly leftOut: boolean;
}

/** Outlines that cross themselves, and pairs of buurten that share more than `maxOverlapM2` of land. */
export function checkOverlaps(mosaic: Mosaic, { maxOverlapM2 }: GeometryLimits): Fault[] {
  const { topology, buurten, where } = mosaic;
  const layer: Layer = topology.objects.buurt ?? { type: 'GeometryCollection', geometries: [] };
  const shapes = buurten.map(shapeOf);
  const crossings = crossingAreas(topology, layer);
  const suspects = new Set([...crossings.pairs, ...doublyUsed(layer), ...intruders(topology, layer, shapes)]);
  const twisted = [...crossings.own].flatMap(([place, near]) => {
    const buurt = buurten[place];
    const what = `the outline crosses itself near ${near.join(', ')}`;
    return buurt ? [outlineFault(where, buurt, what)] : [];
  });
  const overlaps = [...suspects].sort().flatMap((pair) => {
    const [a = -1, b = -1] = pair.split(',').map(Number);
    const size = sharedM2(shapes[a], shapes[b]);
    const one = buurten[a];
    const other = buurten[b];
    if (size <= maxOverlapM2 || !one || !other) return [];
    const what = `overlaps ${other.code} ${other.name} by ${size} m² (limit ${maxOverlapM2} m²)`;
    return [outlineFault(where, one, what)];
  });
  return [...twisted, ...overlaps];
}

function shapeOf({ geometry }: BuurtFeature): Feature<MultiPolygon> {
  const shape = multiPolygon(polygonsOf(geometry));
  return { ...shape, bbox: bbox(shape) };
}

/** A pair of places as text, lower first. */
function pairKey(a: number, b: number): string {
  return a < b ? `${a},${b}` : `${b},${a}`;
}

/** Who owns borders that run through each other: one buurt alone, or two. */
function crossingAreas(topology: AtlasTopology, layer: Layer) {
  const uses = arcUses(layer);
  const own = new Map<number, Position>();
  const pairs = new Set<string>();
  for (const { arcs, near } of findCrossings(topology.arcs)) {
    for (const { area: a } of uses.get(arcs[0]) ?? []) {
      for (const { area: b } of uses.get(arcs[1]) ?? []) {
        if (a === b) own.set(a, [...near]);
        else pairs.add(pairKey(a, b));
      }
    }
  }
  return { own, pairs };
}

/** Pairs that lie on the same side of a border: of two true neighbours one walks it each way. */
function doublyUsed(layer: Layer): string[] {
  return [...arcUses(layer).values()].flatMap((used) =>
    used.flatMap((one, i) =>
      used
        .slice(i + 1)
        .filter((other) => one.reversed === other.reversed && one.area !== other.area)
        .map((other) => pairKey(one.area, other.area)),
    ),
  );
}

/** Pairs of which one holds, in its inside, a point of a border that the other shares with nobody. */
function intruders(
  topology: AtlasTopology,
  layer: Layer,
  shapes: readonly Feature<MultiPolygon>[],
): string[] {
  return [...arcUses(layer)].flatMap(([arc, used]) => {
    const [only, ...others] = used;
    if (!only || others.length > 0) return [];
    return shapes.flatMap((shape, place) => {
      if (place === only.area) return [];
      const arcPoints = topology.arcs[arc] ?? [];
      return arcPoints.some((position) => isInside(position, shape)) ? [pairKey(place, only.area)] : [];
    });
  });
}

function isInside(position: Position, shape: Feature<MultiPolygon>): boolean {
  return booleanPointInPolygon(position, shape, { ignoreBoundary: true });
}

function sharedM2(one: Feature<MultiPolygon> | undefined, other: Feature<MultiPolygon> | undefined): number {
  if (!one || !other) return 0;
  const shared = intersect(featureCollection([one, other]));
  return shared ? Math.round(area(shared)) : 0;
}
