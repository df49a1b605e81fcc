import type { AreaId, Level } from './area';
import type { Language } from './text';

/** Screens that exist. Links to screens of other versions fall back to the map with a note. */
export const SCREENS = ['kaart', 'tabel', 'vergelijk', 'doelen', 'regels', 'bronnen'] as const;
export type Screen = (typeof SCREENS)[number];

/** What areas are compared with: an average, each area's own gemeente, or one area. */
export type Comparison = 'gemeente' | AreaId;

/** Readers a link can speak to in their own words; without one the atlas speaks to planners. */
export const AUDIENCES = ['bewoners'] as const;
export type Audience = (typeof AUDIENCES)[number];

export type ColourMode = 'waarde' | 'afwijking';

/** How values are divided into classes. Own breaks are in the unit of the indicator, rising. */
export type ClassMethod =
  | { readonly kind: 'kwantiel' | 'gelijk'; readonly count: number }
  | { readonly kind: 'eigen'; readonly breaks: readonly number[] };

/** West, south, east, north in degrees. */
export type Extent = readonly [number, number, number, number];

/** Colours an own area can have; the palette puts a colour to each number. */
export const OWN_COLOURS = [0, 1, 2, 3, 4, 5] as const;
export type OwnColour = (typeof OWN_COLOURS)[number];

/** An area put together by the reader, kept in the link. */
export interface OwnArea {
  readonly name: string;
  /** Buurten. */
  readonly members: readonly AreaId[];
  readonly colour: OwnColour;
  /** Area it was made from, so that it can say what is different; null when made from nothing. */
  readonly from: AreaId | null;
}

/** Areas a ranking or a rule is about: those inside a gemeente, focusgebied or stadsdeel, or wijken around the region as well. */
export type Reach = 'zuid-limburg' | 'limburg' | AreaId;

/**
 * Everything that decides what is on screen; the link is its text form.
 * Null means "the own choice of the indicator or region", which is what a link leaves out.
 */
export interface View {
  readonly scherm: Screen;
  readonly niveau: Level;
  readonly indicator: string;
  readonly jaar: string | null;
  readonly vergelijk: Comparison;
  readonly kleur: ColourMode | null;
  readonly klassen: ClassMethod | null;
  readonly gebied: readonly AreaId[];
  readonly uitsnede: Extent | null;
  readonly eigen: readonly OwnArea[];
  /** Null for the whole region. */
  readonly bereik: Reach | null;
  /** How many times the benchmark counts as far beyond it; null for twice. */
  readonly keer: number | null;
  /** Year that counts as the start of the programme; null for the first year there is. */
  readonly nulmeting: string | null;
  readonly verhaal: string | null;
  readonly stap: number | null;
  readonly voor: Audience | null;
  readonly taal: Language;
}
