import { type AreaId, parseAreaId } from '../../domain/area';
import { membersOf } from '../../domain/areas';
import type { Entry, EntryAlias, FoundKind } from './entries';
import { isSure, type Ranked } from './rank';
import type { SearchIndex } from './searchIndex';
import { type Postcode, readTyped, type Typed, wordsOf } from './typed';

/** Why an area is in the list, where its name does not say so itself. */
export type Why =
  | { readonly code: 'bijnaam' | 'deel'; readonly name: string }
  | { readonly code: 'lijkt-op' | 'postcode' };

/** One area that was found. */
export interface Hit extends Pick<Entry, 'id' | 'kind' | 'gemeente' | 'wijk'> {
  readonly name: string;
  readonly why: Why | null;
}

/** What the reader is told above the list. */
export type Notice =
  | { readonly code: 'begin' | 'geen-letters' | 'te-lang' | 'niets' | 'adres' | 'benaderd' }
  | { readonly code: 'postcode-onbekend'; readonly digits: string };

export interface Outcome {
  readonly hits: readonly Hit[];
  /** Areas that fit as well but are not shown. */
  readonly more: number;
  readonly notices: readonly Notice[];
}

/** A list longer than this is not read; typing on makes it shorter. */
const MOST_HITS = 12;
/** A name or address has fewer words. */
const MOST_WORDS = 12;

function whyOf(rank: Ranked['rank'], alias: EntryAlias | null): Why | null {
  if (rank === 'lijkt-op') return { code: 'lijkt-op' };
  return alias && { code: alias.kind === 'deel' ? 'deel' : 'bijnaam', name: alias.text };
}

function hit({ id, kind, gemeente, wijk, text }: Entry, why: Why | null): Hit {
  return { id, kind, gemeente, wijk, name: text, why };
}

function shown(found: readonly Ranked[], notices: readonly Notice[]): Outcome {
  const hits = found.slice(0, MOST_HITS).map(({ entry, rank, alias }) => hit(entry, whyOf(rank, alias)));
  return { hits, more: found.length - hits.length, notices };
}

/** The region and its gemeenten: what is there to choose before anything is typed. */
function beginning({ entries }: SearchIndex): Outcome {
  const kinds: readonly FoundKind[] = ['regio', 'gemeente'];
  const first = kinds.flatMap((kind) => [...entries.values()].filter((entry) => entry.kind === kind));
  return { hits: first.map((entry) => hit(entry, null)), more: 0, notices: [{ code: 'begin' }] };
}

/** The postcodegebied and every buurt that counts for it, all of them. */
function ofPostcode({ areas, entries }: SearchIndex, digits: string, address: boolean): Outcome | undefined {
  const place = areas.find(`PC${digits}` as AreaId);
  if (!place) return undefined;
  const ids = [place.row.id, ...(membersOf(place.row) ?? [])];
  const hits = ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [hit(entry, { code: 'postcode' })] : [];
  });
  const notices: readonly Notice[] = [...(address ? [{ code: 'adres' } as const] : []), { code: 'benaderd' }];
  return { hits, more: 0, notices };
}

/** The place an address ends with, as in `Akerstraat 12, Heerlen`. */
function placeOfAddress(index: SearchIndex, text: string): readonly Ranked[] {
  const words = wordsOf(text.slice(text.search(/\d/)));
  const endings = words.map((_, from) => index.find(words.slice(from)));
  return endings.map((found) => found.filter(({ rank }) => rank.endsWith('precies'))).find(isFilled) ?? [];
}

function isFilled(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** The text is a postcode and nothing else, or has one with its letters. */
function isMeant({ text }: Typed, { digits, letters }: Postcode): boolean {
  return letters !== '' || text === digits;
}

function byCode({ entries }: SearchIndex, text: string): Entry | undefined {
  const id = parseAreaId(text);
  return id && entries.get(id);
}

function notFound(index: SearchIndex, typed: Typed): Outcome {
  const unknown = typed.postcodes.find((postcode) => isMeant(typed, postcode));
  const notices: Notice[] = [];
  if (typed.isAddress) notices.push({ code: 'adres' });
  if (unknown) notices.push({ code: 'postcode-onbekend', digits: unknown.digits });
  if (!unknown && !typed.isAddress) notices.push({ code: 'niets' });
  return shown(typed.isAddress ? placeOfAddress(index, typed.text) : [], notices);
}

/**
 * Areas that fit what was typed or pasted: a name or everyday name, a postcode, an official code. Anything else gets
 * a notice. Pure, and quick for any text: of a very long one only the beginning is read.
 */
export function searchAreas(index: SearchIndex, text: string): Outcome {
  const typed = readTyped(text);
  if (text.trim() === '') return beginning(index);
  if (typed.words.length === 0) return shown([], [{ code: 'geen-letters' }]);
  const code = byCode(index, typed.text);
  if (code) return { hits: [hit(code, null)], more: 0, notices: [] };
  for (const { digits } of typed.postcodes) {
    const outcome = ofPostcode(index, digits, typed.isAddress);
    if (outcome) return outcome;
  }
  if (typed.tooLong || typed.words.length > MOST_WORDS) return shown([], [{ code: 'te-lang' }]);
  const found = index.find(typed.words);
  return found.length > 0 && (found.some(isSure) || !typed.isAddress)
    ? shown(found, [])
    : notFound(index, typed);
}
