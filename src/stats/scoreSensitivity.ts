/**
 * How far the order depends on the weights: every weight in turn a quarter higher and a quarter lower, the others as
 * they are (one at a time, as in OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7, robustness and
 * sensitivity).
 */
import { ranksOf } from './ranks';
import { weightedMeans } from './scoreParts';

const SHIFTS = [0.75, 1.25] as const;

/** Places at the top that are followed. */
export const TOP = 10;

export interface Weighing {
  /** Points per part, each a figure or null per row. */
  readonly columns: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  /** Scores that look alike at this many decimals share a place. */
  readonly decimals: number;
  /** Rows that take part in the order. */
  readonly takesPart: readonly boolean[];
}

export interface Sensitivity {
  /** Best and worst place per row over all weights tried; null for rows without a place. */
  readonly ranges: readonly (readonly [number, number] | null)[];
  /** Rows among the first ten with the weights as they are; more where the last ones are equal. */
  readonly top: number;
  /** How many of those are among the first ten with all other weights as well. */
  readonly stay: number;
}

function placesFor({ columns, decimals, takesPart }: Weighing, weights: readonly number[]) {
  const scores = weightedMeans(columns, weights);
  return ranksOf(
    scores.map((score, row) => (takesPart[row] ? score : null)),
    decimals,
  );
}

/** The weights with one of them shifted, for every weight and every shift. */
export function shiftedWeights(weights: readonly number[]): readonly (readonly number[])[] {
  return weights.flatMap((_, index) =>
    SHIFTS.map((shift) => weights.map((weight, other) => (other === index ? weight * shift : weight))),
  );
}

/** Best and worst places when weights shift, and how much of the top stays. */
export function sensitivityOf(weighing: Weighing): Sensitivity {
  const now = placesFor(weighing, weighing.weights);
  const others = shiftedWeights(weighing.weights).map((weights) => placesFor(weighing, weights));
  const ranges = now.map((place, row) => {
    if (place === null) return null;
    const all = [place, ...others.map((places) => places[row] ?? place)];
    return [Math.min(...all), Math.max(...all)] as const;
  });
  const top = ranges.filter((_, row) => (now[row] ?? Number.POSITIVE_INFINITY) <= TOP);
  const stay = top.filter((range) => range !== null && range[1] <= TOP);
  return { ranges, top: top.length, stay: stay.length };
}
