import { folded } from '../../domain/fold';

/** Letters typed so far, and when the last one came: milliseconds as events count them. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

/** After a pause this long the next letter begins another name. */
const PAUSE_MS = 500;

/** True while a letter at this moment still belongs to what was typed before. */
export function isTyping(before: Typed | null, at: number): before is Typed {
  return before !== null && at - before.at < PAUSE_MS;
}

/** What is typed after one more letter. */
export function typedMore(before: Typed | null, letter: string, at: number): Typed {
  return { text: (isTyping(before, at) ? before.text : '') + folded(letter), at };
}

/** Row numbers in the order of the names; rows with the same name keep their order. */
export function byName(rows: readonly { readonly name: string }[]): readonly number[] {
  const { compare } = new Intl.Collator('nl', { numeric: true });
  return [...rows.keys()].sort((a, b) => compare(rows[a]?.name ?? '', rows[b]?.name ?? ''));
}

/**
 * Row number of the name that begins with what is typed, in the order of the names; undefined when there is none.
 * One letter, or the same one again and again, goes on from the row `from` to the next such name.
 */
export function typedRow(
  rows: readonly { readonly name: string }[],
  from: number | undefined,
  text: string,
): number | undefined {
  const order = byName(rows);
  const start = from === undefined ? -1 : order.indexOf(from);
  const next = (beginning: string, first: number) =>
    order
      .map((_, i) => order[(first + i) % order.length] ?? -1)
      .find((row) => folded(rows[row]?.name ?? '').startsWith(beginning));
  const [letter = ''] = text;
  if (text.length > 1) {
    const found = next(text, Math.max(start, 0));
    if (found !== undefined || text !== letter.repeat(text.length)) return found;
  }
  return next(letter, start + 1);
}
