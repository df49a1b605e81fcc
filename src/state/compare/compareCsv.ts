import { sourceById } from '../../catalog/sources';
import { absenceWord } from '../../catalog/texts/absentWords';
import { type CompareFileTexts, compareFileTexts } from '../../catalog/texts/compareFile';
import { csvTexts } from '../../catalog/texts/csv';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictText, wordsOf } from '../../catalog/texts/words';
import type { Language } from '../../domain/text';
import { roundTo } from '../../stats/rounding';
import { type CsvCell, csvText } from '../csvText';
import type { AreaReading } from '../reading';
import type { CompareCell, CompareModel, CompareRow } from './compareModel';

/** Decimals of figures in the file: enough to compute with, without the noise of floating point. */
const DECIMALS = 6;

type Column = keyof CompareFileTexts['columns'];

/** Columns of the file, in order. */
const COLUMNS: readonly Column[] = [
  'role',
  'code',
  'name',
  'id',
  'indicator',
  'period',
  'value',
  'unit',
  'absent',
  'basis',
  'coverage',
  'comparison',
  'benchmark',
  'benchmarkPeriod',
  'difference',
  'reading',
  'nature',
  'source',
];

type Compared = Pick<
  Record<Column, CsvCell>,
  'comparison' | 'benchmark' | 'benchmarkPeriod' | 'difference' | 'reading'
>;

const NOT_COMPARED: Compared = {
  comparison: '',
  benchmark: null,
  benchmarkPeriod: '',
  difference: null,
  reading: '',
};

function readingWord({ verdict, tooFew, benchmark, cell }: AreaReading, lang: Language): string {
  if (verdict) return verdictText(verdict, lang);
  if (tooFew) return wordsOf(lang).tooFewPeople;
  return cell.kind === 'value' && benchmark.kind === 'absent' ? wordsOf(lang).noBenchmark[benchmark.why] : '';
}

function comparedOf(reading: AreaReading | null, lang: Language): Compared {
  if (!reading) return NOT_COMPARED;
  const { benchmark, cell } = reading;
  const both = benchmark.kind === 'value' && cell.kind === 'value';
  return {
    comparison: reading.benchmarkName,
    benchmark: benchmark.kind === 'value' ? roundTo(benchmark.value, DECIMALS) : null,
    benchmarkPeriod: benchmark.kind === 'value' ? benchmark.period : '',
    difference: both ? roundTo(cell.value - benchmark.value, DECIMALS) : null,
    reading: readingWord(reading, lang),
  };
}

function record(row: CompareRow, cell: CompareCell, lang: Language): Readonly<Record<Column, CsvCell>> {
  const { spec, period } = row;
  const { column, cell: own } = cell;
  const valued = own.kind === 'value';
  const texts = csvTexts(lang);
  return {
    role: compareFileTexts(lang).roles[column.role],
    code: column.role === 'samen' ? 'samen' : column.id,
    name: column.name,
    id: spec.id,
    indicator: spec.name[lang],
    period: (valued ? own.ownPeriod : undefined) ?? period ?? '',
    value: valued ? roundTo(own.value, DECIMALS) : null,
    unit: texts.units[spec.unit],
    absent: valued ? '' : absenceWord(own, lang),
    basis: valued ? texts.basis[own.basis] : '',
    coverage: own.coverage === undefined ? null : roundTo(own.coverage * 100, 1),
    ...comparedOf(cell.reading, lang),
    nature: screenTexts(lang).panel.nature[spec.nature],
    source: cell.sources.map((id) => sourceById(id)?.table ?? id).join(' + '),
  };
}

/** The table on screen in long form: a line per indicator and column, with everything that belongs to the figure. */
export function compareCsv({ rows }: CompareModel, lang: Language): string {
  const { columns } = compareFileTexts(lang);
  const lines = rows.flatMap((row) =>
    row.cells.map((cell) => {
      const cells = record(row, cell, lang);
      return COLUMNS.map((column) => cells[column]);
    }),
  );
  return csvText([COLUMNS.map((column) => columns[column]), ...lines], lang);
}

/** File name that says what is in it: `vergelijking-focus.heerlen-noord.csv`; of many areas only how many. */
export function compareFileName({ columns }: CompareModel, lang: Language): string {
  const areas = columns.filter(({ role }) => role === 'gebied').map(({ id }) => id);
  const what = areas.length > 2 ? String(areas.length) : areas.join('-');
  return `${compareFileTexts(lang).name}-${what}.csv`;
}
