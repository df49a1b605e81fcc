/**
 * Breaks at regular steps: equal steps, standard deviations, round numbers. Where values leave a gap wider than a step, a
 * class between others is empty; leaving out its break would say that steps are equal which are not. With few values that
 * is no finding but chance, and then there are fewer and wider steps until no class is empty.
 */
import { ticks } from 'd3-array';
import { equalIntervalBreaks, mean, sampleStandardDeviation } from 'simple-statistics';
import { decimalsOf } from './rounding';
import { distinctIn, dividing, shownSorted } from './shownValues';

/** Fewer different values than this per class are few. */
const FEW_PER_CLASS = 4;

/** Most classes that are stepped by whole standard deviations; more go by halves. */
const WHOLE_DEVIATIONS = 7;

/** Fewest classes worth making of round numbers; then rather some more than asked for. */
const FEWEST_ROUND = 3;

/** More ticks than any number of classes needs. */
const MOST_TICKS = 20;

function noneEmpty(sorted: readonly number[], breaks: readonly number[]): boolean {
  return breaks.every((from, index) => {
    const to = breaks[index + 1] ?? Number.POSITIVE_INFINITY;
    return sorted.some((value) => value >= from && value < to);
  });
}

/** Tries steps for a number of classes, and for fewer where few values would leave a class empty. */
function fitted(
  sorted: readonly number[],
  count: number,
  decimals: number,
  steps: (classes: number) => readonly number[],
): readonly number[] {
  const distinct = distinctIn(sorted);
  if (distinct < 2 || count < 2) return [];
  const few = distinct < FEW_PER_CLASS * count;
  for (let classes = count; classes > 1; classes -= 1) {
    const breaks = dividing(steps(classes), sorted, decimals);
    if (breaks.length > 0 && (!few || noneEmpty(sorted, breaks))) return breaks;
  }
  // Steps closer together than the decimals shown: the values that tie at the bottom are one class, all others one.
  return dividing([sorted.find((value) => value !== sorted[0]) ?? Number.NaN], sorted, decimals);
}

/**
 * Breaks at equal distances between the lowest and the highest value. Steps finer than the decimals shown merge. Of many
 * values a class in the middle can be empty.
 */
export function equalBreaks(values: readonly number[], count: number, decimals: number): readonly number[] {
  const sorted = shownSorted(values, decimals);
  return fitted(sorted, count, decimals, (classes) => equalIntervalBreaks([...sorted], classes).slice(1, -1));
}

/**
 * Breaks at standard deviations (of a sample, as mapclassify has it) from the mean, as many above as below:
 * an even number of classes divides at the mean, an odd one has a class around it. Steps are one deviation up to seven
 * classes, half of one beyond. Steps outside the values are left out, so there can be fewer classes than asked for.
 */
export function deviationBreaks(
  values: readonly number[],
  count: number,
  decimals: number,
): readonly number[] {
  const sorted = shownSorted(values, decimals);
  if (sorted.length < 2) return [];
  const middle = mean([...sorted]);
  const deviation = sampleStandardDeviation([...sorted]);
  return fitted(sorted, count, decimals, (classes) => {
    const step = classes > WHOLE_DEVIATIONS ? deviation / 2 : deviation;
    return Array.from({ length: classes - 1 }, (_, index) => middle + (index - (classes - 2) / 2) * step);
  });
}

/** Breaks at round numbers, from far apart to close together; none finer than the decimals shown. */
function roundLadder(sorted: readonly number[], decimals: number): readonly (readonly number[])[] {
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
  const all = Array.from({ length: MOST_TICKS }, (_, index) => ticks(lowest, highest, index + 1));
  return all
    .filter((rung) => rung.every((tick) => decimalsOf(tick) <= decimals))
    .map((rung) => rung.filter((tick) => tick > lowest));
}

/**
 * Breaks at round numbers (1, 2 or 5 times a power of ten apart): as many classes as come nearest to the number asked for
 * without passing it. Only where that would be one or two, and closer numbers give three or more, there are more.
 */
export function roundBreaks(values: readonly number[], count: number, decimals: number): readonly number[] {
  const sorted = shownSorted(values, decimals);
  const ladder = roundLadder(sorted, decimals);
  return fitted(sorted, count, decimals, (classes) => {
    const within = ladder.filter((rung) => rung.length < classes).at(-1) ?? [];
    const enough = classes < count || within.length + 1 >= FEWEST_ROUND;
    return enough ? within : (ladder.find((rung) => rung.length + 1 >= FEWEST_ROUND) ?? within);
  });
}
