import type { AreaId, Level } from './area';
import type { Language } from './text';

/** Screens that exist. Links to screens of other versions fall back to the map with a note. */
export const SCREENS = ['kaart', 'tabel', 'bronnen'] as const;
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

/** An area put together by the reader, kept in the link. */
export interface OwnArea {
  readonly name: string;
  readonly members: readonly AreaId[];
}

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
  readonly verhaal: string | null;
  readonly stap: number | null;
  readonly voor: Audience | null;
  readonly taal: Language;
}
