import { roundTo } from '../stats/rounding';
import type { UnitId } from './indicator';
import type { Language } from './text';
import { formatNumber, formatRange, formatValue } from './unit';

const NBSP = '\u00a0';

/** Words for more and less, per unit: distances are further or closer, counts more or fewer. */
const SENSES: Readonly<Record<Language, Partial<Record<UnitId, readonly [string, string]>>>> = {
  nl: { kilometer: ['verder', 'dichterbij'], aantal: ['meer', 'minder'] },
  en: { kilometer: ['further', 'closer'], aantal: ['more', 'fewer'] },
};
const PLAIN_SENSE: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['hoger', 'lager'],
  en: ['higher', 'lower'],
};
const NONE: Readonly<Record<Language, string>> = { nl: 'geen verschil', en: 'no difference' };

/** The difference a reader can check: between the two values as they are shown. */
export function shownDifference(value: number, benchmark: number, decimals: number): number {
  return roundTo(roundTo(value, decimals) - roundTo(benchmark, decimals), decimals);
}

/** Size of a difference without direction: `5 procentpunt`, `€ 230.000`, `0,25`. */
export function formatAmount(amount: number, unit: UnitId, decimals: number, lang: Language): string {
  const size = Math.abs(amount);
  const figure = formatNumber(size, decimals, lang);
  if (unit === 'procent') {
    if (lang === 'nl') return `${figure}${NBSP}procentpunt`;
    return `${figure}${NBSP}percentage point${roundTo(size, decimals) === 1 ? '' : 's'}`;
  }
  if (unit === 'klasse') {
    const one = roundTo(size, decimals) === 1;
    return `${figure}${NBSP}${lang === 'nl' ? (one ? 'klasse' : 'klassen') : one ? 'class' : 'classes'}`;
  }
  if (unit === 'score') return figure;
  return formatValue(size, unit, decimals, lang);
}

/** Sizes from small to large with the unit said once: `3 – 4 procentpunt`, `€ 21.000 – 40.000`. */
export function formatAmountRange(
  range: readonly [number, number],
  unit: UnitId,
  decimals: number,
  lang: Language,
): string {
  const [from, to] = range;
  const last = formatAmount(to, unit, decimals, lang);
  if (roundTo(from, decimals) === roundTo(to, decimals)) return last;
  if (unit === 'duizend-euro') return formatRange(range, unit, decimals, lang);
  return `${formatNumber(from, decimals, lang)}${NBSP}–${NBSP}${last}`;
}

/** The word for the direction of a difference in this unit: hoger, lager, verder, meer … */
export function senseWord(amount: number, unit: UnitId, lang: Language): string {
  const [more, less] = SENSES[lang][unit] ?? PLAIN_SENSE[lang];
  return amount < 0 ? less : more;
}

/** A difference in words: `5 procentpunt hoger`, `€ 230.000 lager`, `0,3 km verder`; zero is `geen verschil`. */
export function formatDifference(diff: number, unit: UnitId, decimals: number, lang: Language): string {
  if (roundTo(diff, decimals) === 0) return NONE[lang];
  return `${formatAmount(diff, unit, decimals, lang)} ${senseWord(diff, unit, lang)}`;
}
