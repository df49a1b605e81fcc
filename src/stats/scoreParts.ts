/**
 * Ways to put figures of different kinds on one footing before they are taken together: ranks and standard scores, as
 * in OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5 (normalisation) and step 6 (weighting and
 * linear aggregation). Null stays null everywhere: nothing is filled in.
 */

import { roundTo } from './rounding';

/** Beyond any figure, short of the noise of adding and dividing: scores that are equal by rule are equal here. */
const PRECISION = 9;

function known(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}

/** True when there are fewer than two different figures, so that they tell nothing apart. */
export function allAlike(values: readonly (number | null)[]): boolean {
  return new Set(known(values)).size < 2;
}

/**
 * Percentile rank per figure, between 0 and 100, higher for higher: (rank − 0.5) / n × 100 (Hazen), where equal figures
 * share the mean of the ranks they take up.
 */
export function percentileRanks(values: readonly (number | null)[]): readonly (number | null)[] {
  const rising = [...known(values)].sort((a, b) => a - b);
  const below = new Map<number, number>();
  const upTo = new Map<number, number>();
  rising.forEach((value, index) => {
    if (!below.has(value)) below.set(value, index);
    upTo.set(value, index + 1);
  });
  const rank = (value: number) => ((below.get(value) ?? 0) + (upTo.get(value) ?? 0)) / 2;
  return values.map((value) => (value === null ? null : (rank(value) / rising.length) * 100));
}

/**
 * Distance from the mean in standard deviations of the figures given (population formula, n). Null for all when the
 * figures are all alike: then there is no distance.
 */
export function standardScores(values: readonly (number | null)[]): readonly (number | null)[] {
  if (allAlike(values)) return values.map(() => null);
  const figures = known(values);
  const mean = figures.reduce((sum, value) => sum + value, 0) / figures.length;
  const spread = Math.sqrt(figures.reduce((sum, value) => sum + (value - mean) ** 2, 0) / figures.length);
  return values.map((value) => (value === null ? null : (value - mean) / spread));
}

/**
 * Weighted mean per row of columns of points. A row that lacks one of them has none. The weights are positive; only
 * their proportions matter.
 */
export function weightedMeans(
  columns: readonly (readonly (number | null)[])[],
  weights: readonly number[],
): readonly (number | null)[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return (columns[0] ?? []).map((_, row) => {
    let sum = 0;
    for (const [index, column] of columns.entries()) {
      const points = column[row] ?? null;
      if (points === null) return null;
      sum += points * (weights[index] ?? 0);
    }
    return roundTo(sum / whole, PRECISION);
  });
}
