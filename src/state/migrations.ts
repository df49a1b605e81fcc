import type { Note } from '../domain/note';

/** Key and value pairs of a link, decoded, in the order they were written. */
export type LinkPairs = readonly (readonly [key: string, value: string])[];

/** Upgrades one pair of an old link; undefined when it has nothing to say about the pair. */
export type Migration = (key: string, value: string) => readonly [key: string, value: string] | undefined;

const ENGLISH_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    screen: 'scherm',
    level: 'niveau',
    year: 'jaar',
    compare: 'vergelijk',
    colour: 'kleur',
    color: 'kleur',
    classes: 'klassen',
    since: 'sinds',
    with: 'met',
    highlight: 'uitgelicht',
    floor: 'drempel',
    shape: 'vorm',
    area: 'gebied',
    areas: 'gebied',
    extent: 'uitsnede',
    bbox: 'uitsnede',
    story: 'verhaal',
    step: 'stap',
    for: 'voor',
    audience: 'voor',
    lang: 'taal',
  }),
);

/** Keys as an English reader, or another map, would write them. */
const englishKeys: Migration = (key, value) => {
  const dutch = ENGLISH_KEYS.get(key);
  return dutch === undefined ? undefined : [dutch, value];
};

const AREA_KEYS = new Set(['buurt', 'wijk', 'gemeente', 'focusgebied']);

/** One key per kind of area, from before `gebied` took them all. */
const areaKeys: Migration = (key, value) => (AREA_KEYS.has(key) ? ['gebied', value] : undefined);

const EARLIER_INDICATORS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    leefbaarheid: 'leefbaarometer',
    ses: 'ses-woa',
    'woz-waarde': 'woz',
    criminaliteit: 'misdrijven',
    gezondheid: 'gezondheid-goed',
    bevolking: 'inwoners',
  }),
);

/** Names indicators had before their ids were settled. */
const earlierIndicators: Migration = (key, value) => {
  const id = key === 'indicator' ? EARLIER_INDICATORS.get(value) : undefined;
  return id === undefined ? undefined : [key, id];
};

/** What residents are called by whoever writes a link in English, or means one of them. */
const RESIDENTS = new Set(['residents', 'resident', 'bewoner']);

const audiences: Migration = (key, value) =>
  key === 'voor' && RESIDENTS.has(value) ? [key, 'bewoners'] : undefined;

/** Applied to every pair, in this order. A new one goes at the end; none is ever taken away. */
const MIGRATIONS: readonly Migration[] = [englishKeys, areaKeys, earlierIndicators, audiences];

/** The pairs of a link of any age in today's words, with a note for each pair that was changed. */
export function migrated(pairs: LinkPairs): { readonly pairs: LinkPairs; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const upgraded = pairs.map(([key, value]) => {
    let pair: readonly [string, string] = [key, value];
    for (const migrate of MIGRATIONS) pair = migrate(...pair) ?? pair;
    if (pair[0] !== key) notes.push({ code: 'link-vernieuwd', params: { van: key, naar: pair[0] } });
    if (pair[1] !== value) notes.push({ code: 'link-vernieuwd', params: { van: value, naar: pair[1] } });
    return pair;
  });
  return { pairs: upgraded, notes };
}
