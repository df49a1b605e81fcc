/**
 * Breaks between value classes. A break is the lowest value of the class above it, so n breaks make
 * n + 1 classes and a value sits in the class numbered by how many breaks it has reached.
 * Everything happens on values rounded to the decimals shown, so that a class and its label agree.
 */
import { quantileSorted } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import { roundTo } from './rounding';
import { distinctIn, shownSorted, strictlyRising } from './shownValues';

/** The value a quantile divides at; of values that tie around it, those go below or above that leaves it nearest. */
function quantileBreak(sorted: readonly number[], share: number): number | undefined {
  const quantile = quantileSorted([...sorted], share) ?? Number.NaN;
  const first = sorted.findIndex((value) => value >= quantile);
  const next = sorted.findIndex((value) => value > quantile);
  const below = (sorted.length - 1) * share + 1;
  const nearer = next < 0 || (first > 0 && below - first < next - below) ? first : next;
  return sorted[nearer];
}

/**
 * Breaks that put about as many values in each class, at the quantiles of d3 (type 7 of Hyndman and Fan, as in R and
 * NumPy). Equal values stay together, so ties and small sets give fewer classes than asked for; no class is ever empty.
 */
export function quantileBreaks(
  values: readonly number[],
  count: number,
  decimals: number,
): readonly number[] {
  const sorted = shownSorted(values, decimals);
  const lowest = sorted[0];
  if (lowest === undefined) return [];
  const candidates = Array.from({ length: Math.max(0, count - 1) }, (_, step) =>
    quantileBreak(sorted, (step + 1) / count),
  );
  return strictlyRising(
    candidates.filter((one) => one !== undefined),
    lowest,
  );
}

/**
 * Natural breaks: the division with the least variance inside its classes (Fisher and Jenks, by the exact method of Wang
 * and Song). Never more classes than different values, and no class is ever empty.
 */
export function naturalBreaks(values: readonly number[], count: number, decimals: number): readonly number[] {
  const sorted = shownSorted(values, decimals);
  const lowest = sorted[0];
  const classes = Math.min(count, distinctIn(sorted));
  if (lowest === undefined || classes < 2) return [];
  const clusters = ckmeans([...sorted], classes);
  return strictlyRising(
    clusters.map(([first = lowest]) => first),
    lowest,
  );
}

/** Breaks chosen by a reader, rounded to the decimals shown; those that then coincide are kept once. */
export function ownBreaks(breaks: readonly number[], decimals: number): readonly number[] {
  return strictlyRising(shownSorted(breaks.filter(Number.isFinite), decimals), Number.NEGATIVE_INFINITY);
}

/** Number of the class a value belongs to: how many of the rising breaks it has reached. */
export function classIndex(value: number, breaks: readonly number[], decimals: number): number {
  const shown = roundTo(value, decimals);
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? Number.POSITIVE_INFINITY) <= shown) low = middle + 1;
    else high = middle;
  }
  return low;
}
