import type { AreaId } from './area';

/** In what an own area differs from the area it was made from; buurten in the order of their lists. */
export interface Differences {
  readonly added: readonly AreaId[];
  readonly removed: readonly AreaId[];
}

/** What was put in and what was taken out, compared with the buurten of the area it was made from. */
export function differencesFrom(origin: readonly AreaId[], members: readonly AreaId[]): Differences {
  const [before, now] = [new Set(origin), new Set(members)];
  return {
    added: members.filter((id) => !before.has(id)),
    removed: origin.filter((id) => !now.has(id)),
  };
}
