import { leefbaarometerLabel } from '../../catalog/leefbaarometer';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictThan, wordsOf } from '../../catalog/texts/words';
import { formatDifference } from '../../domain/difference';
import type { AggregateRule, WeightId } from '../../domain/indicator';
import { formatNumber, formatValue } from '../../domain/unit';
import type { AreaReading } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { shownPeriod } from './shownPeriod';

/** `−0,25 · duidelijk minder gunstig dan Nederland`, or why there is no figure. */
export function figureLine(scene: Scene, area: AreaReading): string {
  const { spec, lang } = scene;
  if (area.cell.kind === 'absent') return wordsOf(lang).absenceReason[area.cell.why];
  const value = formatValue(area.cell.value, spec.unit, spec.decimals, lang);
  if (area.tooFew) return `${value} · ${wordsOf(lang).tooFewPeople}`;
  return area.verdict ? `${value} · ${verdictThan(area.verdict, area.benchmarkName, lang)}` : value;
}

/** Period of the benchmark where it is another than that of the areas; empty where it is the same. */
export function ownPeriod(scene: Scene, { benchmark }: AreaReading): string {
  return benchmark.kind === 'value' && benchmark.period !== scene.period ? shownPeriod(benchmark.period) : '';
}

/** `Nederland 0,00 · 0,25 lager`; empty where there is nothing to compare with. */
export function benchmarkLine(scene: Scene, area: AreaReading): string {
  const { spec, lang } = scene;
  const { cell, benchmark, difference } = area;
  if (cell.kind === 'absent' || benchmark.kind === 'absent' || difference === null) return '';
  const value = formatValue(benchmark.value, spec.unit, spec.decimals, lang);
  const period = ownPeriod(scene, area);
  return `${area.benchmarkName} ${value}${period && ` (${period})`} · ${formatDifference(difference, spec.unit, spec.decimals, lang)}`;
}

/** `Heerlen · 2.905 inwoners`. */
export function placeLine(scene: Scene, area: AreaReading): string {
  const texts = screenTexts(scene.lang);
  const inwoners = area.row?.inwoners;
  const people =
    inwoners === null || inwoners === undefined
      ? undefined
      : texts.panel.inhabitants(formatNumber(inwoners, 0, scene.lang));
  return [area.gemeente, people].filter(Boolean).join(' · ');
}

/** Whose share the coverage of a computed figure is; counts and densities are about inwoners. */
function weightOf(rule: AggregateRule): WeightId {
  return 'weight' in rule ? rule.weight : 'inwoners';
}

/** What else must be said of a figure: official class, what it was computed from, its interval, visitors. */
export function remarks(scene: Scene, area: AreaReading): readonly string[] {
  const { cell } = area;
  if (cell.kind === 'absent') return [];
  const { spec, lang } = scene;
  const texts = screenTexts(lang).panel;
  const figure = (value: number) => formatValue(value, spec.unit, spec.decimals, lang);
  const percent = (share: number) => formatValue(Math.floor(share * 100), 'procent', 0, lang);
  return [
    cell.officialClass && texts.official(leefbaarometerLabel(cell.officialClass, lang), cell.officialClass),
    cell.interval && texts.interval(figure(cell.interval[0]), figure(cell.interval[1])),
    cell.coverage !== undefined &&
      texts.based(percent(cell.coverage), texts.weights[weightOf(spec.aggregate)]),
    cell.manyVisitors && texts.visitors,
  ].filter((remark) => typeof remark === 'string');
}
