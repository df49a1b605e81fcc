import { type AreaId, REFERENCES } from '../../domain/area';
import type { Benchmark } from '../../domain/benchmark';
import type { Cell } from '../../domain/cell';
import type { Verdict } from '../../domain/compare';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { formatValue, unitPhrase } from '../../domain/unit';
import type { Comparison } from '../../domain/view';
import { absenceReason } from './absentWords';
import { screenTexts } from './screen';
import { verdictThan, wordsOf } from './words';

/** Everything one area says about one figure. */
export interface Saying {
  readonly id: AreaId;
  readonly name: string;
  readonly gemeente?: string;
  readonly spec: Pick<IndicatorSpec, 'name' | 'unit' | 'decimals' | 'nature' | 'aggregate'>;
  readonly cell: Cell;
  readonly period: string;
  readonly benchmark: Benchmark;
  readonly benchmarkName: string;
  /** Null where no comparison may be made. */
  readonly verdict: Verdict | null;
}

/** Name of what is compared with; areas of the snapshot are named by the caller. */
export function comparisonName(
  comparison: Comparison,
  lang: Language,
  areaName: (id: AreaId) => string | undefined,
): string {
  const names: Readonly<Record<string, string>> = screenTexts(lang).references;
  const fixed = comparison === 'gemeente' || (REFERENCES as readonly string[]).includes(comparison);
  return (fixed ? names[comparison] : areaName(comparison as AreaId)) ?? comparison;
}

function compared(saying: Saying, lang: Language): string {
  const { benchmark, spec, verdict } = saying;
  if (benchmark.kind === 'absent') {
    return benchmark.why === 'is-zelf' ? `, ${wordsOf(lang).noBenchmark['is-zelf']}` : '';
  }
  if (verdict === null) return `, ${wordsOf(lang).tooFewPeople}`;
  const value = formatValue(benchmark.value, spec.unit, spec.decimals, lang);
  const period = benchmark.period === saying.period ? '' : `, ${benchmark.period}`;
  return `, ${verdictThan(verdict, saying.benchmarkName, lang)} (${value}${period})`;
}

/**
 * What hover, focus and a screen reader tell: place, figure, period, kind of figure and comparison, as in
 * `Vrieheide, Heerlen: Leefbaarometer −0,25 in 2024 (modelschatting), duidelijk minder gunstig dan Nederland (0,00)`.
 */
export function spoken(saying: Saying, lang: Language): string {
  const { spec, cell } = saying;
  const place = [saying.name, saying.gemeente].filter(Boolean).join(', ');
  const over = saying.period.includes('-') ? screenTexts(lang).sentence.over : screenTexts(lang).sentence.in;
  const when = `${over} ${saying.period}`;
  if (cell.kind === 'absent') {
    const reason = absenceReason({ id: saying.id, cell }, spec, lang);
    return `${place}: ${spec.name[lang]} ${when}, ${wordsOf(lang).noFigure}, ${reason}`;
  }
  const value = [formatValue(cell.value, spec.unit, spec.decimals, lang), unitPhrase(spec.unit, lang)]
    .filter(Boolean)
    .join(' ');
  const nature = spec.nature === 'gemeten' ? '' : ` (${screenTexts(lang).panel.nature[spec.nature]})`;
  return `${place}: ${spec.name[lang]} ${value} ${when}${nature}${compared(saying, lang)}`;
}
