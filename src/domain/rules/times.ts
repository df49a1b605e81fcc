/** The rule "so many times the average", on figures as they are shown, so that a reader can check it. */
import { roundTo } from '../../stats/rounding';
import type { Direction, IndicatorSpec, UnitId } from '../indicator';

/** Which side counts: at least so many times as high, or at most one part in so many. */
export type TimesSense = 'minstens' | 'hoogstens';

/** Products of shown figures are rounded to this many decimals, so that 7.1 × 3 is 21.3. */
const EXACT = 6;

/** False for scores, which have no zero to count from, and for classes, which are no amounts. */
export function hasRatio(unit: UnitId): boolean {
  return unit !== 'score' && unit !== 'klasse';
}

/** Where higher is favourable the rule looks for low figures; elsewhere, also for neutral ones, for high figures. */
export function timesSense(direction: Direction): TimesSense {
  return direction === 'hoger-is-gunstig' ? 'hoogstens' : 'minstens';
}

/** The times at which the rule begins: `keer` itself, or one part in `keer`. */
export function limitOf(keer: number, sense: TimesSense): number {
  return sense === 'minstens' ? keer : 1 / keer;
}

/**
 * How many times the benchmark a value is, both rounded to the decimals shown. Null where the unit has no such thing,
 * and where the benchmark shows as zero or less, because then nothing is so many times it.
 */
export function timesOf(
  value: number,
  benchmark: number,
  { unit, decimals }: Pick<IndicatorSpec, 'unit' | 'decimals'>,
): number | null {
  if (!hasRatio(unit)) return null;
  const base = roundTo(benchmark, decimals);
  return base > 0 ? roundTo(value, decimals) / base : null;
}

/** True when the figure is in the rule; exactly at the limit counts. */
export function reaches(
  value: number,
  benchmark: number,
  decimals: number,
  keer: number,
  sense: TimesSense,
): boolean {
  const [shown, base] = [roundTo(value, decimals), roundTo(benchmark, decimals)];
  if (base <= 0) return false;
  return sense === 'minstens' ? shown >= roundTo(base * keer, EXACT) : roundTo(shown * keer, EXACT) <= base;
}
