import { type AreaId, REGION } from './area';
import type { AreaIndex } from './areas';

/** Areas of the snapshot per set of buurten, as one text. */
type Places = ReadonlyMap<string, readonly AreaId[]>;

const known = new WeakMap<AreaIndex, Places>();

function pushTo<K>(lists: Map<K, AreaId[]>, key: K, id: AreaId): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

function keyOf(members: Iterable<AreaId>): string {
  return [...new Set(members)].sort().join();
}

function placesOf(areas: AreaIndex): Places {
  const members = new Map<AreaId, AreaId[]>();
  for (const { id, wijk, gemeente } of areas.rows('buurt')) {
    for (const area of [id, wijk, gemeente, REGION]) if (area !== undefined) pushTo(members, area, id);
  }
  for (const group of areas.file.levels.focusgebied) members.set(group.id, [...group.members]);
  const places = new Map<string, AreaId[]>();
  for (const [area, buurten] of members) pushTo(places, keyOf(buurten), area);
  return places;
}

/**
 * Areas that are exactly these buurten: the buurt itself, a wijk, gemeente or focusgebied, or the region. The lookup
 * is made once per snapshot. Codes that are no buurt of it do not count.
 */
export function samePlaces(members: readonly AreaId[], areas: AreaIndex): readonly AreaId[] {
  const places = known.get(areas) ?? placesOf(areas);
  known.set(areas, places);
  return places.get(keyOf(members.filter((id) => areas.find(id)?.level === 'buurt'))) ?? [];
}
