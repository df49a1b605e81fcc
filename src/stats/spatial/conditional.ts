/**
 * Conditional permutation: an area keeps its figure, and those of its neighbours are drawn from all others (Anselin,
 * Local indicators of spatial association, Geographical Analysis 27 (1995)). All areas share one table of draws: hands
 * of places among the n − 1 others, of which an area with k neighbours takes the first k. A hand is as wide as the
 * longest list of the rule, so the answer for a rule does not depend on which other rules are asked.
 */
import { type Dealer, dealerOf } from './draws';
import type { NeighbourLists } from './question';
import { generatorOf } from './random';

/** Stream of areas one by one. */
const STREAM = 0;

/** Draws for one rule, from the first on. */
export function conditionalDealer(lists: NeighbourLists, seed: number): Dealer {
  const width = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return dealerOf(lists.length - 1, width, generatorOf(seed, STREAM));
}

/** The scores of all areas but the first; `stepOn` makes them those of all but the next. */
export function othersOfFirst(z: Float64Array): Float64Array {
  return z.slice(1);
}

/** Makes the scores of all but the area before into those of all but this one. */
export function stepOn(others: Float64Array, z: Float64Array, area: number): void {
  if (area > 0) others[area - 1] = z[area - 1] as number;
}

export function sumOver(z: Float64Array, list: readonly number[]): number {
  let sum = 0;
  for (const other of list) sum += z[other] as number;
  return sum;
}

/** Writes the sum of `taken` scores drawn, per hand. */
export function drawnSums(
  sums: Float64Array,
  others: Float64Array,
  table: Int32Array,
  { width, taken, hands }: { readonly width: number; readonly taken: number; readonly hands: number },
): void {
  for (let hand = 0; hand < hands; hand += 1) {
    const start = hand * width;
    let sum = 0;
    for (let at = start; at < start + taken; at += 1) sum += others[table[at] as number] as number;
    sums[hand] = sum;
  }
}
