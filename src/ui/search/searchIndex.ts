import MiniSearch, { type SearchOptions } from 'minisearch';
import type { AreaIndex } from '../../domain/areas';
import { type Entry, entriesIn } from './entries';
import { compareRanked, isSure, judge, type Ranked } from './rank';

/** All areas, ready to be searched. */
export interface SearchIndex {
  readonly areas: AreaIndex;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Areas that fit every word, best first; empty for no words. */
  find(words: readonly string[]): readonly Ranked[];
}

/** Fields of the index. `start` holds the beginnings of the words of a name, for a typing error in half a word. */
type Field = 'name' | 'alias' | 'context' | 'start';
type Document = Readonly<Record<Field | 'id', string>>;

/** Half a word of fewer letters looks like too much. */
const SHORTEST_START = 4;

function startsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - SHORTEST_START) }, (_, i) =>
      word.slice(0, SHORTEST_START + i),
    ),
  );
}

function documentOf(entry: Entry): Document {
  const names = entry.kind === 'postcodegebied' ? [] : entry.words;
  return {
    id: entry.id,
    name: [...entry.words, entry.joined].join(' '),
    alias: entry.aliases.flatMap(({ words, joined }) => [...words, joined]).join(' '),
    context: [...entry.context].join(' '),
    start: startsOf(names).join(' '),
  };
}

/** Typing errors forgiven in a word; none in numbers and very short words. */
function errorsIn(word: string): number | false {
  if (word.length < 4 || /\d/.test(word)) return false;
  return word.length < 8 ? 1 : 2;
}

const WHOLE: SearchOptions = {
  fields: ['name', 'alias', 'context'],
  combineWith: 'AND',
  prefix: true,
  fuzzy: errorsIn,
};
const HALF: SearchOptions = { ...WHOLE, fields: ['name', 'alias', 'context', 'start'] };

/** Words that say nothing about a place; left out when nothing fits with them. */
const FILLERS: ReadonlySet<string> = new Set(['de', 'het', 't', 'van', 'in', 'te', 'en', 'the', 'of']);

/** Builds the index; some hundreds of areas take a few milliseconds. */
export function createSearchIndex(areas: AreaIndex): SearchIndex {
  const entries = new Map(entriesIn(areas).map((entry) => [entry.id as string, entry]));
  const engine = new MiniSearch<Document>({
    fields: ['name', 'alias', 'context', 'start'],
    tokenize: (text) => text.split(' ').filter((word) => word !== ''),
    processTerm: (word) => word,
  });
  engine.addAll([...entries.values()].map(documentOf));

  const search = (words: readonly string[], options: SearchOptions): readonly Ranked[] => {
    const joined = words.join('');
    const queries = [{ combineWith: 'AND' as const, queries: [...words] }, joined];
    return engine
      .search({ ...options, combineWith: 'OR', queries })
      .flatMap(({ id, match }) => {
        const entry = entries.get(String(id));
        const ofItself = Object.values(match).some((fields) => fields.some((field) => field !== 'context'));
        return entry && ofItself ? [{ entry, ...judge(words, entry) }] : [];
      })
      .sort(compareRanked);
  };
  const find = (words: readonly string[]): readonly Ranked[] => {
    if (words.length === 0) return [];
    const whole = search(words, WHOLE);
    if (whole.some(isSure)) return whole;
    const telling = words.filter((word) => !FILLERS.has(word));
    const fewer = telling.length < words.length && telling.length > 0 ? search(telling, WHOLE) : [];
    if (fewer.some(isSure)) return fewer;
    return [whole, fewer].find(({ length }) => length > 0) ?? search(words, HALF);
  };
  return { areas, entries, find };
}
