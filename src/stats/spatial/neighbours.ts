/** Lists of neighbours from shared borders, and for those areas only that have a figure. */
import type { NeighbourLists } from './question';

/**
 * Lists from pairs; a pair counts both ways, and once.
 * @throws RangeError where a pair names an area that is not there, or an area twice
 */
export function listsOf(pairs: readonly (readonly [number, number])[], count: number): NeighbourLists {
  const lists = Array.from({ length: count }, () => new Set<number>());
  for (const [one, other] of pairs) {
    const [first, second] = [lists[one], lists[other]];
    if (first === undefined || second === undefined || one === other) {
      throw new RangeError(`no pair of ${count} areas: ${one}, ${other}`);
    }
    first.add(other);
    second.add(one);
  }
  return lists.map((list) => [...list].sort((a, b) => a - b));
}

/** Lists among the areas kept, and per area kept its neighbours that are left out. */
export interface Restricted {
  /** One list per area kept, in that order, by place among those kept. */
  readonly lists: NeighbourLists;
  /** One list per area kept, by place among all areas. */
  readonly unscored: NeighbourLists;
}

/**
 * Restricts lists of all areas to some.
 *
 * @param kept places of the areas that stay, rising
 */
export function restricted(lists: NeighbourLists, kept: readonly number[]): Restricted {
  const placeOf = new Map(kept.map((area, place) => [area, place]));
  const full = kept.map((area) => lists[area] ?? []);
  return {
    lists: full.map((list) =>
      list.flatMap((other) => {
        const place = placeOf.get(other);
        return place === undefined ? [] : [place];
      }),
    ),
    unscored: full.map((list) => list.filter((other) => !placeOf.has(other))),
  };
}
