import type { AreaNames, Candidate } from '../../../state/own/areaNames';
import type { SearchIndex } from '../../search/searchIndex';
import { wordsOf } from '../../search/typed';

const MOST = 3;
/** A name has fewer words and letters; what is longer is no name with a typing error. */
const MOST_WORDS = 8;
const LONGEST = 80;

/** Areas that look like an unknown name, the nearest first. */
export function suggestionsFor(text: string, index: SearchIndex, names: AreaNames): readonly Candidate[] {
  const words = text.length > LONGEST ? [] : wordsOf(text);
  if (words.length > MOST_WORDS) return [];
  const known = new Set<string>();
  return index
    .find(words)
    .flatMap(({ entry }) => {
      const candidate = names.byCode(entry.id);
      const key = candidate?.members.join() ?? '';
      if (candidate === undefined || known.has(key)) return [];
      known.add(key);
      return [candidate];
    })
    .slice(0, MOST);
}
