import type { MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '../data/atlas';
import { boundsOf } from '../data/bounds';
import { type AreaId, REGION } from '../domain/area';
import { membersOf } from '../domain/areas';
import { isOwn, ownAreaOf } from '../domain/ownArea';
import type { Extent, OwnArea } from '../domain/view';

type Outline = Polygon | MultiPolygon;

/** Outline of any area: of the snapshot, a stadsdeel, an own area or the region. Undefined when it does not exist, or has no land. */
export function geometryOf(id: AreaId, atlas: Atlas, own: readonly OwnArea[]): Outline | undefined {
  if (isOwn(id)) {
    const area = ownAreaOf(id, own);
    const outline = area && atlas.outlineOf(area.members);
    return outline?.coordinates.length ? outline : undefined;
  }
  if (id === REGION) return atlas.outlineOf(atlas.rows('buurt').map((row) => row.id));
  const place = atlas.find(id);
  if (place === undefined) return undefined;
  if (place.level === 'stadsdeel') return atlas.outlineOf(membersOf(place.row) ?? []);
  return atlas.shapes(place.level)[place.index]?.geometry;
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
export function extentAround(geometry: Outline, closeness: Closeness): Extent {
  const [west, south, east, north] = boundsOf([geometry]);
  const { share, width, height } = AROUND[closeness];
  const halfWidth = Math.max((east - west) * (0.5 + share), width / 2);
  const halfHeight = Math.max((north - south) * (0.5 + share), height / 2);
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}
