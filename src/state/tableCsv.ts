import { sourceById } from '../catalog/sources';
import { CSV_COLUMNS, type CsvColumn, csvTexts } from '../catalog/texts/csv';
import { lensTexts } from '../catalog/texts/lens';
import { lensQuestion } from '../catalog/texts/lensQuestions';
import { lensTableTexts } from '../catalog/texts/lensTable';
import { screenTexts } from '../catalog/texts/screen';
import { verdictText, wordsOf } from '../catalog/texts/words';
import type { Basis } from '../domain/cell';
import { isWide } from '../domain/reach';
import type { Reach } from '../domain/view';
import { roundTo } from '../stats/rounding';
import { type CsvCell, csvText } from './csvText';
import { lensCaption, stackReason, withoutRefusedLens } from './lens/lensTable';
import type { RankedArea } from './ranking/ranking';
import type { AreaReading } from './reading';
import type { Scene } from './scene';
import { type TableExtras, tableExtrasOf } from './tableExtras';

/** Decimals of figures in the file: enough to compute with, without the noise of floating point. */
const DECIMALS = 6;

/** Columns that set a figure beside another one or in an order; a lens tells something else of it. */
const OF_THE_FIGURE: ReadonlySet<CsvColumn> = new Set<CsvColumn>([
  'comparison',
  'benchmark',
  'benchmarkPeriod',
  'difference',
  'reading',
  'rank',
  'times',
]);

function readingWord(scene: Scene, area: AreaReading): string {
  if (area.verdict) return verdictText(area.verdict, scene.lang);
  if (area.tooFew) return wordsOf(scene.lang).tooFewPeople;
  const { benchmark, cell } = area;
  const unexplained = benchmark.kind === 'value' || cell.kind === 'absent';
  return unexplained ? '' : wordsOf(scene.lang).noBenchmark[benchmark.why];
}

/** Published or computed from buurten; a score is neither. */
function basisWord({ lang, spec }: Scene, basis: Basis): string {
  if (spec.nature === 'berekend') return screenTexts(lang).panel.nature.berekend;
  return csvTexts(lang).basis[basis];
}

/** The areas the rank counts among, by name. */
function reachWord({ lang, atlas }: Scene, reach: Reach | null): string {
  const { references } = screenTexts(lang);
  if (isWide(reach)) return references[reach];
  return (reach !== null && atlas.find(reach)?.row.name) || references.parkstad;
}

function record(scene: Scene, area: RankedArea, reach: Reach | null): Readonly<Record<CsvColumn, CsvCell>> {
  const { lang, spec } = scene;
  const texts = csvTexts(lang);
  const { cell, benchmark } = area;
  const valued = cell.kind === 'value';
  const compared = benchmark.kind === 'value';
  return {
    code: area.id,
    name: area.name,
    gemeente: area.gemeente ?? '',
    level: screenTexts(lang).levels[scene.level],
    indicator: spec.name[lang],
    period: scene.period ?? '',
    value: valued ? roundTo(cell.value, DECIMALS) : null,
    unit: texts.units[spec.unit],
    absent: valued ? '' : (stackReason(scene, area.id)?.text ?? wordsOf(lang).absence[cell.why]),
    comparison: area.benchmarkName,
    benchmark: compared ? roundTo(benchmark.value, DECIMALS) : null,
    benchmarkPeriod: compared ? benchmark.period : '',
    difference: valued && compared ? roundTo(cell.value - benchmark.value, DECIMALS) : null,
    reading: readingWord(scene, area),
    inhabitants: area.inwoners,
    basis: valued ? basisWord(scene, cell.basis) : '',
    source: (scene.column?.sources ?? []).map((id) => sourceById(id)?.table ?? id).join(' + '),
    rank: area.rank,
    times: area.times === null ? null : roundTo(area.times, DECIMALS),
    reach: reachWord(scene, reach),
    zone: screenTexts(lang).references[area.zone ?? 'parkstad'],
  };
}

