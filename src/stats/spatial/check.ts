/** What a question has to be before anything is computed, and the standard scores of its values. */
import type { NeighbourLists, SpatialQuestion } from './question';

const FEWEST = 3;
const FEWEST_SHUFFLES = 99;

function fits(list: readonly number[], area: number, count: number): boolean {
  return list.every(
    (other, at) =>
      Number.isInteger(other) &&
      other !== area &&
      other < count &&
      other > (at === 0 ? -1 : (list[at - 1] ?? count)),
  );
}

function checkLists(lists: NeighbourLists, count: number): void {
  if (lists.length !== count) throw new RangeError(`${lists.length} lists of neighbours for ${count} values`);
  const wrong = lists.findIndex((list, area) => !fits(list, area, count));
  if (wrong !== -1)
    throw new RangeError(`neighbours of area ${wrong} are not others, rising: ${lists[wrong]}`);
  if (lists.every((list) => list.length === 0)) throw new RangeError('no area has a neighbour');
}

/**
 * @throws RangeError where there are fewer than three values or one is no finite number, lists of neighbours do not fit
 *   or hold nobody at all, there are fewer than 99 permutations, or the seed is no whole number from 0
 */
export function checkQuestion({ values, rules, permutations, seed }: SpatialQuestion): void {
  if (values.length < FEWEST) throw new RangeError(`${values.length} values are too few`);
  if (!values.every(Number.isFinite)) throw new RangeError('a value is no finite number');
  if (!Number.isSafeInteger(permutations) || permutations < FEWEST_SHUFFLES) {
    throw new RangeError(`${permutations} permutations`);
  }
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`seed ${seed}`);
  for (const lists of rules) checkLists(lists, values.length);
}

/**
 * Standard scores: distance to the mean in standard deviations over n, so that their squares add up to n.
 * @throws RangeError where all values are equal
 */
export function standardScores(values: readonly number[]): Float64Array {
  const [first = 0] = values;
  if (values.every((value) => value === first)) throw new RangeError('all values are equal');
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const scores = Float64Array.from(values, (value) => value - mean);
  const sd = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0) / values.length);
  if (!(sd > 0 && Number.isFinite(sd))) throw new RangeError(`a standard deviation of ${sd}`);
  return scores.map((score) => score / sd);
}
