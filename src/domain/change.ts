import { roundTo } from '../stats/rounding';
import type { Benchmark } from './benchmark';
import type { Cell } from './cell';
import { bandOf, comparePrecision, type Scale } from './compare';
import { shownDifference } from './difference';
import type { IndicatorSpec } from './indicator';
import type { AreaRow } from './pack';
import { isInTimes } from './unit';

/** What changes: the gap to the benchmark, or the figure itself. */
export type ChangeOf = 'afstand' | 'waarde';

/** One area in two periods. */
export interface AreaChange {
  readonly before: Cell;
  readonly beforeBenchmark: Benchmark;
  readonly after: Cell;
  readonly afterBenchmark: Benchmark;
  /**
   * What the figure would be now had nothing changed: the figure of then, or, for the gap, that figure moved along with
   * the benchmark. Null where that cannot be said.
   */
  readonly unchanged: number | null;
  /** True where there are too few homes to tell a change from chance. */
  readonly tooSmall: boolean;
}

type ChangeSpec = Scale & Pick<IndicatorSpec, 'change'>;

/** Benchmarks of both periods. */
export interface Between {
  readonly before: Benchmark;
  readonly after: Benchmark;
}

/** Figure that would stand now had nothing changed, from figures as they are shown; null without what it takes. */
export function unchangedFigure(of: ChangeOf, before: Cell, between: Between, scale: Scale): number | null {
  if (before.kind === 'absent') return null;
  const precision = comparePrecision(scale);
  const own = roundTo(before.value, precision);
  if (of === 'waarde') return own;
  const { before: then, after: now } = between;
  if (then.kind === 'absent' || now.kind === 'absent') return null;
  const [old, current] = [roundTo(then.value, precision), roundTo(now.value, precision)];
  if (!isInTimes(scale.unit)) return roundTo(own + current - old, precision);
  return old > 0 ? (own / old) * current : null;
}

/** Rounded figures behind a change: two for the figure itself, and those of the benchmark for the gap. */
const FIGURES: Readonly<Record<ChangeOf, number>> = { waarde: 2, afstand: 4 };

/** Units in which rounding can be wrong; classes are whole by nature and times are told in shares. */
function roundingOf(of: ChangeOf, { unit, decimals }: Scale): number {
  if (unit === 'klasse' || isInTimes(unit)) return 0;
  return (FIGURES[of] / 2) * 10 ** -decimals;
}

/**
 * The scale on which changes are judged. Its band is the widest change that says nothing: what the indicator declares,
 * else its band; and never less than rounding of the figures behind it can make.
 */
export function changeScale<S extends ChangeSpec>(spec: S, of: ChangeOf): S {
  const declared = spec.change?.margin ?? bandOf(spec);
  return { ...spec, band: Math.max(declared, roundTo(roundingOf(of, spec), 9)) };
}

/** Share of the middle figure that is about as much, for counts. */
const COUNT_SHARE = 0.01;

/**
 * The same for counts, which are large where areas are large: a change says nothing within a hundredth of the figure in
 * the middle, as a round number.
 */
export function countScale<S extends Scale>(scale: S, figures: readonly number[]): S {
  const middle = [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
  const share = middle * COUNT_SHARE;
  const ten = 10 ** Math.floor(Math.log10(Math.max(share, 1)));
  return { ...scale, band: Math.max(scale.band, Math.round(share / ten) * ten) };
}

/** True where an area has fewer huishoudens than a change must have to count. */
export function tooSmallForChange(
  { change }: Pick<IndicatorSpec, 'change'>,
  { huishoudens }: Pick<AreaRow, 'huishoudens'>,
): boolean {
  return change?.fewestHouseholds !== undefined && (huishoudens ?? 0) < change.fewestHouseholds;
}

/**
 * How much changed, between figures as they are shown: a difference in the unit of the indicator, or, for the gap of
 * what is told in times, how many times as far. Null where it cannot be said.
 */
export function changeAmount(of: ChangeOf, area: AreaChange, scale: Scale): number | null {
  const { before, after, beforeBenchmark: then, afterBenchmark: now, unchanged } = area;
  if (before.kind === 'absent' || after.kind === 'absent' || unchanged === null) return null;
  if (of === 'waarde') return shownDifference(after.value, before.value, scale.decimals);
  if (isInTimes(scale.unit)) return unchanged > 0 ? after.value / unchanged : null;
  if (then.kind === 'absent' || now.kind === 'absent') return null;
  const gap = (value: number, benchmark: number) => shownDifference(value, benchmark, scale.decimals);
  return roundTo(gap(after.value, now.value) - gap(before.value, then.value), scale.decimals);
}
