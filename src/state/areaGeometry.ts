import type { Geometry, Position } from 'geojson';
import type { Atlas } from '../data/atlas';
import type { AreaId } from '../domain/area';
import { membersOf } from '../domain/areas';
import type { Extent, OwnArea } from '../domain/view';

/** Outline of any area: of the snapshot, a stadsdeel, an own area or the region. Undefined when it does not exist. */
export function geometryOf(id: AreaId, atlas: Atlas, own: readonly OwnArea[]): Geometry | undefined {
  if (id.startsWith('eigen.')) {
    const area = own[Number(id.slice('eigen.'.length)) - 1];
    return area && atlas.outlineOf(area.members);
  }
  if (id === 'parkstad') return atlas.outlineOf(atlas.rows('buurt').map((row) => row.id));
  const place = atlas.find(id);
  if (place === undefined) return undefined;
  if (place.level === 'stadsdeel') return atlas.outlineOf(membersOf(place.row) ?? []);
  return atlas.shapes(place.level)[place.index]?.geometry;
}

function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

/** How much of the land around an area is shown with it. */
export type Closeness = 'dichtbij' | 'in omgeving';

/** Free land on each side as share of the area's size, and the least an extent spans in degrees. */
const AROUND: Readonly<
  Record<Closeness, { readonly share: number; readonly width: number; readonly height: number }>
> = {
  dichtbij: { share: 0.12, width: 0.018, height: 0.0115 },
  'in omgeving': { share: 0.5, width: 0.07, height: 0.045 },
};

/** West, south, east, north in which an area is seen well: itself (not closer than some 1.3 km), or among others (5 km). */
export function extentAround(geometry: Geometry, closeness: Closeness): Extent | undefined {
  const positions = positionsOf(geometry);
  if (positions.length === 0) return undefined;
  const longitudes = positions.map(([x = 0]) => x);
  const latitudes = positions.map(([, y = 0]) => y);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const { share, width, height } = AROUND[closeness];
  const halfWidth = Math.max((east - west) * (0.5 + share), width / 2);
  const halfHeight = Math.max((north - south) * (0.5 + share), height / 2);
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}
