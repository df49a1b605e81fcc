import type { AreaId, Level } from '../../domain/area';
import { type AreaIndex, membersOf } from '../../domain/areas';
import type { AreaRow } from '../../domain/pack';
import { isWide } from '../../domain/reach';
import type { Reach } from '../../domain/view';
import { membersWithin } from '../membersWithin';

/** The part of the region a reach means; null for all of it, also where it goes beyond the region or does not exist. */
export function partOf(reach: Reach | null, areas: AreaIndex): AreaId | null {
  return reach !== null && !isWide(reach) && areas.find(reach) ? reach : null;
}

/** Rows of a level that lie in an area. */
export interface Inside {
  /** Rows that lie in it wholly. */
  readonly ids: ReadonlySet<AreaId>;
  /** How many rows lie in it only for a part, and are therefore left out. */
  readonly partly: number;
}

/** Buurten per row of a level, by row id. */
function buurtenPerRow(level: Level, areas: AreaIndex): ReadonlyMap<AreaId, readonly AreaId[]> {
  if (level !== 'wijk' && level !== 'gemeente') {
    const own = (row: AreaRow) => (level === 'buurt' ? [row.id] : (membersOf(row) ?? []));
    return new Map(areas.rows(level).map((row) => [row.id, own(row)]));
  }
  const found = new Map<AreaId, AreaId[]>();
  for (const buurt of areas.rows('buurt')) {
    const parent = buurt[level];
    if (parent === undefined) continue;
    const siblings = found.get(parent);
    if (siblings) siblings.push(buurt.id);
    else found.set(parent, [buurt.id]);
  }
  return found;
}

/**
 * The rows of a level of which every buurt lies in an area of the snapshot (gemeente, focusgebied or stadsdeel).
 * Undefined when there is no such area.
 */
export function insideOf(reach: AreaId, level: Level, areas: AreaIndex): Inside | undefined {
  if (!areas.find(reach)) return undefined;
  const buurten = new Set(membersWithin(reach, areas));
  const ids = new Set<AreaId>();
  let partly = 0;
  for (const [id, own] of buurtenPerRow(level, areas)) {
    const there = own.filter((buurt) => buurten.has(buurt)).length;
    if (there > 0 && there === own.length) ids.add(id);
    else if (there > 0) partly += 1;
  }
  return { ids, partly };
}
