/** The link is the text form of the view: this is where one becomes the other. */
import type { AreaId } from '../domain/area';
import { MOST_NAMED, type Note } from '../domain/note';
import { ownId, ownIndexOf } from '../domain/ownArea';
import type { View } from '../domain/view';
import { DEFAULT_VIEW } from './defaultView';
import type { Knowledge } from './linkField';
import { FIELDS, shortened } from './linkFields';
import { migrated } from './migrations';
import { lensOf } from './needed';
import { parseOwnAreas } from './ownAreas';

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
    const fout = reading.fault && { fout: reading.fault };
    notes.push({ code: 'ongeldige-waarde', params: { sleutel: key, waarde: shortened(text), ...fout } });
  }
  return DEFAULT_VIEW[key];
}

/** The own area an id meant in its link, under the number it has now; undefined when it was left out. */
function renumbered(id: AreaId, numbers: readonly number[]): AreaId | undefined {
  const index = ownIndexOf(id);
  if (index === undefined) return id;
  const now = numbers.indexOf(index + 1);
  return now < 0 ? undefined : ownId(now);
}

/** Own areas that are referred to must be in the same link, and stay the same when others are left out. */
function withoutDangling(view: View, numbers: readonly number[], notes: Note[]): View {
  const now = view.gebied.map((id) => renumbered(id, numbers));
  const waarden = view.gebied.filter((_, index) => now[index] === undefined);
  if (waarden.length > 0)
    notes.push({ code: 'gebied-onbekend', params: { waarden: waarden.slice(0, MOST_NAMED) } });
  const vergelijk = view.vergelijk === 'gemeente' ? view.vergelijk : renumbered(view.vergelijk, numbers);
  if (vergelijk === undefined) {
    notes.push({ code: 'ongeldige-waarde', params: { sleutel: 'vergelijk', waarde: view.vergelijk } });
  }
  // The same list where nothing was renumbered: what is worked out from the selection then stays as well.
  const same = now.every((id, index) => id === view.gebied[index]);
  return {
    ...view,
    gebied: same ? view.gebied : now.filter((id) => id !== undefined),
    vergelijk: vergelijk ?? DEFAULT_VIEW.vergelijk,
    stap: view.verhaal === null ? null : view.stap,
  };
}

/**
 * One adjustment at a time: a combined score before a second indicator before a change. Says which are left out. Through
 * a lens none of them is on screen: they wait in the link.
 */
function oneAdjustment(view: View, notes: Note[]): View {
  if (lensOf(view) !== null) return view;
  const { score, met, sinds } = view;
  const gebruikt = score ? 'score' : 'met';
  const weg = (['met', 'sinds'] as const).filter((key) => key !== gebruikt && { met, sinds }[key] !== null);
  if ((score ?? met) === null || weg.length === 0) return view;
  notes.push({ code: 'niet-samen', params: { gebruikt, weg } });
  return { ...view, met: score ? null : met, sinds: null };
}

/** The parts of a view that only mean something beside others. */
function fitting(view: View, notes: Note[]): View {
  const one = oneAdjustment(view, notes);
  const { indicator, sinds, met, uitgelicht } = one;
  const itself = sinds?.indicator === indicator;
  const alone = uitgelicht?.kind === 'bereik' && uitgelicht.second !== null && met === null;
  if (alone) {
    const waarde = shortened(FIELDS.uitgelicht.write(uitgelicht) ?? '');
    const params = { sleutel: 'uitgelicht', waarde, fout: 'bereik-zonder-tweede' } as const;
    notes.push({ code: 'ongeldige-waarde', params });
  }
  return {
    ...one,
    sinds: sinds && itself ? { ...sinds, indicator: null } : sinds,
    uitgelicht: alone ? null : uitgelicht,
  };
}

/** Notes of one kind on screen: a link full of nonsense must not push the map off it. */
const MOST_ALIKE = 5;

function withoutFlood(notes: readonly Note[]): readonly Note[] {
  const counts = new Map<string, number>();
  return notes.filter((note) => {
    const count = (counts.get(note.code) ?? 0) + 1;
    counts.set(note.code, count);
    return count <= MOST_ALIKE;
  });
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
  const { numbers } = parseOwnAreas((texts.get('eigen') ?? '').trim());
  const asked = Object.fromEntries(entries) as unknown as View;
  if (asked.stap !== null && !texts.has('verhaal')) {
    notes.push({ code: 'ongeldige-waarde', params: { sleutel: 'stap', waarde: String(asked.stap) } });
  }
  const view = withoutDangling(fitting(asked, notes), numbers, notes);
  return { view, notes: withoutFlood(notes) };
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
