/**
 * Shapes of the files in `public/data`: written by the pipeline, checked by the loader.
 * Arrays of figures follow the order of the rows of their level in `areas.json`.
 */
import type { AreaId, Level, Reference } from './area';
import type { Absence, Basis } from './cell';

/** Raised when the shape of any file changes; loader and files must agree. */
export const PACK_VERSION = 2;

/** One area of a level. Counts are those of the snapshot's population year; null where not published. */
export interface AreaRow {
  readonly id: AreaId;
  readonly name: string;
  /** Gemeente the area lies in; for a postcodegebied the one with most of its inwoners. */
  readonly gemeente?: AreaId;
  readonly wijk?: AreaId;
  readonly inwoners: number | null;
  readonly huishoudens: number | null;
  /** Estimated inwoners of 18 and older. */
  readonly volwassenen: number | null;
  /** Land area in hectares. */
  readonly landHa: number;
  /** A point well inside the largest part, longitude then latitude, for labels. */
  readonly point: readonly [number, number];
  /** Touches the outer border of the region: neighbours beyond it are missing. */
  readonly edge: boolean;
}

/**
 * What an area of policy texts is: a focusgebied (`stedelijk`, `landelijk`), a stadsdeel of the residents' meetings, a
 * half of the city, or the urban or rural part of the region.
 */
export const GROUP_KINDS = ['stedelijk', 'landelijk', 'stadsdeel', 'stadshelft', 'regiodeel'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** An area made of buurten that is not a statistical unit. */
export interface GroupRow extends AreaRow {
  readonly members: readonly AreaId[];
  readonly kind: GroupKind;
  /** How sure the membership is, in one word from the region configuration. */
  readonly certainty: string;
  readonly basis: { readonly nl: string; readonly en: string };
  /** Population the policy texts name, with the text's year. */
  readonly named: readonly { readonly inwoners: number; readonly document: string }[];
}

export interface AreasFile {
  readonly version: number;
  readonly region: string;
  readonly division: number;
  readonly populationYear: string;
  readonly levels: {
    readonly buurt: readonly AreaRow[];
    readonly wijk: readonly AreaRow[];
    readonly gemeente: readonly AreaRow[];
    readonly focusgebied: readonly GroupRow[];
    readonly postcodegebied: readonly (AreaRow & { readonly members: readonly AreaId[] })[];
  };
  /** All groups that are no focusgebied. */
  readonly stadsdelen: readonly GroupRow[];
}

/** All figures of one indicator at one level in one period. */
export interface Column {
  readonly level: Level;
  readonly period: string;
  readonly basis: Basis;
  /** Ids of the sources behind the figures. */
  readonly sources: readonly string[];
  /** True when a supplementary table stands in for a service that was not at hand. */
  readonly supplement: boolean;
  readonly values: readonly (number | null)[];
  /** Row numbers per reason; together they are exactly the rows whose value is null. */
  readonly absent: Readonly<Partial<Record<Absence, readonly number[]>>>;
  /** Share of the weight behind each computed figure. */
  readonly coverage?: readonly (number | null)[];
  readonly low?: readonly (number | null)[];
  readonly high?: readonly (number | null)[];
  readonly officialClass?: readonly (number | null)[];
  /** Counts per year behind rates, also of areas without a rate: larger areas are counts over inwoners. */
  readonly counts?: readonly (number | null)[];
  /** Rows with many visitors. */
  readonly manyVisitors?: readonly number[];
}

/** Why an average does not exist for an indicator and period. */
export const BENCHMARK_ABSENCES = [
  'niet-in-bron',
  'niet-op-te-tellen',
  'te-weinig-dekking',
  'ander-niveau',
] as const;
export type BenchmarkAbsence = (typeof BENCHMARK_ABSENCES)[number];

export type BenchmarkRow =
  | {
      readonly area: Reference;
      /** Period of the columns this average belongs to. */
      readonly period: string;
      /** Own period of the average when it differs from that of the areas. */
      readonly ownPeriod?: string;
      readonly value: number;
      readonly basis: Basis;
      readonly sources: readonly string[];
      readonly coverage?: number;
    }
  | { readonly area: Reference; readonly period: string; readonly absent: BenchmarkAbsence };

/** The periods in which an average has a figure, newest first; the reason (in the newest) when it has none at all. */
export type BenchmarkPeriods = readonly string[] | BenchmarkAbsence;

/** `values/<indicator>.json` */
export interface ValuesFile {
  readonly version: number;
  readonly indicator: string;
  readonly columns: readonly Column[];
  readonly benchmarks: readonly BenchmarkRow[];
}

/** Value as printed in a policy text: never rounded to look more certain than it is. */
export type MarkValue =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'ongeveer'; readonly value: number }
  | { readonly kind: 'grens'; readonly sign: '<' | '<=' | '>' | '>='; readonly value: number }
  | { readonly kind: 'bereik'; readonly low: number; readonly high: number }
  | { readonly kind: 'woord'; readonly word: string };

