import type { NoBenchmark } from '../../domain/benchmark';
import { figureOf } from '../../domain/groupCell';
import type { IndicatorSpec } from '../../domain/indicator';
import type { ReferenceMark, ValuesFile } from '../../domain/pack';
import { type AreaReading, readingOf } from '../reading';
import type { SheetRow, TrendPoint } from '../sheetModel';
import { originOf } from './origin';
import { type Peers, peersOf } from './peers';
import { periodFor, periodsFor } from './periods';
import type { SheetQuestion } from './question';
import type { SheetArea } from './sheetArea';

/** One indicator of one area. */
interface RowQuestion {
  readonly question: SheetQuestion;
  readonly area: SheetArea;
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
  /** Marks about this area. */
  readonly marks: readonly ReferenceMark[];
}

function readingIn({ question, area, spec, values }: RowQuestion, period: string | null): AreaReading {
  const { atlas, view } = question;
  const reading = readingOf({ spec, values, atlas, view, comparison: view.vergelijk, period }, area.id);
  if (!reading) throw new Error(`no area ${area.id}`);
  return reading;
}

/** Figures of this area through time, oldest first; none when there is only one. */
function trendOf({ question, area, spec, values }: RowQuestion): readonly TrendPoint[] {
  const { atlas, view } = question;
  const points = periodsFor(values, area).flatMap((period): readonly TrendPoint[] => {
    const cell = figureOf({ spec, values, period, areas: atlas, own: view.eigen }, area.id);
    return cell.kind === 'value' ? [{ period: cell.ownPeriod ?? period, value: cell.value }] : [];
  });
  return points.length < 2 ? [] : points.reverse();
}

function peersIn({ question, area, spec, values }: RowQuestion, period: string | null): Peers {
  const asked = { spec, values, atlas: question.atlas, period: period ?? '' };
  return peersOf(asked, area);
}

function rowIn(asked: RowQuestion, period: string | null, trend: readonly TrendPoint[]): SheetRow {
  const { question, area, spec, values, marks } = asked;
  const reading = readingIn(asked, period);
  const { cell } = reading;
  return {
    spec,
    period: cell.kind === 'value' ? (cell.ownPeriod ?? period) : period,
    onScreen: spec.id === question.view.indicator,
    reading,
    ...peersIn(asked, period),
    trend,
    marks: marks.filter(({ indicator }) => indicator === spec.id),
    ...originOf(values, area, period ?? ''),
  };
}

/** Reasons that another period can take away. */
const OF_THE_PERIOD: ReadonlySet<NoBenchmark> = new Set<NoBenchmark>([
  'niet-in-bron',
  'te-weinig-dekking',
  'geen-cijfer',
]);

/** The newest other period with a comparison, where the row has a figure but none to hold it against. */
function comparablePeriod(asked: RowQuestion, row: SheetRow, shown: string | null): string | undefined {
  const { cell, benchmark } = row.reading;
  const missing = cell.kind === 'value' && benchmark.kind === 'absent' && OF_THE_PERIOD.has(benchmark.why);
  if (!missing) return undefined;
  return periodsFor(asked.values, asked.area).find(
    (period) => period !== shown && readingIn(asked, period).difference !== null,
  );
}

/** The row of one indicator: newest figures, or those on screen for the indicator on screen. */
export function rowOf(asked: RowQuestion): SheetRow {
  const { question, area, spec, values } = asked;
  const { indicator, jaar } = question.view;
  const period = periodFor(values, area, spec.id === indicator ? jaar : null);
  const trend = trendOf(asked);
  const row = rowIn(asked, period, trend);
  const other = comparablePeriod(asked, row, period);
  return other === undefined ? row : { ...row, comparable: rowIn(asked, other, trend) };
}
