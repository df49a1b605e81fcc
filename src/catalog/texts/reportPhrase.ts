/** A number, or numbers that belong together, as text, with the name of where it comes from. */
export interface Cited {
  readonly text: string;
  readonly origin: string;
}

/** Running text in which every number names its origin; plain pieces hold words, names and periods only. */
export type Phrase = readonly (string | Cited)[];

/** Puts words around numbers: `phrase\`${areas} hebben een cijfer\``. Phrases go into phrases. */
export function phrase(words: TemplateStringsArray, ...parts: readonly (string | Cited | Phrase)[]): Phrase {
  return words.flatMap((word, index): Phrase => {
    const part = parts[index];
    const piece: Phrase =
      part === undefined ? [] : typeof part === 'string' || 'text' in part ? [part] : part;
    return [word, ...piece].filter((one) => one !== '');
  });
}

/** Phrases as an enumeration: commas, and a word before the last one. */
export function listed(phrases: readonly Phrase[], and: string): Phrase {
  const last = phrases.length - 1;
  return phrases.flatMap((one, index) => (index === 0 ? one : [index === last ? and : ', ', ...one]));
}

/** The same without a capital missing at its beginning; a number stays as it is. */
export function capitalised(all: Phrase): Phrase {
  const [first, ...rest] = all;
  if (first === undefined) return all;
  const upper = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return [typeof first === 'string' ? upper(first) : { ...first, text: upper(first.text) }, ...rest];
}
