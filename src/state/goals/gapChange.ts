import { bandNear } from '../../domain/bands';
import { changeScale } from '../../domain/change';
import { comparePrecision } from '../../domain/compare';
import { shownDifference } from '../../domain/difference';
import type { Direction, IndicatorSpec } from '../../domain/indicator';
import { roundTo } from '../../stats/rounding';

/** A figure and what it is compared with in the same period, in the unit of the indicator. */
export interface Pair {
  readonly value: number;
  readonly benchmark: number;
}

/**
 * What became of the difference. `kleiner` and `groter` are about a difference to the less favourable side (of neutral
 * indicators: to either side); `voorsprong` about one to the favourable side; the others crossed the benchmark.
 */
export type Turn =
  | 'gelijk'
  | 'kleiner'
  | 'groter'
  | 'ingelopen'
  | 'omgeslagen'
  | 'voorsprong-groter'
  | 'voorsprong-kleiner'
  | 'andere-kant';

/** Whether figures moved more favourably than the benchmark did; `geen` where nothing is judged. */
export type Tone = 'gunstiger' | 'minder-gunstig' | 'geen';

/** What became of a difference between two periods. */
export interface GapChange {
  readonly turn: Turn;
  readonly tone: Tone;
  /** Difference now minus difference then, both as shown, in the unit of the indicator. */
  readonly amount: number;
  /** Amounts of money: the figure as whole per cent of the benchmark, then and now. */
  readonly shares?: { readonly start: number; readonly now: number };
}

/** Parts of an indicator the change depends on. */
type ChangeSpec = Pick<IndicatorSpec, 'band' | 'decimals' | 'direction' | 'unit' | 'change'>;

/** A difference with the favourable side as plus; of neutral indicators higher is plus. */
export function oriented(difference: number, direction: Direction): number {
  return direction === 'lager-is-gunstig' ? -difference || 0 : difference;
}

function turnOf(then: number, now: number, directional: boolean): Turn {
  if (then * now < 0) return directional ? (now > 0 ? 'ingelopen' : 'omgeslagen') : 'andere-kant';
  const grew = Math.abs(now) > Math.abs(then);
  if (!directional || then + now < 0) return grew ? 'groter' : 'kleiner';
  return grew ? 'voorsprong-groter' : 'voorsprong-kleiner';
}

function shareOf({ value, benchmark }: Pair): number {
  return benchmark === 0 ? 0 : Math.round((value / benchmark) * 100);
}

/** Prices lift every amount of money: then the shares must tell the same, or nothing is judged. */
function toneOf(move: number, shares: GapChange['shares'], direction: Direction): Tone {
  if (direction === 'neutraal') return 'geen';
  const tone = move > 0 ? 'gunstiger' : 'minder-gunstig';
  if (shares === undefined) return tone;
  return oriented(shares.now - shares.start, direction) * move > 0 ? tone : 'geen';
}

/**
 * What became of the difference with a benchmark. About equal within the margin of every change, at the precision of
 * every comparison; the favourable side is judged, the size of the difference is named.
 */
export function gapChange(start: Pair, now: Pair, spec: ChangeSpec): GapChange {
  const precision = comparePrecision(spec);
  const apart = (pair: Pair, decimals: number) => shownDifference(pair.value, pair.benchmark, decimals);
  const amount = shownDifference(apart(now, spec.decimals), apart(start, spec.decimals), spec.decimals);
  const shares =
    spec.unit === 'duizend-euro' ? { shares: { start: shareOf(start), now: shareOf(now) } } : undefined;
  const [before, after] = [start, now].map((pair) => oriented(apart(pair, precision), spec.direction));
  const move = roundTo((after ?? 0) - (before ?? 0), precision);
  if (Math.abs(move) <= roundTo(bandNear(now.benchmark, changeScale(spec, 'afstand')), precision)) {
    return { turn: 'gelijk', tone: 'geen', amount, ...shares };
  }
  const turn = turnOf(before ?? 0, after ?? 0, spec.direction !== 'neutraal');
  return { turn, tone: toneOf(move, shares?.shares, spec.direction), amount, ...shares };
}
