/** What is asked of and answered by the spatial statistics; both cross to and from a worker, so they are plain data. */

/** Per area the numbers of its neighbours, rising, without the area itself. An empty list is an island. */
export type NeighbourLists = readonly (readonly number[])[];

/** Values over a map, and the ways to say who are neighbours. */
export interface SpatialQuestion {
  /** One figure per area that has one; nothing may be missing. */
  readonly values: readonly number[];
  /** One list of neighbours per rule, each as long as the values. */
  readonly rules: readonly NeighbourLists[];
  /** How often figures are shuffled, at least 99. */
  readonly permutations: number;
  /** Whole number from 0; the same seed gives the same answer on every machine. */
  readonly seed: number;
}

/** Counts of shuffled outcomes in equal steps from `from` to `to`. */
export interface ShuffleHistogram {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** Whether the map as a whole is patterned: Moran's I, unitless, 1 at most for most maps. */
export interface GlobalAnswer {
  readonly i: number;
  /** −1 / (n − 1): what chance gives on average. */
  readonly expected: number;
  /** Two-sided, from shuffling the whole map; (r + 1) / (permutations + 1), doubled, 1 at most. */
  readonly p: number;
  /** Of the shuffled outcomes, not of the figures. */
  readonly mean: number;
  readonly sd: number;
  readonly histogram: ShuffleHistogram;
}

/** Answers per area under one neighbour rule. Null for areas without neighbours. */
export interface LocalAnswer {
  /** Mean of the neighbours' standard scores. */
  readonly lag: readonly (number | null)[];
  /** Local Moran: standard score times lag (Anselin 1995, with the variance over n). */
  readonly moran: readonly (number | null)[];
  /** Standard score of Gi*, the area among its neighbours included, equal weights (Ord & Getis 1995). */
  readonly gi: readonly (number | null)[];
  /**
   * Two-sided conditional permutation p: the area keeps its figure, its neighbours' are drawn from all others. Local
   * Moran and Gi* rise and fall with the same sum of neighbours, so it is the p of both.
   */
  readonly p: readonly (number | null)[];
}

/** Everything about one neighbour rule. */
export interface RuleAnswer {
  readonly global: GlobalAnswer;
  readonly local: LocalAnswer;
}

export interface SpatialAnswer {
  /** Standard scores of the values (standard deviation over n). */
  readonly z: readonly number[];
  /** In the order of the rules asked. */
  readonly rules: readonly RuleAnswer[];
}

/** Called now and then with the part that is done, from 0 to 1. */
export type OnProgress = (part: number) => void;
