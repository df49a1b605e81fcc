import { filteredTexts } from '../../catalog/texts/addFiltered';
import type { IndicatorSpec } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import { capital, type Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';
import { LONGEST_NAME } from '../ownName';
import type { Amount } from './amount';
import type { Filter } from './filteredAreas';

type Named = Pick<IndicatorSpec, 'short' | 'unit' | 'decimals'>;

/** An amount as it is shown everywhere, with the decimals that were asked for if there are more. */
export function amountWords(
  { value, decimals }: Amount,
  { unit, decimals: own }: Named,
  lang: Language,
): string {
  const shown = Math.max(own, decimals);
  return formatValue(value, unit, shown, lang);
}

/** `WOZ-waarde onder € 160.000 (2024)`, with where if not everywhere; the subject is cut where it does not fit a link. */
export function filterName(
  spec: Named,
  { side, from, to }: Filter,
  period: string,
  within: string | null,
  lang: Language,
): string {
  const texts = filteredTexts(lang);
  const end = to === null ? '' : ` ${texts.sides['tot-en-met']} ${amountWords(to, spec, lang)}`;
  const place = within === null ? '' : `, ${within}`;
  const rule = ` ${texts.sideNames[side]} ${amountWords(from, spec, lang)}${end} (${shownPeriod(period)}${place})`;
  const subject = [...capital(spec.short[lang])];
  const room = Math.max(1, LONGEST_NAME - [...rule].length);
  const named = subject.length > room ? `${subject.slice(0, room - 1).join('')}…` : subject.join('');
  return `${named}${rule}`;
}
