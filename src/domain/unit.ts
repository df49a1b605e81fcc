import { roundTo } from '../stats/rounding';
import type { UnitId } from './indicator';
import type { Language } from './text';

const NBSP = '\u00a0';
const MINUS = '\u2212';
const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/**
 * What a deviation is, per unit: a difference, or how many times the benchmark. Rates and densities are never below
 * zero, differ by factors from place to place, and people say *twee keer zo veel* of them.
 */
const DEVIATIONS: Readonly<Record<UnitId, 'verschil' | 'keer'>> = {
  procent: 'verschil',
  aantal: 'verschil',
  'duizend-euro': 'verschil',
  kilometer: 'verschil',
  score: 'verschil',
  'per-duizend': 'keer',
  'per-km2': 'keer',
  klasse: 'verschil',
  punten: 'verschil',
};

/** True where deviations are told in times the benchmark; the band of such an indicator is a share of it. */
export function isInTimes(unit: UnitId): boolean {
  return DEVIATIONS[unit] === 'keer';
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number without unit: decimal comma in Dutch, a real minus sign, thousands grouped. */
export function formatNumber(value: number, decimals: number, lang: Language): string {
  const key = `${lang}.${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[lang], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format.format(roundTo(value, decimals)).replace('-', MINUS);
}

function euros(thousands: number, decimals: number, lang: Language): string {
  const amount = formatNumber(roundTo(thousands, decimals) * 1000, 0, lang);
  if (lang === 'nl') return `€${NBSP}${amount}`;
  return amount.startsWith(MINUS) ? `${MINUS}€${amount.slice(1)}` : `€${amount}`;
}

function signed(value: number, decimals: number, lang: Language): string {
  const text = formatNumber(value, decimals, lang);
  return roundTo(value, decimals) > 0 ? `+${text}` : text;
}

/**
 * A value as shown everywhere: `62 %`, `€ 125.000` (125 in thousands), `−0,25`, `0,8 km`, `43,9`, `55.320`.
 * Spaces do not break. Rates and densities carry no unit here; see {@link unitPhrase}.
 */
export function formatValue(value: number, unit: UnitId, decimals: number, lang: Language): string {
  switch (unit) {
    case 'procent':
      return `${formatNumber(value, decimals, lang)}${lang === 'nl' ? NBSP : ''}%`;
    case 'duizend-euro':
      return euros(value, decimals, lang);
    case 'kilometer':
      return `${formatNumber(value, decimals, lang)}${NBSP}km`;
    case 'score':
      return signed(value, decimals, lang);
    default:
      return formatNumber(value, decimals, lang);
  }
}

/** A range of values with the unit said once: `€ 125.000 – 160.000`, `12 – 25 %`, `−0,25 tot −0,11`. */
export function formatRange(
  range: readonly [number, number],
  unit: UnitId,
  decimals: number,
  lang: Language,
): string {
  const [from, to] = range;
  const last = formatValue(to, unit, decimals, lang);
  if (roundTo(from, decimals) === roundTo(to, decimals)) return last;
  const first = formatValue(from, unit, decimals, lang);
  if (unit === 'score' || from < 0) return [first, lang === 'nl' ? 'tot' : 'to', last].join(NBSP);
  const dash = `${NBSP}–${NBSP}`;
  if (unit === 'duizend-euro') return `${first}${dash}${last.replace(/^€\s?/u, '')}`;
  return `${formatNumber(from, decimals, lang)}${dash}${last}`;
}

const PHRASES: Readonly<Record<Language, Partial<Record<UnitId, string>>>> = {
  nl: {
    'per-duizend': 'per 1.000 inwoners',
    'per-km2': 'per km²',
    klasse: '(klasse 1 tot en met 5)',
    punten: 'punten (0 tot 100)',
  },
  en: {
    'per-duizend': 'per 1,000 residents',
    'per-km2': 'per km²',
    klasse: '(class 1 to 5)',
    punten: 'points (0 to 100)',
  },
};

/** What follows a value in running text where the value alone has no unit; empty when it has. */
export function unitPhrase(unit: UnitId, lang: Language): string {
  return PHRASES[lang][unit] ?? '';
}
