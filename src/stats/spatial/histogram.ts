import type { ShuffleHistogram } from './question';
import { TIE } from './tally';

const STEPS = 40;

/**
 * Counts outcomes in forty equal steps from the lowest to the highest; in one step where all are the same. The highest
 * belongs to the last step.
 */
export function histogramOf(outcomes: Float64Array): ShuffleHistogram {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const outcome of outcomes) {
    if (outcome < from) from = outcome;
    if (outcome > to) to = outcome;
  }
  if (to - from <= TIE) return { from, to, counts: [outcomes.length] };
  const counts = new Array<number>(STEPS).fill(0);
  for (const outcome of outcomes) {
    const step = Math.min(STEPS - 1, Math.floor(((outcome - from) / (to - from)) * STEPS));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return { from, to, counts };
}

/** Mean and standard deviation (over the number of outcomes). */
export function meanAndSd(outcomes: Float64Array): { readonly mean: number; readonly sd: number } {
  let sum = 0;
  for (const outcome of outcomes) sum += outcome;
  const mean = sum / outcomes.length;
  let squares = 0;
  for (const outcome of outcomes) squares += (outcome - mean) ** 2;
  return { mean, sd: Math.sqrt(squares / outcomes.length) };
}
