import type { Atlas } from '../../data/atlas';
import type { Absence } from '../../domain/cell';
import type { IndicatorSpec } from '../../domain/indicator';
import type { ReferenceMark, ValuesFile } from '../../domain/pack';
import type { View } from '../../domain/view';
import { type AreaReading, readingOf } from '../reading';
import { type Origin, originOf } from '../sheet/origin';
import { lastYearOf, periodsFor } from '../sheet/periods';
import type { SheetArea } from '../sheet/sheetArea';
import { baselineOf } from './baseline';
import { type GapChange, gapChange, type Pair } from './gapChange';
import { marksOf, type RowMark } from './marksOf';

/** Parts of a view the distances depend on. */
export type GoalsView = Pick<View, 'vergelijk' | 'eigen' | 'taal' | 'nulmeting'>;

/** What one indicator of the snapshot is looked up in. */
export interface GapQuestion {
  readonly atlas: Atlas;
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
  /** Figures of policy texts; none while they are on their way. */
  readonly marks: readonly ReferenceMark[];
  readonly view: GoalsView;
}

/** What an area says in one period. */
export interface GapPoint {
  /** Null where there is no period at the level of the area. */
  readonly period: string | null;
  readonly reading: AreaReading;
}

/** Why nothing is said of a change: no difference now, none start, only one period with one, too few people. */
export type NoChange = 'geen-verschil-nu' | 'geen-verschil-toen' | 'een-meting' | 'te-weinig-inwoners';

/** One indicator of one area: now, at the baseline, and since. */
export interface GapRow extends Origin {
  readonly spec: IndicatorSpec;
  readonly area: SheetArea;
  /** The newest period; its figure or why there is none. */
  readonly now: GapPoint;
  /** The newest period with a difference: `now` itself where that has one. Undefined without any. */
  readonly compared: GapPoint | undefined;
  /** The baseline, or why there is none. */
  readonly start: GapPoint | { readonly why: Absence };
  readonly change: GapChange | { readonly none: NoChange };
  readonly marks: readonly RowMark[];
  /** All periods at the level of the area, newest first. */
  readonly periods: readonly string[];
}

/** True where the baseline is a period, with a figure or without. */
export function isPoint(start: GapRow['start']): start is GapPoint {
  return 'reading' in start;
}

/** True where something can be said of the change. */
export function isChange(change: GapRow['change']): change is GapChange {
  return 'turn' in change;
}

/** Figure and benchmark of a period; undefined where one of them is missing. */
function pairOf({ reading: { cell, benchmark } }: GapPoint): Pair | undefined {
  if (cell.kind === 'absent' || benchmark.kind === 'absent') return undefined;
  return { value: cell.value, benchmark: benchmark.value };
}

function pointsOf(question: GapQuestion, area: SheetArea): (period: string | null) => GapPoint {
  const { view, ...rest } = question;
  const known = new Map<string | null, GapPoint>();
  return (period) => {
    const found = known.get(period);
    if (found) return found;
    const reading = readingOf({ ...rest, view, comparison: view.vergelijk, period }, area.id);
    if (!reading) throw new Error(`no area ${area.id}`);
    const { cell } = reading;
    const point = { period: cell.kind === 'value' ? (cell.ownPeriod ?? period) : period, reading };
    known.set(period, point);
    return point;
  };
}

function changeOf(
  start: GapRow['start'],
  compared: GapPoint | undefined,
  spec: IndicatorSpec,
): GapRow['change'] {
  const now = compared && pairOf(compared);
  if (!now || !compared) return { none: 'geen-verschil-nu' };
  if (compared.reading.tooFew) return { none: 'te-weinig-inwoners' };
  const before = isPoint(start) ? pairOf(start) : undefined;
  if (!isPoint(start) || !before) return { none: 'geen-verschil-toen' };
  if (lastYearOf(start.period ?? '') >= lastYearOf(compared.period ?? '')) return { none: 'een-meting' };
  return gapChange(before, now, spec);
}

/**
 * The distance of an area to the benchmark on one indicator. Figure and benchmark are always of one period; a year
 * without figures is said, and never replaced by another without its own year beside it.
 */
export function gapRow(question: GapQuestion, area: SheetArea): GapRow {
  const { spec, values, view, marks } = question;
  const periods = periodsFor(values, area);
  const at = pointsOf(question, area);
  const compared = (period: string) => pairOf(at(period)) !== undefined;
  const now = at(periods[0] ?? null);
  const newest = periods.find(compared);
  const valued = (period: string) => at(period).reading.cell.kind === 'value';
  const baseline = baselineOf(view.nulmeting, { periods, valued, compared });
  const { cell } = now.reading;
  const never = periods.length === 0 && cell.kind === 'absent' ? cell.why : undefined;
  const start = baseline.kind === 'periode' ? at(baseline.period) : { why: never ?? baseline.why };
  const last = newest === undefined ? undefined : at(newest);
  return {
    spec,
    area,
    now,
    compared: last,
    start,
    change: changeOf(start, last, spec),
    marks: marksOf(marks, spec, area.id, view.vergelijk),
    periods,
    ...originOf(values, area, periods[0] ?? ''),
  };
}
