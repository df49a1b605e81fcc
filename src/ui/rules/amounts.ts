import { honestSum } from '../../domain/aggregate';
import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import { decimalsOf, roundTo } from '../../stats/rounding';

/** Under this many a percentage says less than the count itself. */
const FEWEST_FOR_SHARE = 10;
/** From this many a tenth of a percent is more than one of them. */
const MANY = 100;

/** True where a share of so many may be said in percent. */
export function isShareable(whole: number): boolean {
  return whole >= FEWEST_FOR_SHARE;
}

/** `12,5 %` of a hundred or more, `13 %` of fewer; a whole percentage never with a zero behind it. */
export function shareText(part: number, whole: number, lang: Language): string {
  const share = roundTo((part / whole) * 100, whole >= MANY ? 1 : 0);
  return formatValue(share, 'procent', decimalsOf(share), lang);
}

/** A share of people: whole percents, as counts are rounded by the source. */
export function peopleShare(part: number, whole: number, lang: Language): string {
  return formatValue((part / whole) * 100, 'procent', 0, lang);
}

/** A sum of inwoners of so many areas, as precise as the sheet of those areas together says it. */
export function peopleText(sum: number, parts: number, lang: Language): string {
  return formatNumber(honestSum(sum, parts), 0, lang);
}

/** A number of times, with a tenth only where there is one: `2`, `2,5`. */
export function timesText(times: number, lang: Language): string {
  const shown = roundTo(times, 1);
  return formatNumber(shown, decimalsOf(shown), lang);
}

/** One part in so many, as a factor: `0,5` for 2, `0,91` for 1,1. */
export function partText(keer: number, lang: Language): string {
  const shown = roundTo(1 / keer, 2);
  return formatNumber(shown, decimalsOf(shown), lang);
}
