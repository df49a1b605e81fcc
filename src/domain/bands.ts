import { roundTo } from '../stats/rounding';
import { bandOf, comparePrecision, type Scale } from './compare';
import { isInTimes } from './unit';

/**
 * How many bands lie between a value and a benchmark, to lay indicators of different units beside each other. Where
 * deviations are told in times: how far the larger is above once the smaller, in bands; endless beside zero.
 */
export function bandsApart(value: number, benchmark: number, scale: Scale): number {
  const precision = comparePrecision(scale);
  const [own, other] = [roundTo(value, precision), roundTo(benchmark, precision)];
  if (!isInTimes(scale.unit)) return Math.abs(own - other) / bandOf(scale);
  const [low, high] = own < other ? [own, other] : [other, own];
  if (low === high) return 0;
  return low > 0 ? (high / low - 1) / bandOf(scale) : Number.POSITIVE_INFINITY;
}

/** Width of one band in the declared unit, near a value. */
export function bandNear(value: number, scale: Scale): number {
  return isInTimes(scale.unit) ? bandOf(scale) * Math.abs(value) : bandOf(scale);
}
