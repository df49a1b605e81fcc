import { sourceById } from '../../catalog/sources';
import { absenceWord } from '../../catalog/texts/absentWords';
import { csvTexts } from '../../catalog/texts/csv';
import { goalsTexts } from '../../catalog/texts/goals';
import { GOALS_CSV_COLUMNS, type GoalsCsvColumn, goalsCsvTexts } from '../../catalog/texts/goalsCsv';
import { wordsOf } from '../../catalog/texts/words';
import type { Language } from '../../domain/text';
import { roundTo } from '../../stats/rounding';
import { type CsvCell, csvText } from '../csvText';
import { type GapPoint, type GapRow, isChange, isPoint } from './gapRow';

/** Decimals of figures in the file: enough to compute with, without the noise of floating point. */
const DECIMALS = 6;

/** A figure and its comparison, for three columns of the file. */
interface PointCells {
  readonly value: CsvCell;
  readonly absent: string;
  readonly benchmark: CsvCell;
  readonly benchmarkPeriod: string;
  readonly gap: CsvCell;
}

function pointCells(point: GapPoint, lang: Language): PointCells {
  const { cell, benchmark, difference } = point.reading;
  const compared = benchmark.kind === 'value';
  return {
    value: cell.kind === 'value' ? roundTo(cell.value, DECIMALS) : null,
    absent: cell.kind === 'absent' ? absenceWord(cell, lang) : '',
    benchmark: compared ? roundTo(benchmark.value, DECIMALS) : null,
    benchmarkPeriod: compared ? benchmark.period : '',
    gap: difference,
  };
}

const EMPTY: PointCells = { value: null, absent: '', benchmark: null, benchmarkPeriod: '', gap: null };

function startCells({ start }: GapRow, lang: Language): PointCells & { readonly period: string } {
  if (!isPoint(start)) return { ...EMPTY, absent: wordsOf(lang).absence[start.why], period: '' };
  return { ...pointCells(start, lang), period: start.period ?? '' };
}

function record(row: GapRow, lang: Language): Readonly<Record<GoalsCsvColumn, CsvCell>> {
  const { spec, area, now, compared, change, sources } = row;
  const texts = goalsTexts(lang);
  const newest = pointCells(now, lang);
  const last = compared ? pointCells(compared, lang) : EMPTY;
  const start = startCells(row, lang);
  return {
    code: area.id,
    area: area.name,
    indicator: spec.name[lang],
    unit: csvTexts(lang).units[spec.unit],
    nowPeriod: now.period ?? '',
    nowValue: newest.value,
    nowAbsent: newest.absent,
    comparison: now.reading.benchmarkName,
    gapPeriod: compared?.period ?? '',
    gapValue: last.value,
    gapBenchmark: last.benchmark,
    gapBenchmarkPeriod: last.benchmarkPeriod,
    gap: last.gap,
    startPeriod: start.period,
    startValue: start.value,
    startAbsent: start.absent,
    startBenchmark: start.benchmark,
    startBenchmarkPeriod: start.benchmarkPeriod,
    startGap: start.gap,
    change: isChange(change) ? change.amount : null,
    reading: isChange(change) ? texts.turns[change.turn] : texts.noChange[change.none],
    source: sources.map((id) => sourceById(id)?.table ?? id).join(' + '),
  };
}

/** The distances as a file for spreadsheets: a header, a line per row, then what the columns mean. */
export function goalsCsv(rows: readonly GapRow[], lang: Language): string {
  const { columns, notes } = goalsCsvTexts(lang);
  const lines = rows.map((row) => {
    const cells = record(row, lang);
    return GOALS_CSV_COLUMNS.map((column) => cells[column]);
  });
  const header = GOALS_CSV_COLUMNS.map((column) => columns[column]);
  return csvText([header, ...lines, [], ...notes.map((note) => [note])], lang);
}
