import type { Level } from './area';
import type { Text } from './text';

/** Which way is favourable. Neutral indicators are never called good or bad. */
export type Direction = 'hoger-is-gunstig' | 'lager-is-gunstig' | 'neutraal';

/** Measured by registration, estimated by a model, approximated by our own bridging step, or computed here. */
export type Nature = 'gemeten' | 'modelschatting' | 'benaderd' | 'berekend';

export const UNITS = [
  'procent',
  'aantal',
  'duizend-euro',
  'kilometer',
  'score',
  'per-duizend',
  'per-km2',
  'klasse',
  'punten',
] as const;
export type UnitId = (typeof UNITS)[number];

/** What an aggregate is weighed by. `volwassenen` is estimated from age groups (18 lies inside 15-24). */
export type WeightId = 'inwoners' | 'huishoudens' | 'volwassenen';

/**
 * How the figure of a larger area follows from its parts (weights checked against published figures).
 * `geen` is refused with a reason: medians, indices and classes are not averaged.
 */
export type AggregateRule =
  | { readonly kind: 'som' }
  | { readonly kind: 'gewogen'; readonly weight: WeightId }
  /** Σ counts / Σ weight × per: for rates whose counts also occur where nobody lives. */
  | { readonly kind: 'telling'; readonly weight: WeightId; readonly per: number }
  | { readonly kind: 'dichtheid' }
  | { readonly kind: 'geen'; readonly why: Text };

/** Levels a source publishes at; `land` is Nederland as a whole. */
export type DataLevel = Exclude<Level, 'focusgebied'> | 'land';

/**
 * A column of a source, bound by measure code, title and unit; never by position or suffix number.
 * `code` is a CBS v4 measure code, `name` a property, CSV header or OData v3 base name without `_12`.
 */
export interface ColumnRef {
  readonly code?: string;
  readonly name?: string;
  /** Title as the source prints it; compared when the source carries titles. */
  readonly title?: string;
  /** Unit as the source prints it; compared when the source carries units. */
  readonly unit?: string;
}

/** How one figure is read from a row of the source. */
export type Reading =
  /** The column itself, times `scale` (1 when left out) to reach the declared unit. */
  | { readonly kind: 'kolom'; readonly column: ColumnRef; readonly scale?: number }
  /** A count as share of another count of the same row, or of several together: count / base × per. */
  | {
      readonly kind: 'aandeel';
      readonly count: ColumnRef;
      readonly base: ColumnRef | readonly ColumnRef[];
      readonly per: number;
    }
  /** Mean count per year over the period, per `per` inwoners of the snapshot's population year. */
  | { readonly kind: 'per-inwoner'; readonly count: ColumnRef; readonly per: number };

/**
 * One way in which a source fills an indicator. Earlier feeds win over later ones per level and period;
 * a feed of a supplementary source is used only where no feed of a service gave the level and period.
 */
export interface Feed {
  readonly source: string;
  readonly levels: readonly DataLevel[];
  /** `2024`, or `2021-2025` for a mean over years. */
  readonly periods: readonly string[];
  readonly reading: Reading;
  /** Column with the official class of the same figure. */
  readonly officialClass?: ColumnRef;
  /** Rows below this count in the given column are absent (`niet-gepubliceerd`): percentages jump there. */
  readonly atLeast?: { readonly column: ColumnRef; readonly count: number };
  /** When Nederland is known over another period than the areas: that period. */
  readonly landPeriod?: string;
  /** Set when the source's row of Nederland is itself put together from its smaller areas. */
  readonly landComputed?: boolean;
  /**
   * Set when not every edition of the source carries the column, or carries it filled (recordings and older
   * editions have fewer measures): a missing or empty column then skips this feed with a warning, not a fault.
   */
  readonly optional?: boolean;
}

/** Noise of a change between two periods. */
interface ChangeNoise {
  /** Widest change that says nothing, in the declared unit; in times it is a share, as the band. */
  readonly margin: number;
  /** Fewest huishoudens of an area for a change to say something. */
  readonly fewestHouseholds?: number;
}

/** Fixed classes a source gives its own figures, lowest and least favourable first. */
export interface SourceClasses {
  /** The period whose figures they divide: bounds follow the average of Nederland, which moves. */
  readonly period: string;
  /** Lowest figure of every class but the first, in the declared unit and to `decimals`, which can be finer than shown. */
  readonly breaks: readonly number[];
  readonly decimals: number;
  /** One more than the breaks. */
  readonly labels: readonly Text[];
}

/** Everything the atlas knows about an indicator; menu, legend, table, sources page and pipeline derive from it. */
export interface IndicatorSpec {
  /** Public id, used in links. */
  readonly id: string;
  readonly theme: string;
  /** Official name. */
  readonly name: Text;
  /** The word in the sentence "Toon … per buurt". */
  readonly short: Text;
  /** Plain B1 sentence for residents. */
  readonly plain: Text;
  readonly definition: Text;
  readonly caveat?: Text;
  readonly unit: UnitId;
  readonly decimals: number;
  readonly direction: Direction;
  /**
   * Half width of "ongeveer gelijk"; also the first class edge of a deviation map. In the declared unit, except where
   * deviations are told in times the benchmark (per-duizend, per-km2): there it is a share of the benchmark, and 0.1
   * means up to 1.1 times as high or as low.
   */
  readonly band: number;
  readonly aggregate: AggregateRule;
  readonly nature: Nature;
  /** No ranking or class below this number of inwoners. */
  readonly populationFloor?: number;
  /** Value of Nederland by construction (Leefbaarometer: 0), when no source row carries it. */
  readonly landValue?: number;
  /** Set where the figure is a place among the areas of its level: nothing else can be held beside it. */
  readonly relative?: boolean;
  /** Plausible range in the declared unit; a figure outside is a fault of the download. */
  readonly range: readonly [number, number];
  /** What the map shows first: the value itself or the deviation from the benchmark. */
  readonly colour: 'waarde' | 'afwijking';
  /** Classes of the source itself, where it has them. */
  readonly sourceClasses?: SourceClasses;
  readonly feeds: readonly Feed[];
  /** What a change between two periods must be to count, where that is more than the band. */
  readonly change?: ChangeNoise;
}

/** A group of indicators in the picker. */
export interface Theme {
  readonly id: string;
  readonly name: Text;
}

/** Another way to group the same indicators (programme themes, kernthema's). */
export interface Grouping {
  readonly id: string;
  readonly name: Text;
  /** Where the grouping comes from. */
  readonly source: Text;
  readonly groups: readonly { readonly name: Text; readonly indicators: readonly string[] }[];
}
