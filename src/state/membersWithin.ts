import { type AreaId, REGION } from '../domain/area';
import { type AreaIndex, membersOf } from '../domain/areas';

/** The buurten inside an area of the snapshot: of a group its members, of a gemeente or wijk by its code. */
export function membersWithin(id: AreaId, areas: AreaIndex): readonly AreaId[] {
  const buurten = areas.rows('buurt');
  if (id === REGION) return buurten.map((row) => row.id);
  const place = areas.find(id);
  if (!place) return [];
  const inside = buurten.filter(
    (row) => row.id === id || row.wijk === id || (place.level === 'gemeente' && row.gemeente === id),
  );
  return membersOf(place.row) ?? inside.map((row) => row.id);
}

/** The buurten of areas of any level together, each once, in the order of their codes. */
export function membersOfAll(ids: readonly AreaId[], areas: AreaIndex): readonly AreaId[] {
  return [...new Set(ids.flatMap((id) => membersWithin(id, areas)))].sort();
}
