import { roundTo } from '../../src/stats/rounding';
import { MIN_YEARS } from '../config';

/** A yearly rate with its 95 % interval, in the same unit. */
export interface Rate {
  readonly value: number;
  readonly interval: readonly [number, number];
}

/** Two-sided 95 % of the standard normal distribution. */
const Z = 1.959964;

/** Mean count per year, to a tenth; undefined with fewer than three years. */
export function yearlyCount(counts: readonly number[]): number | undefined {
  if (counts.length < MIN_YEARS) return undefined;
  return roundTo(counts.reduce((sum, count) => sum + count, 0) / counts.length, 1);
}

/**
 * Mean count per year as rate per `per` inwoners, with the interval that chance alone gives the total count.
 * `counts` are the yearly counts that have a figure. Undefined with fewer than three years.
 */
export function yearlyRate(counts: readonly number[], inwoners: number, per: number, decimals: number) {
  if (counts.length < MIN_YEARS || inwoners <= 0) return undefined;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return rateOfTotal(total, counts.length, inwoners, per, decimals);
}

/** The interval around a rate computed from its parts, as wide as the total count behind it allows. */
export function intervalOfRate(rate: number, years: number, inwoners: number, per: number, decimals: number) {
  return rateOfTotal((rate * inwoners * years) / per, years, inwoners, per, decimals).interval;
}

function rateOfTotal(total: number, years: number, inwoners: number, per: number, decimals: number): Rate {
  const scaled = (count: number) => roundTo((count * per) / (years * inwoners), decimals);
  const [low, high] = poissonInterval(total);
  return { value: scaled(total), interval: [scaled(low), scaled(high)] };
}

/**
 * 95 % interval of a Poisson count by Byar's approximation, good to a percent or so from a handful of cases on.
 * Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, p. 69.
 * @example poissonInterval(100) // about [81.4, 121.6]
 */
export function poissonInterval(count: number): readonly [number, number] {
  const next = count + 1;
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - Z / (3 * Math.sqrt(count))) ** 3;
  const high = next * (1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next))) ** 3;
  return [Math.max(0, low), high];
}
