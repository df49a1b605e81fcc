/** The highest fifth of a list of values: the cut, how many reach it, and how many only because they are as high. */

/** Where a fifth ends. */
export interface Fifth {
  /** Lowest value that belongs to it. */
  readonly from: number;
  /** Values of at least `from`. */
  readonly counted: number;
  /** How many of those are there only because they equal the last one that was needed. */
  readonly tied: number;
}

const PARTS = 5;

/**
 * The fewest highest values that together hold at least a fifth of the weight, with every value that equals the last
 * of them. Without weights each value weighs as much, so that it is a fifth of the values rounded up. Of equal values
 * the heaviest come first, so that `tied` is as large as it can be. Null where nothing sets values apart: there are
 * none, all are alike, or they have no weight.
 */
export function upperFifth(values: readonly number[], weights?: readonly number[]): Fifth | null {
  const weightAt = (index: number) => (weights ? (weights[index] ?? 0) : 1);
  const valueAt = (index: number) => values[index] ?? Number.NEGATIVE_INFINITY;
  const order = values
    .map((_, index) => index)
    .sort((a, b) => valueAt(b) - valueAt(a) || weightAt(b) - weightAt(a));
  const whole = order.reduce((sum, index) => sum + weightAt(index), 0);
  const [highest, lowest] = [order[0], order.at(-1)];
  if (highest === undefined || lowest === undefined || whole <= 0) return null;
  if (valueAt(highest) === valueAt(lowest)) return null;
  let held = 0;
  const last = order.findIndex((index) => {
    held += weightAt(index);
    return held * PARTS >= whole;
  });
  const from = valueAt(order[last] ?? highest);
  const counted = values.filter((value) => value >= from).length;
  return { from, counted, tied: counted - (last + 1) };
}
