import type { AreaId } from '../../domain/area';
import type { AreaIndex } from '../../domain/areas';
import type { Reach } from '../../domain/view';
import { membersWithin } from '../membersWithin';
import { isWide } from '../ranking/reach';

/** The part of the region a rule looks at; null for all of it, also where the link names what lies outside it. */
export function reachIn(reach: Reach | null, areas: AreaIndex): AreaId | null {
  if (reach === null || isWide(reach)) return null;
  return areas.find(reach) ? reach : null;
}

/** The buurten that areas of any level consist of, each once, in the order of their codes. */
export function buurtenOf(ids: readonly AreaId[], areas: AreaIndex): readonly AreaId[] {
  return [...new Set(ids.flatMap((id) => membersWithin(id, areas)))].sort();
}
