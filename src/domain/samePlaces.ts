import { type AreaId, REGION } from './area';
import type { AreaIndex } from './areas';

/** Areas of a snapshot per set of buurten, as one text, with the answers given so far. */
interface Known {
  readonly places: ReadonlyMap<string, readonly AreaId[]>;
  /** Per list of members: a list is asked about once per indicator, period and column. */
  readonly answers: WeakMap<readonly AreaId[], readonly AreaId[]>;
}

const known = new WeakMap<AreaIndex, Known>();

function pushTo<K>(lists: Map<K, AreaId[]>, key: K, id: AreaId): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

function keyOf(members: Iterable<AreaId>): string {
  return [...new Set(members)].sort().join();
}

function placesOf(areas: AreaIndex): Known['places'] {
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
 * is made once per snapshot, and each list is looked up once. Codes that are no buurt of it do not count.
 */
export function samePlaces(members: readonly AreaId[], areas: AreaIndex): readonly AreaId[] {
  const { places, answers } = known.get(areas) ?? { places: placesOf(areas), answers: new WeakMap() };
  known.set(areas, { places, answers });
  const buurten = () => members.filter((id) => areas.find(id)?.level === 'buurt');
  const answer = answers.get(members) ?? places.get(keyOf(buurten())) ?? [];
  answers.set(members, answer);
  return answer;
}
