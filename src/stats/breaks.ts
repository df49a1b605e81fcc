/**
 * Breaks between value classes. A break is the lowest value of the class above it, so n breaks make
 * n + 1 classes and a value sits in the class numbered by how many breaks it has reached.
 * Everything happens on values rounded to the decimals shown, so that a class and its label agree.
 */
import { roundTo } from './rounding';

function roundedAndSorted(values: readonly number[], decimals: number): readonly number[] {
  return values.map((value) => roundTo(value, decimals)).sort((a, b) => a - b);
}

/** Keeps only candidates above `floor` and above the one kept before. */
function strictlyRising(candidates: readonly number[], floor: number): number[] {
  const kept: number[] = [];
  let last = floor;
  for (const candidate of candidates) {
    if (candidate > last) {
      kept.push(candidate);
      last = candidate;
    }
  }
  return kept;
}

/**
 * Breaks that put about as many values in each class. Equal values stay together, so ties and small
 * sets give fewer classes than asked for; no class is ever empty.
 */
export function quantileBreaks(
  values: readonly number[],
  count: number,
  decimals: number,
): readonly number[] {
  const sorted = roundedAndSorted(values, decimals);
  const lowest = sorted[0];
  if (lowest === undefined) return [];
  const candidates = Array.from({ length: Math.max(0, count - 1) }, (_, step) => {
    const position = Math.round(((step + 1) * sorted.length) / count);
    return sorted[Math.min(position, sorted.length - 1)] ?? lowest;
  });
  return strictlyRising(candidates, lowest);
}

/**
 * Breaks at equal distances between the lowest and the highest value. Steps finer than the decimals
 * shown merge; a class in the middle can be empty, because leaving it out would break the equal steps.
 */
export function equalBreaks(values: readonly number[], count: number, decimals: number): readonly number[] {
  const sorted = roundedAndSorted(values, decimals);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return [];
  const candidates = Array.from({ length: Math.max(0, count - 1) }, (_, step) =>
    roundTo(lowest + ((step + 1) * (highest - lowest)) / count, decimals),
  );
  return strictlyRising(candidates, lowest);
}

/** Breaks chosen by a reader, rounded to the decimals shown; those that then coincide are kept once. */
export function ownBreaks(breaks: readonly number[], decimals: number): readonly number[] {
  const sorted = [...breaks].filter(Number.isFinite);
  return strictlyRising(roundedAndSorted(sorted, decimals), Number.NEGATIVE_INFINITY);
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
