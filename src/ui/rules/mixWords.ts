import { weightWord } from '../../catalog/texts/absentWords';
import { mixTexts } from '../../catalog/texts/rulesMix';
import { bandOf } from '../../domain/compare';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { formatValue, isInTimes, unitPhrase } from '../../domain/unit';
import type { AreaReading } from '../../state/reading';
import type { MixRow } from '../../state/rules/mixModel';

/** Share of the weight behind a computed figure: `dekking 98 %`. */
export function coverageText({ cell }: AreaReading, lang: Language): string {
  if (cell.kind === 'absent' || cell.coverage === undefined) return '';
  return mixTexts(lang).coverage(formatValue(Math.floor(cell.coverage * 100), 'procent', 0, lang));
}

/** What else belongs to the figures of a row: `per 1.000 inwoners, 2021 – 2025, naar inwoners`. */
export function detailsOf({ spec, period }: MixRow, lang: Language): string {
  const { aggregate } = spec;
  const weight = 'weight' in aggregate && mixTexts(lang).weight(weightWord(aggregate, lang));
  return [unitPhrase(spec.unit, lang), shownPeriod(period ?? ''), weight].filter(Boolean).join(', ');
}

/** Bands of "ongeveer gelijk" that the drawing is wide at least. */
const BANDS = 8;

/** Smallest span of figures the drawing stands for, in the unit of the indicator. */
export function leastSpanOf(spec: MixRow['spec'], benchmark: number | null): number {
  return BANDS * (isInTimes(spec.unit) ? spec.band * (benchmark ?? 0) : bandOf(spec));
}
