import { absenceReason } from '../../../catalog/texts/absentWords';
import { screenTexts } from '../../../catalog/texts/screen';
import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { wordsOf } from '../../../catalog/texts/words';
import type { IndicatorSpec } from '../../../domain/indicator';
import { shownPeriod } from '../../../domain/period';
import { lessFavourableSide } from '../../../domain/score';
import type { Language } from '../../../domain/text';
import { formatValue, unitPhrase } from '../../../domain/unit';
import type { StackedPart } from '../../../state/lens/stack/stackModel';
import type { Scene } from '../../../state/scene';

/** `12,3 %`, `79,9 per 1.000 inwoners`. */
function amount(value: number, { unit, decimals }: IndicatorSpec, lang: Language): string {
  return [formatValue(value, unit, decimals, lang), unitPhrase(unit, lang)].filter(Boolean).join(' ');
}

/** The figure of an area, or why there is none. */
export function figureOfRow(
  { spec, cells }: StackedPart,
  { rows, lang }: Pick<Scene, 'rows' | 'lang'>,
  row: number,
): string {
  const [cell, area] = [cells[row], rows[row]];
  if (!cell || !area) return wordsOf(lang).noFigure;
  return cell.kind === 'absent'
    ? absenceReason({ id: area.id, cell }, spec, lang)
    : amount(cell.value, spec, lang);
}

/** `telt vanaf 12,3 %`; empty where there is no single figure from which it counts. */
export function fromText({ spec, from }: StackedPart, lang: Language): string {
  if (from === null) return '';
  const { here } = stackPanelTexts(lang);
  const say = lessFavourableSide(spec.direction) === 'hoog' ? here.from : here.upTo;
  return say(amount(from, spec, lang));
}

/** `2022 · modelschatting`. */
export function sourceText({ spec, period }: Pick<StackedPart, 'spec' | 'period'>, lang: Language): string {
  return `${shownPeriod(period)} · ${screenTexts(lang).panel.nature[spec.nature]}`;
}
