import { thirdWord } from '../../../catalog/texts/pairWords';
import type { IndicatorSpec } from '../../../domain/indicator';
import { capital, type Language } from '../../../domain/text';

/** Longest name, and longest word in it, that fit beside the square, in letters. */
const MOST = { name: 15, word: 12 };

/** What stands at a corner of the square: per subject its name, empty where names are too long, and where it stands. */
export type CornerWords = readonly [CornerLine, CornerLine];

interface CornerLine {
  readonly name: string;
  readonly word: string;
}

type Corner = 'bottom' | 'right' | 'left' | 'top';

function fits(name: string): boolean {
  return name.length <= MOST.name && name.split(' ').every((word) => word.length <= MOST.word);
}

/** A name that never breaks at its hyphen. */
function whole(name: string): string {
  return name.replaceAll('-', '-\u2060');
}

/**
 * Words at the corners of the square. Where a name is too long only where each subject stands, the first one first: the
 * names are at the sides. `thirds` are those that exist, per subject.
 */
export function cornerWords(
  specs: readonly [IndicatorSpec, IndicatorSpec],
  thirds: readonly [readonly number[], readonly number[]],
  lang: Language,
): Readonly<Record<Corner, CornerWords>> {
  const named = specs.every(({ short }) => fits(short[lang]));
  const line = (which: 0 | 1, end: 0 | -1): CornerLine => {
    const { short, direction } = specs[which];
    const word = thirdWord(thirds[which].at(end) ?? 1, direction, lang);
    const name = which === 0 ? capital(short[lang]) : short[lang];
    return named ? { name: whole(name), word } : { name: '', word: which === 0 ? capital(word) : word };
  };
  const corner = (first: 0 | -1, second: 0 | -1): CornerWords => [line(0, first), line(1, second)];
  return { bottom: corner(0, 0), right: corner(0, -1), left: corner(-1, 0), top: corner(-1, -1) };
}
