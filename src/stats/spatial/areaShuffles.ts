import { checkQuestion, standardScores } from './check';
import { conditionalDealer, drawnSums, othersOfFirst, stepOn, sumOver } from './conditional';
import { histogramOf } from './histogram';
import type { ShuffleHistogram, SpatialQuestion } from './question';
import { tallyOf, twoSidedP } from './tally';

/** What one area's neighbours are, beside what shuffling gives. */
export interface AreaShuffles {
  /** Mean of the neighbours' standard scores as it is. */
  readonly lag: number;
  /** That mean, shuffled. */
  readonly histogram: ShuffleHistogram;
  /** The same p as `runSpatial` gives for this area. */
  readonly p: number;
}

/**
 * The shuffles of one area, from the same draws as `runSpatial` makes for the same question.
 *
 * @returns null where the area has no neighbours
 * @throws RangeError as `runSpatial` does, and where there is no such rule or area
 */
export function areaShuffles(
  question: SpatialQuestion,
  ruleIndex: number,
  area: number,
): AreaShuffles | null {
  checkQuestion(question);
  const z = standardScores(question.values);
  const lists = question.rules[ruleIndex];
  const list = lists?.[area];
  if (lists === undefined || list === undefined)
    throw new RangeError(`no area ${area} under rule ${ruleIndex}`);
  if (list.length === 0) return null;
  const { permutations, seed } = question;
  const dealer = conditionalDealer(lists, seed);
  const table = new Int32Array(dealer.width);
  const others = othersOfFirst(z);
  for (let before = 1; before <= area; before += 1) stepOn(others, z, before);
  const sums = new Float64Array(permutations);
  const one = new Float64Array(1);
  for (let at = 0; at < permutations; at += 1) {
    dealer.deal(table, 1);
    drawnSums(one, others, table, { width: dealer.width, taken: list.length, hands: 1 });
    sums[at] = one[0] as number;
  }
  const observed = sumOver(z, list);
  return {
    lag: observed / list.length,
    histogram: histogramOf(sums.map((sum) => sum / list.length)),
    p: twoSidedP(tallyOf(sums, observed), permutations),
  };
}
