import { editDistance } from './editDistance';
import { type Entry, type EntryAlias, FOUND_KINDS, type Form } from './entries';

/** How an area was found, the best first. */
export const RANKS = [
  'naam-precies',
  'naam-begin',
  'naam-woord',
  'bijnaam-precies',
  'bijnaam-begin',
  'bijnaam-woord',
  'lijkt-op',
] as const;
export type Rank = (typeof RANKS)[number];

export interface Judged {
  readonly rank: Rank;
  /** The everyday name or part that matched, where it was not the name itself. */
  readonly alias: EntryAlias | null;
  /** Letters between what was typed and the nearest name; 0 where there is no typing error. */
  readonly errors: number;
}

type Fit = 'precies' | 'begin' | 'woord';

/** Every word begins a word of the name or of what may stand beside it, and one at least is of the name itself. */
function covers(words: readonly string[], own: readonly string[], beside: ReadonlySet<string>): boolean {
  const inOwn = (word: string) => own.some((one) => one.startsWith(word));
  const inBeside = (word: string) => [...beside].some((one) => one.startsWith(word));
  return words.some(inOwn) && words.every((word) => inOwn(word) || inBeside(word));
}

function fitOf(words: readonly string[], form: Form, context: ReadonlySet<string>): Fit | null {
  const ownWords = words.filter((word) => !context.has(word));
  const readings = [words, ownWords].map((reading) => reading.join('')).filter((joined) => joined !== '');
  if (readings.includes(form.joined)) return 'precies';
  if (readings.some((joined) => form.joined.startsWith(joined))) return 'begin';
  return covers(words, form.words, context) ? 'woord' : null;
}

/** How well the words fit an area that was found; `lijkt-op` when only with a typing error. */
export function judge(words: readonly string[], entry: Entry): Judged {
  const byName = fitOf(words, entry, entry.context);
  if (byName) return { rank: `naam-${byName}`, alias: null, errors: 0 };
  const byAlias = entry.aliases
    .map((alias) => ({ alias, fit: fitOf(words, alias, entry.context) }))
    .flatMap(({ alias, fit }) => (fit ? [{ rank: `bijnaam-${fit}` as const, alias, errors: 0 }] : []))
    .sort((one, other) => RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank))[0];
  if (byAlias) return byAlias;
  const distances = [entry, ...entry.aliases].map(({ joined }) => editDistance(words.join(''), joined));
  return { rank: 'lijkt-op', alias: null, errors: Math.min(...distances) };
}

export interface Ranked extends Judged {
  readonly entry: Entry;
}

/** True when the words are there, without a typing error. */
export function isSure({ rank }: Ranked): boolean {
  return rank !== 'lijkt-op';
}

const ALPHABET = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Best rank first, then fewest errors, then by alphabet; the larger area first only where names are equal. */
export function compareRanked(one: Ranked, other: Ranked): number {
  const rank = RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank);
  if (rank !== 0) return rank;
  if (one.errors !== other.errors) return one.errors - other.errors;
  const name = ALPHABET.compare(one.entry.text, other.entry.text);
  if (name !== 0) return name;
  const kind = FOUND_KINDS.indexOf(one.entry.kind) - FOUND_KINDS.indexOf(other.entry.kind);
  if (kind !== 0) return kind;
  const place = ({ entry }: Ranked) => `${entry.gemeente ?? ''} ${entry.wijk ?? ''}`;
  return ALPHABET.compare(place(one), place(other));
}