/** A figure from a policy text, kept with its own year and place in the text. */
export interface ReferenceMark {
  /** Indicator id when the mark speaks of the same measure; otherwise absent. */
  readonly indicator?: string;
  readonly label: string;
  readonly theme: string;
  readonly area?: AreaId;
  readonly areaName: string;
  readonly areaLevel: string;
  /** As printed: `2018`, `2018/2019`, `niet vermeld (…)`. */
  readonly year: string;
  readonly value: MarkValue;
  readonly unit: string;
  /** Document id in the catalogue. */
  readonly document: string;
  /** Where in the document. */
  readonly cue: string;
}

export interface MarksFile {
  readonly version: number;
  readonly marks: readonly ReferenceMark[];
}

/** Neighbour pairs per level, as row numbers; `rook` lists the pairs that share a line, not just a point. */
export interface NeighboursFile {
  readonly version: number;
  readonly level: Level;
  readonly queen: readonly (readonly [number, number])[];
  readonly rook: readonly (readonly [number, number])[];
}

/** Parts of the country around the region, smallest first: a gemeente belongs to the first that it lies in. */
export const ZONES = ['zuid-limburg', 'limburg'] as const satisfies readonly Reference[];
export type Zone = (typeof ZONES)[number];

/** A gemeente outside the region, with the smallest of the zones it lies in. */
export interface AroundGemeente {
  readonly id: AreaId;
  readonly name: string;
  readonly zone: Zone;
}

/** A wijk outside the region: its figures are known, its outline is not. */
export type AroundRow = Pick<AreaRow, 'id' | 'name' | 'inwoners' | 'huishoudens' | 'volwassenen'>;

/** Figures of one indicator for the wijken outside the region, by the rules for the region's own wijken. */
export interface AroundColumn extends Column {
  readonly indicator: string;
}

/** `around-wijk.json`: wijken of the reference areas that lie outside the region, for lists and not for the map. */
export interface AroundFile {
  readonly version: number;
  readonly populationYear: string;
  /** The gemeente of a wijk follows from its code. */
  readonly gemeenten: readonly AroundGemeente[];
  /** In the order of their codes; figures of columns follow it. */
  readonly wijken: readonly AroundRow[];
  /** At most one per indicator: the newest period a service has figures for. */
  readonly columns: readonly AroundColumn[];
}

/** What the pipeline did, for the page Bronnen and for whoever rebuilds the snapshot. */
export interface Manifest {
  readonly version: number;
  readonly region: { readonly id: string; readonly name: string; readonly gemeenten: readonly string[] };
  readonly division: number;
  /** Newest date stated inside the inputs, or null. Never the clock. */
  readonly inputDate: string | null;
  readonly sources: readonly {
    readonly id: string;
    readonly rows: number;
    /** Date the service stated in its answer. */
    readonly stated: string | null;
    readonly areas: Readonly<Partial<Record<Level | 'land', number>>>;
    /** Codes in the source that are not areas of this division, region aside. */
    readonly unmatched: readonly string[];
    /** Rows left out on purpose, per reason. */
    readonly dropped: Readonly<Record<string, number>>;
  }[];
  readonly geometry: {
    readonly points: number;
    readonly largestDeviationM: number;
    readonly toleranceM2: number;
    readonly multipart: number;
  };
  readonly coverage: readonly {
    readonly indicator: string;
    readonly level: Level;
    readonly period: string;
    readonly basis: Basis;
    readonly supplement: boolean;
    readonly valued: number;
    readonly of: number;
  }[];
  /** Per indicator and average in which periods there is something to compare with. */
  readonly benchmarks: Readonly<Record<string, Readonly<Partial<Record<Reference, BenchmarkPeriods>>>>>;
  /** Computed gemeente figures beside the published ones, where both exist. */
  readonly verification: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly area: AreaId;
    readonly published: number;
    readonly computed: number;
  }[];
  readonly warnings: readonly string[];
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}
