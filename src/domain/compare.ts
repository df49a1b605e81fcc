/**
 * One judgement of a difference, used by every sentence, bar and class.
 *
 * The band of the indicator sets the steps: up to one band is *ongeveer gelijk*, to two bands *iets*,
 * to four bands the plain word, beyond that *duidelijk*. Values are rounded to the decimals shown, or to
 * those of the band when it is written finer (Leefbaarometer: 0.039 at two decimals shown).
 */
import { decimalsOf, roundTo } from '../stats/rounding';
import type { Direction, IndicatorSpec } from './indicator';

export type Strength = 'iets' | 'gewoon' | 'duidelijk';
export type Verdict =
  | { readonly sense: 'ongeveer-gelijk' | 'niet-te-onderscheiden' }
  | { readonly sense: 'gunstiger' | 'minder-gunstig' | 'hoger' | 'lager'; readonly strength: Strength };

/** Parts of an indicator a comparison needs. */
export type Scale = Pick<IndicatorSpec, 'band' | 'decimals' | 'direction'>;

/** Signed number of steps from the benchmark: 0 is about equal, ±1 iets, ±2 plain, ±3 duidelijk. */
export type Step = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** Multiples of the band at which the words change. */
export const STEP_EDGES = [1, 2, 4] as const;

/** Decimals at which a comparison is made; also those of the class edges. */
export function comparePrecision(scale: Scale): number {
  return Math.max(scale.decimals, decimalsOf(bandOf(scale)));
}

/** The band, or the smallest difference that can be shown when an indicator declares none. */
export function bandOf(scale: Scale): number {
  return scale.band > 0 ? scale.band : 10 ** -scale.decimals;
}

function withinInterval(benchmark: number, interval: readonly [number, number] | undefined): boolean {
  return interval !== undefined && interval[0] <= benchmark && benchmark <= interval[1];
}

/** Steps between a value and a benchmark; 0 as well when the interval of the value contains the benchmark. */
export function stepOf(
  value: number,
  benchmark: number,
  scale: Scale,
  interval?: readonly [number, number],
): Step {
  if (withinInterval(benchmark, interval)) return 0;
  const precision = comparePrecision(scale);
  const diff = roundTo(roundTo(value, precision) - roundTo(benchmark, precision), precision);
  const size = STEP_EDGES.filter((edge) => Math.abs(diff) > roundTo(edge * bandOf(scale), precision)).length;
  return (diff < 0 ? -size || 0 : size) as Step;
}

const STRENGTHS: readonly Strength[] = ['iets', 'gewoon', 'duidelijk'];

/** The words that belong to a step, given which way is favourable. */
export function verdictOfStep(step: Step, direction: Direction): Verdict {
  const strength = STRENGTHS[Math.abs(step) - 1];
  if (strength === undefined) return { sense: 'ongeveer-gelijk' };
  if (direction === 'neutraal') return { sense: step > 0 ? 'hoger' : 'lager', strength };
  const favourable = step > 0 === (direction === 'hoger-is-gunstig');
  return { sense: favourable ? 'gunstiger' : 'minder-gunstig', strength };
}

/**
 * What may be said of a value beside a benchmark. `niet-te-onderscheiden` only where the difference is
 * larger than the band but the interval of the value still contains the benchmark.
 */
export function compare(
  value: number,
  benchmark: number,
  scale: Scale,
  interval?: readonly [number, number],
): Verdict {
  const bare = stepOf(value, benchmark, scale);
  if (bare !== 0 && withinInterval(benchmark, interval)) return { sense: 'niet-te-onderscheiden' };
  return verdictOfStep(bare, scale.direction);
}
