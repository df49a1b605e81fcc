import { leefbaarometerLabel } from '../../catalog/leefbaarometer';
import { absenceReason, weightWord } from '../../catalog/texts/absentWords';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictThan, wordsOf } from '../../catalog/texts/words';
import { formatDifference, tellingTimes } from '../../domain/difference';
import type { IndicatorSpec } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import type { AreaReading } from '../../state/reading';

/** What words about a figure depend on besides the area: any scene, and any row of a sheet. */
export interface Told {
  readonly spec: IndicatorSpec;
  readonly lang: Language;
  readonly period: string | null;
}

/** `−0,25 · duidelijk minder gunstig dan Nederland`, or why there is no figure. */
export function figureLine(told: Told, area: AreaReading): string {
  const { spec, lang } = told;
  const { id, cell, benchmark } = area;
  if (cell.kind === 'absent') return absenceReason({ id, cell }, spec, lang);
  const value = formatValue(cell.value, spec.unit, spec.decimals, lang);
  if (benchmark.kind === 'absent' && benchmark.why === 'is-zelf') {
    return `${value} · ${wordsOf(lang).noBenchmark['is-zelf']}`;
  }
  if (area.tooFew) return `${value} · ${wordsOf(lang).tooFewPeople}`;
  return area.verdict ? `${value} · ${verdictThan(area.verdict, area.benchmarkName, lang)}` : value;
}

/** Period of the benchmark where it is another than that of the areas; empty where it is the same. */
export function ownPeriod(told: Told, { benchmark }: AreaReading): string {
  return benchmark.kind === 'value' && benchmark.period !== told.period ? shownPeriod(benchmark.period) : '';
}

/** `2,5 keer zo hoog` where that says something beside the difference; empty where it does not. */
export function timesLine(
  { spec, lang }: Pick<Told, 'spec' | 'lang'>,
  area: Pick<AreaReading, 'cell' | 'benchmark'>,
): string {
  const { cell, benchmark } = area;
  if (cell.kind === 'absent' || benchmark.kind === 'absent') return '';
  return tellingTimes(cell.value, benchmark.value, spec, lang);
}

/** `Nederland 43,9 · 36,1 hoger, 1,8 keer zo hoog`; empty where there is nothing to compare with. */
export function benchmarkLine(told: Told, area: AreaReading): string {
  const { spec, lang } = told;
  const { cell, benchmark, difference } = area;
  if (cell.kind === 'absent' || benchmark.kind === 'absent' || difference === null) return '';
  const value = formatValue(benchmark.value, spec.unit, spec.decimals, lang);
  const period = ownPeriod(told, area);
  const size = formatDifference(difference, spec.unit, spec.decimals, lang);
  const apart = [size, timesLine(told, area)].filter(Boolean).join(', ');
  return `${area.benchmarkName} ${value}${period && ` (${period})`} · ${apart}`;
}

/** `Heerlen · 2.905 inwoners`. */
export function placeLine({ lang }: Pick<Told, 'lang'>, area: AreaReading): string {
  const texts = screenTexts(lang);
  const inwoners = area.row?.inwoners;
  const people =
    inwoners === null || inwoners === undefined
      ? undefined
      : texts.panel.inhabitants(formatNumber(inwoners, 0, lang));
  return [area.gemeente, people].filter(Boolean).join(' · ');
}

/** What a figure was computed from: `berekend uit buurten, op basis van 98 % van de inwoners`. */
export function basedWords({ spec, lang }: Pick<Told, 'spec' | 'lang'>, coverage: number): string {
  if (spec.aggregate.kind === 'som') return wordsOf(lang).summed;
  const texts = screenTexts(lang).panel;
  const percent = formatValue(Math.floor(coverage * 100), 'procent', 0, lang);
  return texts.based(percent, weightWord(spec.aggregate, lang));
}

/** What else must be said of a figure: official class, what it was computed from, its interval, visitors. */
export function remarks(told: Told, { cell }: Pick<AreaReading, 'cell'>): readonly string[] {
  if (cell.kind === 'absent') return [];
  const { spec, lang } = told;
  const texts = screenTexts(lang).panel;
  const figure = (value: number) => formatValue(value, spec.unit, spec.decimals, lang);
  return [
    cell.officialClass && texts.official(leefbaarometerLabel(cell.officialClass, lang), cell.officialClass),
    cell.interval && texts.interval(figure(cell.interval[0]), figure(cell.interval[1])),
    cell.coverage !== undefined && basedWords(told, cell.coverage),
    cell.manyVisitors && texts.visitors,
  ].filter((remark) => typeof remark === 'string');
}
