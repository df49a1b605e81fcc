/** What all ways to divide values share: values as they are shown, and breaks that each divide something. */
import { roundTo } from './rounding';

/** Values rounded to the decimals shown, lowest first. */
export function shownSorted(values: readonly number[], decimals: number): readonly number[] {
  return Array.from(Float64Array.from(values, (value) => roundTo(value, decimals)).sort());
}

/** How many different values a sorted list has. */
export function distinctIn(sorted: readonly number[]): number {
  return sorted.reduce((count, value, index) => (value === sorted[index - 1] ? count : count + 1), 0);
}

/** Keeps only candidates above `floor` and above the one kept before. */
export function strictlyRising(candidates: readonly number[], floor: number): readonly number[] {
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
 * Candidates as breaks: rounded to the decimals shown, each once, and only those with a value on both sides, so that the
 * first and the last class hold one. Candidates rise.
 */
export function dividing(
  candidates: readonly number[],
  sorted: readonly number[],
  decimals: number,
): readonly number[] {
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const shown = candidates.map((candidate) => roundTo(candidate, decimals));
  return strictlyRising(shown, lowest).filter((one) => one <= highest);
}
