declare const brand: unique symbol;

/** Identifier of any area the atlas knows; made only by {@link parseAreaId}. */
export type AreaId = string & { readonly [brand]: 'AreaId' };

/** Levels at which the map and the table can be drawn, smallest official unit first. */
export const LEVELS = ['buurt', 'wijk', 'gemeente', 'focusgebied', 'postcodegebied'] as const;
export type Level = (typeof LEVELS)[number];

/** What an id refers to; wider than the levels because averages and own areas are areas too. */
export type AreaKind = Level | 'stadsdeel' | 'eigen' | 'gemiddelde';

/** Averages a view can be compared with. `gemeente` is not here: it differs per area. */
export const REFERENCES = ['nederland', 'limburg', 'zuid-limburg', 'parkstad'] as const;
export type Reference = (typeof REFERENCES)[number];

/** The region as a whole: the one average that can also be selected. Its id is the same in every snapshot. */
export const REGION = 'parkstad' as AreaId;

const SHAPES: readonly (readonly [AreaKind, RegExp])[] = [
  ['buurt', /^BU\d{4}[0-9A-Z]{4}$/],
  ['wijk', /^WK\d{4}[0-9A-Z]{2}$/],
  ['gemeente', /^GM\d{4}$/],
  ['postcodegebied', /^PC\d{4}$/],
  ['focusgebied', /^focus\.[a-z0-9-]{1,60}$/],
  ['stadsdeel', /^deel\.[a-z0-9-]{1,60}$/],
  ['eigen', /^eigen\.[1-9]\d?$/],
  ['gemiddelde', /^(nederland|limburg|zuid-limburg|parkstad)$/],
];

/**
 * The only door from text to an area id. Official codes may carry trailing spaces and lower case
 * (services pad them to ten characters); letters inside a code are allowed (Amsterdam has 517 of them).
 * Undefined when the text is not shaped like an id; whether the area exists is for the loaded pack to say.
 */
export function parseAreaId(text: string): AreaId | undefined {
  const trimmed = text.trim();
  const candidate = /^(bu|wk|gm|pc)\d/i.test(trimmed) ? trimmed.toUpperCase() : trimmed.toLowerCase();
  return SHAPES.some(([, shape]) => shape.test(candidate)) ? (candidate as AreaId) : undefined;
}

/** The kind of area an id refers to, read from its shape. */
export function kindOf(id: AreaId): AreaKind {
  const found = SHAPES.find(([, shape]) => shape.test(id));
  if (!found) throw new Error(`not an area id: ${id}`);
  return found[0];
}

/** Gemeente of an official wijk or buurt code, by substring; undefined for other areas. */
export function gemeenteOf(id: AreaId): AreaId | undefined {
  return /^(BU|WK|GM)/.test(id) ? (`GM${id.slice(2, 6)}` as AreaId) : undefined;
}

/** Wijk of an official buurt code, by substring; undefined for other areas. */
export function wijkOf(id: AreaId): AreaId | undefined {
  return id.startsWith('BU') ? (`WK${id.slice(2, 8)}` as AreaId) : undefined;
}
