/** Whether high goes with high: the rank correlation of Spearman, and how sure it is. */
import { sampleRankCorrelation } from 'simple-statistics';

/** Normal deviate of a 95 % interval. */
const Z95 = 1.959964;

export interface RankCorrelation {
  /** Spearman's coefficient, -1 to 1; values that tie have the mean of their ranks. */
  readonly rho: number;
  /** 95 % interval after Fisher's transformation, with the standard error of Bonett and Wright (2000). */
  readonly interval: readonly [number, number];
  readonly n: number;
}

/** The correlation of two lists of equal length; null under four pairs, and where all values of a list are equal. */
export function spearman(x: readonly number[], y: readonly number[]): RankCorrelation | null {
  const n = x.length;
  if (n < 4) return null;
  const found = sampleRankCorrelation([...x], [...y]);
  if (Number.isNaN(found)) return null;
  const rho = Math.max(-1, Math.min(1, found));
  const reach = Z95 * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  const middle = Math.atanh(rho);
  return { rho, interval: [Math.tanh(middle - reach), Math.tanh(middle + reach)], n };
}
