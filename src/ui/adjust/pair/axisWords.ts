import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import { senseWord } from '../../../domain/difference';
import type { Direction, IndicatorSpec } from '../../../domain/indicator';
import { shownPeriod } from '../../../domain/period';
import { capital, type Language } from '../../../domain/text';
import { unitPhrase } from '../../../domain/unit';

/** What a higher figure means: `gunstiger`, `minder gunstig`, or without a judgement `hoger`. */
export function risingWord(
  { direction, unit }: Pick<IndicatorSpec, 'direction' | 'unit'>,
  lang: Language,
): string {
  const words: Readonly<Record<Direction, string>> = pairTexts(lang).sense;
  return direction === 'neutraal' ? senseWord(1, unit, lang) : words[direction];
}

/** `Leefbaarheid, 2024, modelschatting`: what an axis is about, beside the unit on its ticks. */
export function axisName(spec: IndicatorSpec, period: string, lang: Language): string {
  const { nature } = screenTexts(lang).panel;
  const parts = [
    capital(spec.short[lang]),
    unitPhrase(spec.unit, lang),
    shownPeriod(period),
    spec.nature === 'gemeten' ? '' : nature[spec.nature],
  ];
  return parts.filter(Boolean).join(', ');
}
