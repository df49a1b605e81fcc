import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';
import type { AreaId, Level } from '../domain/area';
import { type AreaIndex, indexAreas } from '../domain/areas';
import type { AreasFile } from '../domain/pack';
import type { Extent } from '../domain/view';
import { boundsOf } from './bounds';
import { neighboursOf, type SharedBorder, sharedBordersOf } from './sharedBorders';

/** Outline of an area; `id` is its area id. */
export type Shape = Feature<Polygon | MultiPolygon> & { readonly id: AreaId };

/** Areas and their outlines. Outlines are decoded per level when first asked for, then kept. */
export interface Atlas extends AreaIndex {
  /** Outlines in the order of `rows(level)`. */
  shapes(level: Level): readonly Shape[];
  /** All borders of a level, each drawn once, also where two areas share it. */
  borders(level: Level): MultiLineString;
  /** Outline of an area put together from buurten (stadsdeel, own area), without its inner borders. */
  outlineOf(members: readonly AreaId[]): MultiPolygon;
  /** Every stretch of border that two areas of a level share. */
  sharedBorders(level: Level): readonly SharedBorder[];
  /** Per row of a level the rows it shares a border line with; touching in a point is not enough. */
  neighbours(level: Level): readonly (readonly number[])[];
  /** West, south, east, north of the region. */
  readonly extent: Extent;
}

type AreaArcs = (PolygonArcs | MultiPolygonArcs) & { readonly id?: string | number };

function collectionOf(topology: Topology, level: Level): GeometryCollection {
  return topology.objects[level] as GeometryCollection;
}

function shapesOf(topology: Topology, areas: AreaIndex, level: Level): readonly Shape[] {
  const collection = feature(topology, collectionOf(topology, level));
  const byId = new Map(collection.features.map((shape) => [shape.id, shape as unknown as Shape]));
  return areas.rows(level).map((row) => {
    const shape = byId.get(row.id);
    if (!shape) throw new Error(`no outline for ${row.id}`);
    return shape;
  });
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Puts checked areas and their topology together. */
export function createAtlas(file: AreasFile, topology: Topology): Atlas {
  const areas = indexAreas(file);
  const shapes = remembered((level: Level) => shapesOf(topology, areas, level));
  const sharedBorders = remembered((level: Level) =>
    sharedBordersOf(topology, collectionOf(topology, level), (id) => areas.find(id as AreaId)?.index ?? -1),
  );
  const arcs = collectionOf(topology, 'buurt').geometries as readonly AreaArcs[];
  return {
    ...areas,
    shapes,
    borders: remembered((level: Level) => mesh(topology, collectionOf(topology, level))),
    outlineOf: (members) => {
      const wanted = new Set<string>(members);
      return merge(
        topology,
        arcs.filter((area) => wanted.has(String(area.id))),
      );
    },
    sharedBorders,
    neighbours: remembered((level: Level) => neighboursOf(sharedBorders(level), areas.rows(level).length)),
    extent: boundsOf(shapes('gemeente').map(({ geometry }) => geometry)),
  };
}
