import { compareTexts } from '../../catalog/texts/compare';
import type { Language } from '../../domain/text';

/** Names as part of a sentence: `Heerlen, Kerkrade en Landgraaf`. */
export function inSentence(names: readonly string[], lang: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${compareTexts(lang).and} ${last}`;
}
