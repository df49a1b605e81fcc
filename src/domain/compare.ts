/**
 * One judgement of a difference, used by every sentence, bar and class.
 *
 * The band of the indicator sets the steps: up to one band is *ongeveer gelijk*, to two bands *iets*,
 * to four bands the plain word, beyond that *duidelijk*. Where deviations are told in times the benchmark
 * the band is a share of it, and *iets* ends at 1.25 times, the plain word at twice; as far down as up, so at 0.8
 * and at half. Values are rounded to the decimals shown, or to those of the band when it is written finer
 * (Leefbaarometer: 0.039 at two decimals shown).
 */
import { decimalsOf, roundTo } from '../stats/rounding';
import type { Direction, IndicatorSpec } from './indicator';
import { isInTimes } from './unit';

export type Strength = 'iets' | 'gewoon' | 'duidelijk';
export type Verdict =
  | { readonly sense: 'ongeveer-gelijk' | 'niet-te-onderscheiden' }
  | { readonly sense: 'gunstiger' | 'minder-gunstig' | 'hoger' | 'lager'; readonly strength: Strength };

/** Parts of an indicator a comparison needs. */
export type Scale = Pick<IndicatorSpec, 'band' | 'decimals' | 'direction' | 'unit'>;

/** Signed number of steps from the benchmark: 0 is about equal, ±1 iets, ±2 plain, ±3 duidelijk. */
export type Step = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** Multiples of the band at which the words change. */
const BANDS = [1, 2, 4] as const;

/** Times the benchmark at which the words change, after the band itself. */
const TIMES = [1.25, 2] as const;

/** Decimals at which edges are compared: beyond any figure, short of the noise of multiplying. */
const EDGE_DECIMALS = 9;

/** Decimals at which a comparison is made; also those of the class edges of a difference. */
export function comparePrecision(scale: Scale): number {
  return isInTimes(scale.unit) ? scale.decimals : Math.max(scale.decimals, decimalsOf(bandOf(scale)));
}

/** The band, or the smallest difference that can be shown when an indicator declares none. */
export function bandOf(scale: Scale): number {
  return scale.band > 0 ? scale.band : 10 ** -scale.decimals;
}

/** Where the steps end, nearest first: as differences, or as times the benchmark where those are told. */
export function edgesOf(scale: Scale): readonly [number, number, number] {
  if (isInTimes(scale.unit)) return [1 + scale.band, ...TIMES];
  const precision = comparePrecision(scale);
  const [one, two, four] = BANDS;
  const edge = (bands: number) => roundTo(bands * bandOf(scale), precision);
  return [edge(one), edge(two), edge(four)];
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
  const [own, other] = [roundTo(value, precision), roundTo(benchmark, precision)];
  if (own === other) return 0;
  const [low, high] = own < other ? [own, other] : [other, own];
  // Multiplied, never divided: nothing is a number of times zero.
  const beyond = isInTimes(scale.unit)
    ? (edge: number) => high > roundTo(low * edge, EDGE_DECIMALS)
    : (edge: number) => roundTo(high - low, precision) > edge;
  const size = edgesOf(scale).filter(beyond).length;
  return (own < other ? -size || 0 : size) as Step;
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
