/**
 * Why there is no figure. The words are part of the public table and file format.
 *
 * - `niet-gepubliceerd`: the source covers this area but gives no figure, mostly too few people or homes
 * - `niet-gemeten`: this area or year is outside the source
 * - `niet-op-dit-niveau`: the figure exists, but not for areas of this size
 * - `niet-van-toepassing`: nobody lives there
 * - `nog-niet-gepubliceerd`: the source announced the figure for a later delivery (CBS code -99995)
 */
export const ABSENCES = [
  'niet-gepubliceerd',
  'niet-gemeten',
  'niet-op-dit-niveau',
  'niet-van-toepassing',
  'nog-niet-gepubliceerd',
] as const;
export type Absence = (typeof ABSENCES)[number];

/** Where a figure comes from: the source published it for this area, or it was computed from the parts. */
export const BASES = ['gepubliceerd', 'berekend'] as const;
export type Basis = (typeof BASES)[number];

/** A figure, or the reason there is none. Zero is a figure. */
export type Cell =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly basis: Basis;
      /** Period of the figure where it is another than the one asked for; only of averages. */
      readonly ownPeriod?: string;
      /** Share (0 to 1) of the weight behind a computed figure; absent for published ones. */
      readonly coverage?: number;
      /** 95 % interval in the unit of the indicator, where the indicator has one. */
      readonly interval?: readonly [number, number];
      /** Official class of the source, where it has one (Leefbaarometer: 1 to 9). */
      readonly officialClass?: number;
      /** Count per year behind a rate; also known where nobody lives and there is no rate. */
      readonly count?: number;
      /** True when most of what is counted here was done by or to visitors, not residents. */
      readonly manyVisitors?: boolean;
    }
  | {
      readonly kind: 'absent';
      readonly why: Absence;
      readonly count?: number;
      /** Share (0 to 1) of the weight that has a figure, where that is too little to compute one for the whole. */
      readonly coverage?: number;
    };

/** The branch without a figure. */
export type AbsentCell = Extract<Cell, { readonly kind: 'absent' }>;

/** Shorthand for the absent branch. */
export function absent(why: Absence): Cell {
  return { kind: 'absent', why };
}
