import type { IndicatorSpec } from '../../domain/indicator';
import { hasRatio, timesOf as ratioOf } from '../../domain/rules/times';

/**
 * How many times the benchmark a figure is, from the two as shown. Null where the unit has no such thing (scores,
 * classes), and where the benchmark shows as zero or less.
 */
export function timesOf(
  value: number,
  benchmark: number,
  { unit, decimals }: Pick<IndicatorSpec, 'unit' | 'decimals'>,
): number | null {
  return hasRatio(unit) ? ratioOf(value, benchmark, decimals) : null;
}
