import type { AreaId, Level } from './area';
import type { NoBenchmark } from './benchmark';
import type { Incomparable } from './comparable';
import type { Comparison, Since, View } from './view';

/** A figure of an area in two tables, then and now. */
export interface TwoFigures {
  readonly area: AreaId;
  readonly jaar: string;
  readonly toen: number;
  readonly nu: number;
}

/** How much two tables differ about one year. */
export interface TwoTables {
  readonly jaar: string;
  /** Areas of the level that have another figure, of those with a figure in both tables. */
  readonly anders: number;
  readonly van: number;
  /** The area with the largest difference, and Nederland in the newest year in which it differs. */
  readonly voorbeelden: readonly TwoFigures[];
}

/** Why there is no change to show: figures that are no series, or nothing to measure the gap to. */
export type ChangeRefusal =
  | Incomparable
  | {
      readonly why: 'geen-vergelijking';
      readonly vergelijk: Comparison;
      readonly reden: NoBenchmark;
      /** Period in which it is missing. */
      readonly in: string;
    };

/** A change that was asked for, why it was refused, and the ways out; the map shows the figures of `jaar`. */
export interface RefusedChange {
  readonly indicator: string;
  readonly niveau: Level;
  readonly sinds: Since;
  readonly jaar: string;
  readonly reden: ChangeRefusal;
  readonly tabellen: TwoTables | null;
  /** What can be shown instead, nearest first. */
  readonly uitweg: readonly Partial<Pick<View, 'sinds' | 'jaar' | 'vergelijk' | 'kleur'>>[];
}
