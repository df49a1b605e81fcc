import type { UnitId } from './indicator';
import type { Language } from './text';

/** The figures that breaks are for; all in the declared unit. */
export interface BreakSetting {
  readonly unit: UnitId;
  readonly decimals: number;
  /** Language the reader types in: decides what a point and a comma mean. */
  readonly lang: Language;
  readonly lowest: number;
  readonly highest: number;
}

/** Signs and words that may stand with a number of a unit. */
const SIGNS: Readonly<Partial<Record<UnitId, RegExp>>> = {
  procent: /%|procent|percent/gi,
  'duizend-euro': /€|euro|eur/gi,
  kilometer: /kilometers?|kilometres?|km/gi,
};

const EURO = /€|eur/i;

/** Largest number a link can carry. */
const LARGEST = 999_999_999;

/** An amount more than this many times the highest figure, which is in thousands, is meant in euros. */
const EUROS_BEYOND = 30;

/** With a euro sign an amount from here on is meant in euros, whatever the figures are. */
const EUROS_FROM = 1000;

/** Thousands and decimals as the language writes them. */
const WRITTEN: Readonly<Record<Language, { readonly whole: RegExp; readonly thousands: string }>> = {
  nl: { whole: /^[+-]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/, thousands: '.' },
  en: { whole: /^[+-]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/, thousands: ',' },
};

/** A number with the decimal sign of the other language, where it cannot be taken for thousands: `0.5` in Dutch. */
const FOREIGN = /^[+-]?\d+[.,]\d+$/;

function numberIn(text: string, lang: Language): number | undefined {
  const { whole, thousands } = WRITTEN[lang];
  const plain = whole.test(text) ? text.replaceAll(thousands, '') : FOREIGN.test(text) ? text : undefined;
  const value = plain === undefined ? Number.NaN : Number(plain.replace(',', '.'));
  return Number.isFinite(value) && Math.abs(value) <= LARGEST ? value || 0 : undefined;
}

function readOne(tekst: string, { unit, lang, lowest, highest }: BreakSetting): number | { tekst: string } {
  const bare = tekst.replace(SIGNS[unit] ?? /$^/g, '').replaceAll(' ', '');
  const value = numberIn(bare, lang);
  if (value === undefined) return { tekst };
  if (unit !== 'duizend-euro') return value;
  const size = Math.abs(value);
  const largest = Math.max(Math.abs(lowest), Math.abs(highest));
  const euros = size > EUROS_BEYOND * largest || (EURO.test(tekst) && size >= EUROS_FROM);
  return euros ? value / 1000 : value;
}

/** Where one number ends and the next begins: semicolons or lines, else commas with a space, else spaces, else commas. */
function parts(text: string): readonly string[] {
  const tidy = text.replaceAll('\u2212', '-').replace(/[^\S\n]+/g, ' ');
  if (/[;\n]/.test(tidy)) return tidy.split(/[;\n]/);
  if (/, /.test(tidy)) return tidy.split(/, /);
  const spaced = tidy.split(/(?<=[\d%a-z]) (?=[€+\-\d])/i);
  if (spaced.length > 1) return spaced;
  return tidy.split(',').length > 2 ? tidy.split(',') : [tidy];
}

/**
 * The numbers in a text, in the declared unit, or the words that are none. A point and a comma mean what they mean in the
 * language; the other way round is understood where it can mean nothing else. Signs of the unit may stand with a number.
 * Amounts are declared in thousands: `150` is € 150.000 and so are `€ 150.000` and `150000`, because an amount with a
 * euro sign from 1.000 on, or more than thirty times the highest figure, is meant in euros.
 */
export function readBreakNumbers(
  text: string,
  setting: BreakSetting,
): readonly (number | { readonly tekst: string })[] {
  return parts(text)
    .map((part) => part.replace(/^[,\s]+|[,\s]+$/g, ''))
    .filter((part) => part !== '')
    .map((part) => readOne(part, setting));
}