function sourceLines(scene: Scene): readonly (readonly CsvCell[])[] {
  const { notes } = csvTexts(scene.lang);
  return (scene.column?.sources ?? []).flatMap((id) => {
    const source = sourceById(id);
    if (!source) return [];
    return [
      [notes.source, `${source.publisher}, ${source.title[scene.lang]} (${source.table}), ${source.url}`],
      [notes.licence, source.licence],
    ];
  });
}

/** Through which lens the figures are seen, and what its columns say. */
function lensLines(scene: Scene): readonly (readonly CsvCell[])[] {
  const { lens, lang } = scene;
  if (!lens) return [];
  const words = [`${lensTexts(lang).parts[lens.kind]}.`, lensQuestion(lens.kind, lang), lensCaption(scene)];
  return [[lensTableTexts(lang).csv, words.filter((one) => one !== undefined).join(' ')]];
}

/** Everything a reader of the file must know, under the table so that the table itself stays a plain rectangle. */
function noteLines(scene: Scene, rows: readonly AreaReading[]): readonly (readonly CsvCell[])[] {
  const { lang, spec } = scene;
  const { notes } = csvTexts(lang);
  const { file } = scene.atlas;
  const reasons = new Set(
    rows.flatMap(({ id, cell }) => (cell.kind === 'absent' && !stackReason(scene, id) ? [cell.why] : [])),
  );
  return [
    [notes.title],
    ...lensLines(scene),
    [notes.indicator, spec.name[lang]],
    [notes.definition, spec.definition[lang]],
    ...(spec.caveat ? [[notes.caveat, spec.caveat[lang]]] : []),
    [notes.nature, screenTexts(lang).panel.nature[spec.nature]],
    [notes.period, scene.period ?? ''],
    ...sourceLines(scene),
    [notes.division, String(file.division)],
    [notes.inhabitants, file.populationYear],
    ...[...reasons].map((why) => [
      `${notes.absent} “${wordsOf(lang).absence[why]}”`,
      wordsOf(lang).absenceReason[why],
    ]),
  ];
}

/** The figure of an extra column, or the word for why there is none. */
function extraFields({ columns, cellsOf }: TableExtras, id: AreaReading['id']): readonly CsvCell[] {
  const cells = cellsOf(id) ?? [];
  return columns.map((_, index) => {
    const cell = cells[index];
    if (!cell) return null;
    return cell.value === null ? cell.text : roundTo(cell.value, DECIMALS);
  });
}

/**
 * The rows given as a file for spreadsheets: one header line, one line per area, then what the figures mean. `reach`
 * is what the ranks count among; null for the whole region.
 */
export function tableCsv(asked: Scene, rows: readonly RankedArea[], reach: Reach | null = null): string {
  const scene = withoutRefusedLens(asked);
  const extras = tableExtrasOf(scene);
  const { columns } = csvTexts(scene.lang);
  const shown = CSV_COLUMNS.filter((column) => !scene.lens || !OF_THE_FIGURE.has(column));
  const lines = rows.map((area) => {
    const cells = record(scene, area, reach);
    return [...shown.map((column) => cells[column]), ...extraFields(extras, area.id)];
  });
  const header = [
    ...shown.map((column) => columns[column]),
    ...extras.columns.map(({ head, period }) => (head.includes(period) ? head : `${head} (${period})`)),
  ];
  return csvText([header, ...lines, [], ...noteLines(scene, rows)], scene.lang);
}

/** File name that says what is in it: `woz-buurt-2024.csv`, `woz-wijk-2024-limburg.csv`. */
export function csvFileName(scene: Scene, reach: Reach | null = null): string {
  const { lens } = withoutRefusedLens(scene);
  const kind = lens && lens.kind !== scene.spec.id ? lens.kind : null;
  return [scene.spec.id, kind, scene.level, scene.period, reach]
    .filter((part) => part !== null)
    .join('-')
    .concat('.csv');
}
