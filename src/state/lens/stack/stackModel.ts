import type { Absence, Cell } from '../../../domain/cell';
import type { IndicatorSpec } from '../../../domain/indicator';
import type { Column } from '../../../domain/pack';
import type { StackCount, StackLack, Vote } from '../../../domain/stack';
import type { Reach, Stack, Unclassed } from '../../../domain/view';

export type { Vote };

/** An indicator of a stack with its figures. */
export interface StackedPart {
  readonly spec: IndicatorSpec;
  readonly period: string;
  readonly column: Column;
  readonly cells: readonly Cell[];
  /** Per row. */
  readonly votes: readonly Vote[];
  /** Per row why its vote is not known; null where it is. */
  readonly lacks: readonly (StackLack | null)[];
  /** Of the areas that are compared, also those around the region: how many have a figure, and how many count. */
  readonly known: number;
  readonly counted: number;
  /** Figure from which it counts under a fifth or a limit, in the declared unit; null under a comparison. */
  readonly from: number | null;
  /** Areas that count only because they have the same figure as the last one that does. */
  readonly tied: number;
}

/** A theme with one vote, whatever the number of its indicators: it counts where at least half of those known count. */
export interface StackedTheme {
  /** Number of the theme among those of the baseline study. */
  readonly id: number;
  readonly name: string;
  /** How heavily it weighs, 1 to 3. */
  readonly weight: number;
  readonly parts: readonly StackedPart[];
  /** Per row. */
  readonly votes: readonly Vote[];
}

/** What is stacked in one area. With a class and something unknown its count is the least it can be. */
export interface StackReading extends StackCount {
  /** Number of its class; null where nothing counts but not everything is known, or more than half is not known. */
  readonly klass: number | null;
  /**
   * Why it has no class; null where it has one.
   *
   * - `onvolledig`: too little is known
   * - `te-weinig-inwoners`: too few for every indicator
   * - `niet-van-toepassing`: nobody lives there
   * - `buiten-vergelijking`: it lies outside the areas that are compared
   */
  readonly why: Absence | Unclassed | null;
}

/** Two indicators that rise and fall together: a stack of both says little more than one. */
export interface Twins {
  readonly a: IndicatorSpec;
  readonly b: IndicatorSpec;
  /** Spearman's rank correlation over areas with both. */
  readonly rho: number;
  readonly areas: number;
}

/** What is stacked, per area and all together. */
export interface StackModel {
  readonly stack: Stack;
  /** Areas among which a fifth is taken; null for all of the region, also where the areas asked for cannot be. */
  readonly within: Reach | null;
  readonly themes: readonly StackedTheme[];
  readonly readings: readonly StackReading[];
  readonly twins: readonly Twins[];
  /** Least number of votes from which an area is called stacked: half of all, rounded up, and at least two. */
  readonly stackedFrom: number;
}

/** Why nothing can be stacked, and by which indicator. */
export interface NoStack {
  /**
   * - `neutraal`: the indicator has no favourable side
   * - `buiten-thema`: it belongs to no theme of the baseline study
   * - `geheel-en-deel`: a total together with one of its parts
   * - `geen-cijfers`: no figures at this level
   * - `zonder-grens`: the rule asks for a limit and there is none
   * - `postcodegebied`: approximated areas are not stacked
   */
  readonly why:
    | 'neutraal'
    | 'buiten-thema'
    | 'geheel-en-deel'
    | 'geen-cijfers'
    | 'zonder-grens'
    | 'postcodegebied';
  readonly indicator: string | null;
}

export type StackState =
  | { readonly status: 'klaar'; readonly model: StackModel }
  | { readonly status: 'geweigerd'; readonly refusal: NoStack };
