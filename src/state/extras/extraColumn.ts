import type { Absence } from '../../domain/cell';

/** What stands in one row of a column the table has because of what is adjusted. */
export interface ExtraCell {
  /** In the declared unit; null where there is none. */
  readonly value: number | null;
  /** As it is read; for a missing figure its word. */
  readonly text: string;
  readonly absent?: Absence;
}

/** A column the table and its file have beyond the figure of the view: the earlier figure, the second one, a part. */
export interface ExtraColumn {
  readonly id: string;
  readonly head: string;
  readonly indicator: string;
  readonly period: string;
  /** Set where cells are words, not figures. */
  readonly inWords?: boolean;
  /** Per row of the level. */
  readonly cells: readonly ExtraCell[];
}
