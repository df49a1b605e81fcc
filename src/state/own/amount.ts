import type { IndicatorSpec } from '../../domain/indicator';

/** What a number belongs to. */
export type Measure = Pick<IndicatorSpec, 'unit' | 'decimals' | 'range'>;

/** A number as it was understood, in the declared unit. */
export interface Amount {
  readonly value: number;
  /** Decimals the reader wrote, in the declared unit. */
  readonly decimals: number;
}

/** Longer text is no number. */
const LONGEST = 40;
const THOUSAND = 1000;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** Largest value that is meant as it stands; for amounts in thousands a larger one was written out in full. */
function isLarge({ unit, range }: Measure): boolean {
  return unit === 'duizend-euro' || range[1] >= THOUSAND;
}

/**
 * Digits with a point or nothing between whole and part. With both signs the last one is the decimal sign; with one,
 * groups of three are thousands where such numbers occur, and else it is the decimal sign.
 */
function digitsOf(text: string, measure: Measure): string | undefined {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (text.includes('.') && text.includes(',')) {
    const whole = text.slice(0, last);
    const sign = text[last] === '.' ? ',' : '.';
    const groups = whole.split(sign);
    const isGrouped = groups.every((group, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
    return isGrouped ? `${groups.join('')}.${text.slice(last + 1)}` : undefined;
  }
  if (GROUPED.test(text) && isLarge(measure)) return text.replace(/[.,]/g, '');
  return text.replace(',', '.');
}

/**
 * Reads a number as people write it: `160`, `160.000`, `€ 160.000`, `12,5 %`, `−0,25`. An amount of euros written out
 * in full is brought to thousands. Undefined when it is not a number.
 */
export function readAmount(text: string, measure: Measure): Amount | undefined {
  const bare = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[€%\s]/gu, '')
    .replace(/(per|\/)?km2?$|euro/giu, '')
    .replace(/^[−–]/u, '-')
    .replace(/,-$/, '');
  const negative = bare.startsWith('-');
  const digits = digitsOf(bare.replace(/^[-+]/, ''), measure);
  if (digits === undefined || text.length > LONGEST || !/^\d{1,12}(\.\d{1,9})?$/.test(digits))
    return undefined;
  const written = Number(digits) * (negative ? -1 : 1);
  const inFull = measure.unit === 'duizend-euro' && Math.abs(written) >= measure.range[1];
  if (inFull)
    return { value: written / THOUSAND, decimals: String(written / THOUSAND).split('.')[1]?.length ?? 0 };
  return { value: written, decimals: digits.split('.')[1]?.length ?? 0 };
}
