import type { Geometry } from 'geojson';
import type { Absence } from '../src/domain/cell';

/** Something wrong with an input, in words that let a reader mend it. All faults of a run are collected. */
export interface Fault {
  /** Source id from the catalogue. */
  readonly source: string;
  /** File or URL the fault was found in. */
  readonly where: string;
  /** Row, feature or column, when the fault has a place inside the file. */
  readonly place?: string;
  readonly what: string;
  readonly remedy: string;
}

/** One reading of one column: a figure, or why there is none. */
export type SourceValue =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'absent'; readonly why: Absence };

/** A column as the source describes itself; `key` is unique within the table. */
export interface SourceColumn {
  readonly key: string;
  readonly code?: string;
  readonly title?: string;
  /** Titles of the groups the column lies in, outermost first, joined by `/`: titles repeat between groups. */
  readonly group?: string;
  readonly unit?: string;
}

/** One area in one period. Codes are trimmed; Nederland is `NL00` whatever the source calls it. */
export interface SourceRow {
  readonly code: string;
  /** `2024` for `2024JJ00`; the edition year for tables without periods. */
  readonly period: string;
  readonly values: ReadonlyMap<string, SourceValue>;
}

/** A table as delivered by an adapter in `sources/`, before it is joined to areas. */
export interface SourceTable {
  readonly source: string;
  /** File or URL the rows came from, for messages. */
  readonly where: string;
  /** Date stated inside the answer (never a header or the clock), or null. */
  readonly stated: string | null;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  /** Names of areas by code, where the source prints them (wijken come from here: PDOK may leave them out). */
  readonly names?: ReadonlyMap<string, string>;
  /** Rows left out on purpose, per reason, for example `water`. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** A buurt with its outline, as PDOK delivers it. */
export interface BuurtFeature {
  readonly code: string;
  readonly name: string;
  readonly wijk: string;
  readonly gemeente: string;
  readonly gemeenteName: string;
  readonly postcode: string | null;
  readonly landHa: number;
  readonly geometry: Geometry;
}

/** What an adapter returns: what it could read and everything that was wrong. */
export interface Delivery {
  readonly tables: readonly SourceTable[];
  readonly buurten?: readonly BuurtFeature[];
  /** Gemeente code to province code, from the source that carries it. */
  readonly provinces?: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
}
