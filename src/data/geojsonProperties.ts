/** What the atlas reads from the properties of an object: its name, and what its own export puts there. */
import { type AreaId, kindOf, parseAreaId } from '../domain/area';
import { folded } from '../domain/fold';
import { OWN_COLOURS } from '../domain/view';
import type { OwnProperties } from './geojsonModel';

/** Names of the properties in an export of the atlas. */
export const EXPORTED = {
  name: 'naam',
  members: 'buurten',
  colour: 'kleur',
  from: 'gemaakt-uit',
  division: 'indeling',
  source: 'bron',
} as const;

/** Properties that hold a name, the surest first; compared without capitals, signs and accents. */
const NAMES = [
  'naam',
  'name',
  'titel',
  'title',
  'gebiedsnaam',
  'gebied',
  'statnaam',
  'buurtnaam',
  'wijknaam',
  'gemeentenaam',
  'label',
  'omschrijving',
  'description',
];

/** Text that is longer than any name is cut before anything else is done with it. */
const MOST_READ = 500;

type Properties = Readonly<Record<string, unknown>>;

/** The properties themselves; never what a key such as `__proto__` would inherit. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value as Properties) : []);
}

function plainKey(key: string): string {
  return folded(key).replace(/[^\p{L}\p{N}]/gu, '');
}

function textOf(value: unknown): string | null {
  const text =
    typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, MOST_READ).trim() : '';
  return text === '' ? null : text;
}

/** The name of an object, as text; null when no property looks like one. */
export function nameIn(properties: unknown): string | null {
  const texts = new Map<string, string>();
  for (const [key, value] of entriesOf(properties)) {
    const text = textOf(value);
    if (text !== null && !texts.has(plainKey(key))) texts.set(plainKey(key), text);
  }
  return NAMES.map((key) => texts.get(key)).find((text) => text !== undefined) ?? null;
}

function buurtOf(value: unknown): AreaId | undefined {
  const id = typeof value === 'string' ? parseAreaId(value) : undefined;
  return id !== undefined && kindOf(id) === 'buurt' ? id : undefined;
}

/** A list, also where a program on the way has made text of it. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? (value.match(/BU[0-9A-Z]{8}/g) ?? []) : [];
}

/** What an export of the atlas says of an area; null when the object has no list of buurten. */
export function ownIn(properties: unknown): OwnProperties | null {
  const entries = entriesOf(properties);
  const members = listOf(entries.get(EXPORTED.members)).map(buurtOf);
  const found = members.filter((id) => id !== undefined);
  if (found.length === 0) return null;
  const from = entries.get(EXPORTED.from);
  return {
    members: [...new Set(found)].sort(),
    colour:
      OWN_COLOURS.find((colour) => colour === Number(entries.get(EXPORTED.colour) ?? Number.NaN)) ?? null,
    from: (typeof from === 'string' ? parseAreaId(from) : undefined) ?? null,
  };
}
