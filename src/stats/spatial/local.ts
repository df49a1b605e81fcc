/** Every area against its neighbours: lag, local Moran, Gi* and their p. */
import { conditionalDealer, drawnSums, othersOfFirst, stepOn, sumOver } from './conditional';
import type { Dealer } from './draws';
import { giStar } from './getis';
import type { LocalAnswer, NeighbourLists, OnProgress } from './question';
import { TIE, twoSidedP } from './tally';

const REPORTS = 20;
/** Draws held at a time: a table that stays in the processor's cache. */
const DRAWS_AT_ONCE = 2 ** 16;

/** Sums of neighbours, and how many drawn sums are at least and at most as high. */
interface Tallies {
  readonly observed: Float64Array;
  readonly atLeast: Int32Array;
  readonly atMost: Int32Array;
}

function count(
  { observed, atLeast, atMost }: Tallies,
  area: number,
  sums: Float64Array,
  hands: number,
): void {
  const low = (observed[area] as number) - TIE;
  const high = (observed[area] as number) + TIE;
  let least = 0;
  let most = 0;
  for (let hand = 0; hand < hands; hand += 1) {
    const sum = sums[hand] as number;
    if (sum >= low) least += 1;
    if (sum <= high) most += 1;
  }
  atLeast[area] = (atLeast[area] as number) + least;
  atMost[area] = (atMost[area] as number) + most;
}

function talliesOf(
  z: Float64Array,
  lists: NeighbourLists,
  dealer: Dealer,
  permutations: number,
  told: OnProgress,
) {
  const { width } = dealer;
  const fitting = Math.max(1, Math.floor(DRAWS_AT_ONCE / width));
  const block = Math.min(Math.ceil(permutations / REPORTS), fitting);
  const table = new Int32Array(block * width);
  const sums = new Float64Array(block);
  const tallies: Tallies = {
    observed: Float64Array.from(lists, (list) => sumOver(z, list)),
    atLeast: new Int32Array(z.length),
    atMost: new Int32Array(z.length),
  };
  for (let done = 0; done < permutations; done += block) {
    const hands = Math.min(block, permutations - done);
    dealer.deal(table, hands);
    const others = othersOfFirst(z);
    for (let area = 0; area < z.length; area += 1) {
      stepOn(others, z, area);
      const taken = lists[area]?.length ?? 0;
      if (taken === 0) continue;
      drawnSums(sums, others, table, { width, taken, hands });
      count(tallies, area, sums, hands);
    }
    told((done + hands) / permutations);
  }
  return tallies;
}

/**
 * Lag, local Moran and Gi* per area with their two-sided conditional p; null for areas without neighbours.
 *
 * @param z standard scores (standard deviation over n)
 */
export function localAnswers(
  z: Float64Array,
  lists: NeighbourLists,
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
  told: OnProgress,
): LocalAnswer {
  const { observed, atLeast, atMost } = talliesOf(
    z,
    lists,
    conditionalDealer(lists, seed),
    permutations,
    told,
  );
  const areas = lists.map((list, area) => {
    const neighbours = list.length;
    if (neighbours === 0) return { lag: null, moran: null, gi: null, p: null };
    const own = z[area] as number;
    const around = observed[area] as number;
    const tally = { atLeast: atLeast[area] as number, atMost: atMost[area] as number };
    return {
      lag: around / neighbours,
      moran: (own * around) / neighbours,
      gi: giStar(own, around, neighbours, z.length),
      p: twoSidedP(tally, permutations),
    };
  });
  return {
    lag: areas.map(({ lag }) => lag),
    moran: areas.map(({ moran }) => moran),
    gi: areas.map(({ gi }) => gi),
    p: areas.map(({ p }) => p),
  };
}
