import type { AreaId, Level } from './area';
import type { Absence } from './cell';
import type { Language } from './text';

/** Screens that exist. Links to screens of other versions fall back to the map with a note. */
export const SCREENS = [
  'kaart',
  'tabel',
  'concentratie',
  'verloop',
  'vergelijk',
  'doelen',
  'regels',
  'samenvatting',
  'bronnen',
] as const;
export type Screen = (typeof SCREENS)[number];

/** What areas are compared with: an average, each area's own gemeente, or one area. */
export type Comparison = 'gemeente' | AreaId;

/** Readers a link can speak to in their own words; without one the atlas speaks to planners. */
export const AUDIENCES = ['bewoners'] as const;
export type Audience = (typeof AUDIENCES)[number];

export type ColourMode = 'waarde' | 'afwijking';

/** Ways to divide values into a number of classes. */
export const COUNTED_METHODS = ['kwantiel', 'gelijk', 'natuurlijk', 'standaard', 'rond'] as const;
export type CountedMethod = (typeof COUNTED_METHODS)[number];

/**
 * How values are divided into classes: into a number of them, as the source itself does, or at breaks of the reader,
 * which are in the unit of the indicator and rise.
 */
export type ClassMethod =
  | { readonly kind: CountedMethod; readonly count: number }
  | { readonly kind: 'bron' }
  | { readonly kind: 'eigen'; readonly breaks: readonly number[] };

/** Figures that classes are made from: only those on screen, or those of all periods of the level together. */
export const CLASS_BASES = ['jaar', 'jaren'] as const;
export type ClassBasis = (typeof CLASS_BASES)[number];

/** Where a change begins: a period of the indicator, or of another one that can only be refused, with the reason. */
export interface Since {
  readonly period: string;
  /** Null for the indicator of the view. */
  readonly indicator: string | null;
}

/** A second indicator beside that of the view; its newest period where none is named. */
export interface Second {
  readonly indicator: string;
  readonly period: string | null;
}

/** Part of a combined score: what counts, whether high or low figures add to it, and how heavily (0.25 to 4). */
export interface ScorePart {
  readonly indicator: string;
  readonly counts: 'hoog' | 'laag';
  readonly weight: number;
}

/** Percentile ranks, or distances from the mean in standard deviations. */
export const SCORE_METHODS = ['rang', 'z'] as const;

/** A combined score of two to six indicators. */
export interface Score {
  readonly method: (typeof SCORE_METHODS)[number];
  readonly parts: readonly ScorePart[];
}

/**
 * Ways to look at where things pile up: on how many themes an area stands out (`stapeling`), how unevenly people
 * concerned are spread (`verdeling`), and whether areas that are alike lie together (`groepen`).
 */
export const LENSES = ['stapeling', 'verdeling', 'groepen'] as const;
export type Lens = (typeof LENSES)[number];

/**
 * When an indicator counts in a stack: among the least favourable fifth of areas, or of inwoners; less favourable than
 * what the view compares with; or beyond a limit of its own.
 */
export const STACK_RULES = ['vijfde', 'inwonersvijfde', 'vergelijking', 'grens'] as const;
export type StackRule = (typeof STACK_RULES)[number];

/** An indicator that can count in a stack, how many votes its theme has (1 to 3), and from what figure it counts. */
export interface StackPart {
  readonly indicator: string;
  readonly votes: number;
  /** In the unit of the indicator; only under the rule `grens`, and null there as long as it has none. */
  readonly limit: number | null;
}

/** What is counted in a stack. */
export interface Stack {
  readonly rule: StackRule;
  readonly parts: readonly StackPart[];
}

/**
 * Which areas are neighbours: those that share a border or a point of it (`grens`), those that share a stretch of
 * border (`lijn`), a number of nearest ones, or all within a distance in metres.
 */
export type NeighbourRule =
  | { readonly kind: 'grens' }
  | { readonly kind: 'lijn' }
  | { readonly kind: 'naaste'; readonly count: number }
  | { readonly kind: 'afstand'; readonly metres: number };

/** Why an area with a figure has no class. */
export const UNCLASSED_REASONS = [
  'te-weinig-inwoners',
  'geen-vergelijking',
  'is-zelf',
  /** Part of what is counted is not known here, so that "nowhere" cannot be said. */
  'onvolledig',
  /** It lies outside the areas that are compared with each other. */
  'buiten-vergelijking',
  /** None of its neighbours has a figure. */
  'zonder-buren',
  /** The answer is being worked out, or that was stopped. */
  'in-berekening',
] as const;
export type Unclassed = (typeof UNCLASSED_REASONS)[number];

/** The areas that keep their colour while all others turn pale: some classes, one kind of missing, or a range of figures. */
export type Highlight =
  | { readonly kind: 'klasse'; readonly classes: readonly number[] }
  | { readonly kind: 'reden'; readonly why: Absence | Unclassed }
  | {
      readonly kind: 'bereik';
      /** Lowest and highest figure that count, in the unit of the indicator. */
      readonly range: readonly [number, number];
      /** The same for the second indicator; null where the range is about one. */
      readonly second: readonly [number, number] | null;
    };

/** Shape of the areas: their land, circles by inwoners, or equal tiles. */
export const MAP_FORMS = ['vlakken', 'cirkels', 'tegels'] as const;
export type MapForm = (typeof MAP_FORMS)[number];

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
  /** Null for the newest period of the level: then another year keeps its colours comparable. */
  readonly basis: ClassBasis | null;
  /** Shows change instead of a figure; of the gap to the benchmark, or with `kleur` waarde of the figure itself. */
  readonly sinds: Since | null;
  readonly met: Second | null;
  readonly score: Score | null;
  /** Null for the usual one of the screen; on a screen without a lens for none. */
  readonly lens: Lens | null;
  /** Null for the usual set. */
  readonly stapel: Stack | null;
  /** Null for a shared border. */
  readonly buren: NeighbourRule | null;
  /** How often figures are shuffled over the map; null for the usual number. */
  readonly trekkingen: number | null;
  /** Number the shuffling starts from: the same number, the same answer. Null for the usual one. */
  readonly toeval: number | null;
  readonly uitgelicht: Highlight | null;
  /** Fewest inwoners for a class; null for the indicator's own. */
  readonly drempel: number | null;
  /** `vol` where thinly populated land has the full colour of its class. */
  readonly dunbevolkt: 'vol' | null;
  readonly vorm: MapForm;
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
