import type { FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { BuurtFeature } from '../model';
import { ringAreaM2 } from './metric';
import type { ArcArea, AtlasTopology } from './rings';

/** Polygons of a geometry; anything but a (multi)polygon has none. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/**
 * One topology of all buurten, in the order given: every border between two buurten becomes one arc used by
 * both. Rings are wound alike first (outer rings counter-clockwise), so that two neighbours always walk their
 * border in opposite directions. Coordinates stay longitude and latitude, not yet simplified or rounded.
 */
export function buildTopology(buurten: readonly BuurtFeature[]): AtlasTopology {
  const features = buurten.map(({ code, geometry }) => ({
    type: 'Feature' as const,
    id: code,
    properties: null,
    geometry: wound(geometry),
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const built = topology({ buurt: collection });
  const buurt = built.objects.buurt as AtlasTopology['objects'][string];
  const geometries = buurt.geometries.map(({ type, id, arcs }) => ({ type, id, arcs }) as ArcArea);
  return {
    type: 'Topology',
    ...(built.bbox ? { bbox: built.bbox } : {}),
    objects: { buurt: { type: 'GeometryCollection', geometries: geometries.map(singlePolygon) } },
    arcs: built.arcs,
  };
}

const FLAT = { perLon: 1, perLat: 1 };

function wound(geometry: Geometry): MultiPolygon {
  const coordinates = polygonsOf(geometry).map((rings) =>
    rings.map((ring, place) => (ringAreaM2(ring, FLAT) > 0 === (place === 0) ? ring : [...ring].reverse())),
  );
  return { type: 'MultiPolygon', coordinates };
}

function singlePolygon(area: ArcArea): ArcArea {
  const [only, ...others] = area.type === 'MultiPolygon' ? area.arcs : [];
  return only && others.length === 0 ? { type: 'Polygon', id: area.id, arcs: only } : area;
}
