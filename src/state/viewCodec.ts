/** The link is the text form of the view: this is where one becomes the other. */
import type { AreaId } from '../domain/area';
import type { Note } from '../domain/note';
import type { View } from '../domain/view';
import { DEFAULT_VIEW } from './defaultView';
import { FIELDS, type Knowledge, shortened } from './linkFields';
import { migrated } from './migrations';

const KEYS = Object.keys(FIELDS) as readonly (keyof View)[];

/** A view read from a link, with a note for everything that could not be followed. */
export interface Decoded {
  readonly view: View;
  readonly notes: readonly Note[];
}

function isKey(key: string): key is keyof View {
  return Object.hasOwn(FIELDS, key);
}

/** First value per known key; unknown and repeated keys are noted. */
function collected(search: string, notes: Note[]): ReadonlyMap<keyof View, string> {
  const upgraded = migrated([...new URLSearchParams(search)]);
  notes.push(...upgraded.notes);
  const first = new Map<keyof View, string>();
  for (const [key, value] of upgraded.pairs) {
    const sleutel = shortened(key);
    if (!isKey(key)) notes.push({ code: 'onbekende-sleutel', params: { sleutel } });
    else if (first.has(key)) notes.push({ code: 'dubbele-sleutel', params: { sleutel } });
    else first.set(key, value);
  }
  return first;
}

function readField<K extends keyof View>(key: K, text: string, knowledge: Knowledge, notes: Note[]): View[K] {
  const reading = FIELDS[key].read(text.trim(), knowledge);
  notes.push(...(reading.notes ?? []));
  if (reading.value !== undefined) return reading.value;
  if (!reading.notes?.length) {
    notes.push({ code: 'ongeldige-waarde', params: { sleutel: key, waarde: shortened(text) } });
  }
  return DEFAULT_VIEW[key];
}

/** Own areas that are referred to must be in the same link. */
function withoutDangling(view: View, notes: Note[]): View {
  const exists = (id: string) => !id.startsWith('eigen.') || Number(id.slice(6)) <= view.eigen.length;
  const waarden = view.gebied.filter((id) => !exists(id));
  if (waarden.length > 0) notes.push({ code: 'gebied-onbekend', params: { waarden } });
  const lost = !exists(view.vergelijk);
  if (lost) {
    notes.push({ code: 'ongeldige-waarde', params: { sleutel: 'vergelijk', waarde: view.vergelijk } });
  }
  return {
    ...view,
    gebied: view.gebied.filter((id: AreaId) => exists(id)),
    vergelijk: lost ? DEFAULT_VIEW.vergelijk : view.vergelijk,
    stap: view.verhaal === null ? null : view.stap,
  };
}

/**
 * Reads the query part of an address (with or without `?`). Never throws: what cannot be read falls back to
 * its default, one part at a time, each with a note.
 */
export function decodeView(search: string, knowledge: Knowledge): Decoded {
  const notes: Note[] = [];
  const texts = collected(search, notes);
  const read = <K extends keyof View>(key: K): View[K] => {
    const text = texts.get(key);
    return text === undefined || text.trim() === ''
      ? DEFAULT_VIEW[key]
      : readField(key, text, knowledge, notes);
  };
  const entries = KEYS.map((key) => [key, read(key)] as const);
  return { view: withoutDangling(Object.fromEntries(entries) as unknown as View, notes), notes };
}

/** Percent-encodes what a query needs and leaves the separators of the grammar readable. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|3B)/g, (code) => decodeURIComponent(code));
}

function written<K extends keyof View>(key: K, view: View): string | null {
  const text = FIELDS[key].write(view[key]);
  return text === null || text === FIELDS[key].write(DEFAULT_VIEW[key]) ? null : `${key}=${encoded(text)}`;
}

/** The query part of the address of a view, with `?`; empty for the default view. Keys in fixed order. */
export function encodeView(view: View): string {
  const parts = KEYS.map((key) => written(key, view)).filter((part) => part !== null);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
