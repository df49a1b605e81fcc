import type { MarkValue } from '../../src/domain/pack';

/** A parsed value, or what is wrong with the text. */
type ParsedValue =
  | { readonly ok: true; readonly value: MarkValue }
  | { readonly ok: false; readonly what: string };

const NUMBER = String.raw`-?\d+(?:[.,]\d+)?`;
const EXACT = new RegExp(`^(${NUMBER})$`);
const ABOUT = new RegExp(`^~(${NUMBER})$`);
const BOUND = new RegExp(`^(<=|>=|<|>)(${NUMBER})$`);
const RANGE = new RegExp(`^(${NUMBER})-(${NUMBER})$`);
/** Letters with single spaces, hyphens or apostrophes between them; no digits, so that a typo is not a word. */
const WORD = /^\p{L}+(?:[ '’-]\p{L}+)*$/u;
/** `135.000`: a thousands separator or three decimals, nobody can tell. */
const AMBIGUOUS = /\d[.,]\d{3}(?!\d)/;

/**
 * The value of a policy text as it was printed: `8.4`, `~25` (about), `<80`, `>=12`, `11-13` or a word such as
 * `hoog`. A dot or a comma may mark the decimals; a thousands separator is refused, since it reads as a decimal.
 */
export function parseMarkValue(text: string): ParsedValue {
  const printed = text.trim();
  if (printed === '') return { ok: false, what: 'the value is empty' };
  if (AMBIGUOUS.test(printed)) return { ok: false, what: `"${printed}" may hold a thousands separator` };
  return parsePlain(printed) ?? { ok: false, what: `"${printed}" is not a number, bound, range or word` };
}

function parsePlain(printed: string): ParsedValue | undefined {
  const exact = EXACT.exec(printed)?.[1];
  if (exact !== undefined) return good({ kind: 'exact', value: toNumber(exact) });
  const about = ABOUT.exec(printed)?.[1];
  if (about !== undefined) return good({ kind: 'ongeveer', value: toNumber(about) });
  const [, sign, bound] = BOUND.exec(printed) ?? [];
  if (isSign(sign) && bound !== undefined) return good({ kind: 'grens', sign, value: toNumber(bound) });
  const [, low, high] = RANGE.exec(printed) ?? [];
  if (low !== undefined && high !== undefined) return range(toNumber(low), toNumber(high), printed);
  return WORD.test(printed) ? good({ kind: 'woord', word: printed }) : undefined;
}

function range(low: number, high: number, printed: string): ParsedValue {
  if (low < high) return good({ kind: 'bereik', low, high });
  return { ok: false, what: `"${printed}" is a range whose end is not above its start` };
}

function good(value: MarkValue): ParsedValue {
  return { ok: true, value };
}

function isSign(text: string | undefined): text is '<' | '<=' | '>' | '>=' {
  return text === '<' || text === '<=' || text === '>' || text === '>=';
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}
