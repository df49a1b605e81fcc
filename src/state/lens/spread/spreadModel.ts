import type { AmongId, Being } from '../../../catalog/concerned';
import type { Level } from '../../../domain/area';
import type { Text } from '../../../domain/text';

/** A point of the curve: share of everyone, and share of those concerned who live among them (both 0 to 1). */
export interface SpreadPoint {
  readonly base: number;
  readonly concerned: number;
  /** Row of the area that was added here; null for the beginning. */
  readonly row: number | null;
}

/** One area, or a group of them, beside the whole. */
export interface SpreadShare {
  /** Share (0 to 1) of those concerned, and of everyone. */
  readonly concerned: number;
  readonly base: number;
  /** Share of those concerned over share of everyone; 1 is as many as with an even spread. */
  readonly quotient: number;
  /** How many are concerned: people, homes, or crimes a year. */
  readonly count: number;
}

/** A focusgebied, all of them together, or all buurten outside them. */
export interface SpreadGroup {
  readonly kind: 'focusgebied' | 'samen' | 'rest';
  /** Null for all together and for the rest. */
  readonly id: string | null;
  readonly name: string;
  readonly share: SpreadShare;
}

/**
 * How those concerned are counted: a share of the base times the base, a count that the source gives beside a rate, or a
 * count of people held against land.
 */
export type Counting = 'aandeel' | 'telling' | 'land';

/** How unevenly people concerned (or homes, or crimes) are spread over areas. */
export interface SpreadModel {
  /** `mensen met een bijstandsuitkering`, and among whom: `inwoners`. */
  readonly concerned: Text;
  readonly among: Text;
  readonly amongId: AmongId;
  readonly being: Being;
  readonly counting: Counting;
  /** True where the figures are estimated by a model. */
  readonly estimated: boolean;
  /** From the area with the highest share on. */
  readonly curve: readonly SpreadPoint[];
  readonly concernedTotal: number;
  readonly baseTotal: number;
  /** 0 for evenly spread, towards 1 for all in one place. */
  readonly gini: number;
  /** Share that would have to live elsewhere for an even spread (Hoover). */
  readonly hoover: number;
  /** Share of those concerned that would have to change places with others (Duncan & Duncan); null but for shares. */
  readonly dissimilarity: number | null;
  /** The areas with the highest shares that together hold at least half of those concerned; whole areas. */
  readonly half: { readonly rows: readonly number[]; readonly base: number; readonly concerned: number };
  /** Per row; null where there is no figure, and where nobody lives. */
  readonly shares: readonly (SpreadShare | null)[];
  /** How many are concerned, per row; also known where nobody lives. */
  readonly counts: readonly (number | null)[];
  /** Rows without any of the base of which something is counted: crimes where nobody lives. */
  readonly uninhabited: readonly number[];
  /** Every focusgebied, all of them together, and the rest of the region; empty where buurten have no figures. */
  readonly focus: readonly SpreadGroup[];
  /** Areas that take part, of how many. */
  readonly valued: number;
  readonly total: number;
  /** Share (0 to 1) of the base in areas that take part. */
  readonly coverage: number;
}

/** Why there is nothing to spread. */
export type NoSpread =
  /** A score, an amount or a class has no people behind it. */
  'geen-aantal' | 'te-weinig-dekking' | 'niveau' | 'geen-cijfers';

/** A level and period in which the same subject can be told as a spread. */
export interface Elsewhere {
  readonly level: Level;
  readonly period: string;
}

export interface RefusedSpread {
  readonly status: 'geweigerd';
  readonly why: NoSpread;
  /** Areas with a figure, of how many, and their share (0 to 1) of the base; null where that is not what is wrong. */
  readonly covered: { readonly valued: number; readonly total: number; readonly coverage: number } | null;
  readonly elsewhere: readonly Elsewhere[];
}

export type SpreadState = { readonly status: 'klaar'; readonly model: SpreadModel } | RefusedSpread;
