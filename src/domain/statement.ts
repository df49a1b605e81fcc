import type { AreaId } from './area';
import type { Text } from './text';
import type { View } from './view';

/** A figure of the atlas that stands beside a printed one. */
export type Recount =
  /** The figure of one area. */
  | { readonly kind: 'cijfer'; readonly indicator: string; readonly period: string; readonly area: AreaId }
  /** Share (%) of the buurten with a figure, within an area, where it is at least `times` that of Nederland. */
  | {
      readonly kind: 'deel-van-buurten';
      readonly indicator: string;
      readonly period: string;
      readonly within: AreaId;
      readonly times: number;
    }
  /** Share (%) of the inwoners of `of` who live in `area`. */
  | { readonly kind: 'deel-van-inwoners'; readonly area: AreaId; readonly of: AreaId };

/** One figure of a statement: as printed, and as the atlas has it. */
export interface StatementFigure {
  /** What it is about, in a few words. */
  readonly about: Text;
  /** The value as printed, with its unit; a word where the text gives no number. */
  readonly printed: Text;
  /** Year as printed; null where the text gives none. */
  readonly year: string | null;
  readonly recount: Recount;
}

/**
 * How a statement stands to the figures of the atlas.
 *
 * - `gelijk`: the same measure and year give the same figure, but for rounding
 * - `ander-jaar`: the same measure, of another year
 * - `andere-afbakening`: definition, area or order differs; only to be laid beside it
 * - `niet-open`: no open source has the measure at a level the atlas can use
 */
export type StatementOutcome = 'gelijk' | 'ander-jaar' | 'andere-afbakening' | 'niet-open';

/** A claim of a policy text that a reader can check. */
export interface Statement {
  readonly id: string;
  /** What the text says, in other words. */
  readonly claim: Text;
  /** Document id in the catalogue. */
  readonly document: string;
  /** Where in the document. */
  readonly cue: string;
  readonly outcome: StatementOutcome;
  /** Why the figures differ, or what to know. */
  readonly remark: Text;
  readonly figures: readonly StatementFigure[];
  /** The view in which the atlas shows it; parts left out are the usual ones. */
  readonly view?: Partial<View>;
}
