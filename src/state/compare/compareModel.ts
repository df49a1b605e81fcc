import type { AreaId, AreaKind } from '../../domain/area';
import type { Cell } from '../../domain/cell';
import type { IndicatorSpec } from '../../domain/indicator';
import type { GroupRow } from '../../domain/pack';
import type { AreaReading } from '../reading';

/** Most areas beside each other; more cannot be read in one table. */
export const MOST_COLUMNS = 8;

/** What a column is: an area the reader compares, those areas taken together, or an average to hold them against. */
export type ColumnRole = 'gebied' | 'samen' | 'gemiddelde';

/** One column of the table. */
export interface CompareColumn {
  readonly id: AreaId;
  readonly role: ColumnRole;
  readonly name: string;
  readonly kind: AreaKind;
  /** Gemeente an area lies in, by name; undefined for a gemeente itself, the averages, and areas in several. */
  readonly gemeente: string | undefined;
}

/** What one column says about one indicator. */
export interface CompareCell {
  readonly column: CompareColumn;
  readonly cell: Cell;
  /** The same figure with its comparison, as map and sheet read it; null for averages, which are not judged. */
  readonly reading: AreaReading | null;
  /** Newest other period in which this column has a figure, where it has none in that of the row. */
  readonly elsewhen: string | null;
  /** Source ids of the figure. */
  readonly sources: readonly string[];
  /** True when a supplementary table stands in for the service. */
  readonly supplement: boolean;
}

/** A newer period that was not chosen, and the columns that would be empty in it. */
export interface Newer {
  readonly period: string;
  readonly without: readonly string[];
}

/** One indicator in one period, the same for every column. */
export interface CompareRow {
  readonly spec: IndicatorSpec;
  /** Null when the snapshot has no figures at all. */
  readonly period: string | null;
  /** True when the link asks for this period. */
  readonly pinned: boolean;
  readonly newer: Newer | null;
  readonly cells: readonly CompareCell[];
}

/** What there is to know of an area itself. */
export interface AreaFacts {
  readonly inwoners: number | null;
  /** Number of buurten; null for averages larger than the region. */
  readonly buurten: number | null;
  /** Share (0 to 1) of the inwoners of the gemeente it lies in; null where it lies in several or is one. */
  readonly ofGemeente: number | null;
  /** Share (0 to 1) of the inwoners of the region; null for averages. */
  readonly ofRegion: number | null;
  /** Present for focusgebieden and parts of a city: certainty and the population texts name. */
  readonly group: GroupRow | undefined;
  /** What it is compared with, by name, where that differs per area. */
  readonly comparedWith: string | null;
}

/** How the areas were taken together. */
export interface Together {
  /** Buurten of all areas, each once. */
  readonly buurten: number;
  /** Names of areas that share buurten with another; those count once. */
  readonly overlapping: readonly string[];
  /** Name of the one area of the snapshot that consists of exactly these buurten: its own figures are shown. */
  readonly exactly: string | null;
}

/** An area that was chosen but does not fit in the table. */
export interface LeftOut {
  readonly id: AreaId;
  readonly name: string;
}

/** Everything the screen shows. */
export interface CompareModel {
  readonly columns: readonly CompareColumn[];
  /** In the order of the columns. */
  readonly facts: readonly AreaFacts[];
  readonly leftOut: readonly LeftOut[];
  /** True when nothing was chosen and the focusgebieden stand in. */
  readonly byDefault: boolean;
  /** Null without such a column. */
  readonly together: Together | null;
  readonly rows: readonly CompareRow[];
  /** Indicators whose figures are still on their way. */
  readonly waiting: number;
  /** Indicators whose figures could not be fetched. */
  readonly failed: readonly IndicatorSpec[];
}
