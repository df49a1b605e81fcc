/**
 * Moran's I of a whole map (Moran 1950; Cliff & Ord, Spatial Processes (1981)), weights row-standardised: the
 * neighbours of an area weigh 1 together. Areas without neighbours count in n and in the mean but carry no weight, so
 * the sum of all weights (S0) is the number of areas that have neighbours.
 */
import { shuffle } from './draws';
import { histogramOf, meanAndSd } from './histogram';
import type { GlobalAnswer, NeighbourLists, OnProgress } from './question';
import { type Generator, generatorOf } from './random';
import { tallyOf, twoSidedP } from './tally';

/** Stream of the whole map; its draws have nothing to do with those of areas one by one. */
const STREAM = 1;
const REPORTS = 20;

/** Links as pairs, both ways in one, weights already divided by S0. */
interface Links {
  readonly ones: Int32Array;
  readonly others: Int32Array;
  readonly weights: Float64Array;
}

function linksOf(lists: NeighbourLists): Links {
  const tied = lists.filter((list) => list.length > 0).length;
  const weights = new Map<number, number>();
  lists.forEach((list, area) => {
    for (const other of list) {
      const key = Math.min(area, other) * lists.length + Math.max(area, other);
      weights.set(key, (weights.get(key) ?? 0) + 1 / (list.length * tied));
    }
  });
  const keys = [...weights.keys()];
  return {
    ones: Int32Array.from(keys, (key) => Math.floor(key / lists.length)),
    others: Int32Array.from(keys, (key) => key % lists.length),
    weights: Float64Array.from(weights.values()),
  };
}

/** Σ w·z·z' / S0: Moran's I of standard scores, as their squares add up to n. */
function moranOf(z: Float64Array, { ones, others, weights }: Links): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const one = z[ones[at] as number] as number;
    sum += (weights[at] as number) * one * (z[others[at] as number] as number);
  }
  return sum;
}

function shuffledMorans(
  z: Float64Array,
  links: Links,
  generator: Generator,
  outcomes: Float64Array,
  told: OnProgress,
) {
  const figures = z.slice();
  const every = Math.ceil(outcomes.length / REPORTS);
  for (let at = 0; at < outcomes.length; at += 1) {
    shuffle(figures, generator);
    outcomes[at] = moranOf(figures, links);
    if ((at + 1) % every === 0) told((at + 1) / outcomes.length);
  }
}

/**
 * Moran's I with its p from shuffling the figures over the whole map.
 *
 * @param z standard scores (standard deviation over n)
 */
export function globalMoran(
  z: Float64Array,
  lists: NeighbourLists,
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
  told: OnProgress,
): GlobalAnswer {
  const links = linksOf(lists);
  const i = moranOf(z, links);
  const outcomes = new Float64Array(permutations);
  shuffledMorans(z, links, generatorOf(seed, STREAM), outcomes, told);
  return {
    i,
    expected: -1 / (z.length - 1),
    p: twoSidedP(tallyOf(outcomes, i), permutations),
    ...meanAndSd(outcomes),
    histogram: histogramOf(outcomes),
  };
}
