import { folded } from '../../domain/fold';

/** Nothing anybody looks for here is longer; what is longer was pasted by accident. */
const MOST_TYPED = 200;

/** The words of a name or a query: folded, with y as ij, so that Bleyerheide is Bleijerheide. */
export function wordsOf(text: string): readonly string[] {
  return (
    folded(text)
      .replace(/y/g, 'ij')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A postcode in a text: its four digits, and its letters where they are there. */
export interface Postcode {
  readonly digits: string;
  readonly letters: string;
}

/** What was typed or pasted, read. */
export interface Typed {
  /** In one line, without markup and invisible signs. */
  readonly text: string;
  readonly words: readonly string[];
  /** Everything in it that could be a postcode. */
  readonly postcodes: readonly Postcode[];
  /** Has a word with a house number behind it, or a whole postcode among other words. */
  readonly isAddress: boolean;
  readonly tooLong: boolean;
}

const POSTCODE = /(?<![\p{L}\p{N}])([1-9]\d{3})\s?([A-Z]{2})?(?![\p{L}\p{N}])/giu;
const HOUSE_NUMBER = /\p{L}{3,}\.?\s+\d{1,5}\s?[a-z]?(?![\p{L}\p{N}])/iu;

function plain(text: string): string {
  return text
    .slice(0, MOST_TYPED)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function postcodesIn(text: string): readonly Postcode[] {
  return [...text.matchAll(POSTCODE)].map(([, digits = '', letters = '']) => ({
    digits,
    letters: letters.toUpperCase(),
  }));
}

/** Reads what is in the search field; of a very long text only the beginning. */
export function readTyped(typed: string): Typed {
  const text = plain(typed);
  const postcodes = postcodesIn(text);
  const amongWords = postcodes.some(({ letters }) => letters !== '') && /\p{L}{3,}/u.test(text);
  return {
    text,
    words: wordsOf(text),
    postcodes,
    isAddress: HOUSE_NUMBER.test(text) || amongWords,
    tooLong: typed.trim().length > MOST_TYPED,
  };
}
