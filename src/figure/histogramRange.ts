import type { Bin, Histogram } from './histogram';
import { spanAt } from './histogramSpans';

/** First and last bar of a range, both part of it. */
export type BinRange = readonly [first: number, last: number];

/** A hair, so that a figure on the edge of a bar is not taken for one beside it. */
const HAIR = 1e-6;

/** Number of the bar under a share of the width; the nearest where there is none. */
export function binUnder(bins: readonly Bin[], share: number): number {
  const at = bins.findIndex(({ x, width }) => share < x + width);
  return at < 0 ? bins.length - 1 : at;
}

/**
 * Lowest and highest figure, in the decimals shown, of the bars in a range. `ends` are the lowest and the highest figure
 * of all: those of the outermost bars, which have no edge of their own where outliers are gathered.
 */
export function figuresOf(
  { bins }: Histogram,
  [first, last]: BinRange,
  ends: readonly [number, number],
  decimals: number,
): readonly [number, number] {
  const unit = 10 ** decimals;
  const lowest = (from: number | undefined) => Math.ceil((from ?? 0) * unit - HAIR);
  const [from, to] = [lowest(bins[first]?.from), lowest(bins[last]?.to) - 1];
  const outer = (edge: number, end: number, nearer: (...both: number[]) => number) =>
    Number.isFinite(edge) ? nearer(edge, Math.round(end * unit)) : Math.round(end * unit);
  const low = first === 0 ? outer(from, ends[0], Math.min) : from;
  const high = last === bins.length - 1 ? outer(to, ends[1], Math.max) : to;
  const shown = (units: number) => Number((units / unit).toFixed(decimals));
  return [shown(low), shown(Math.max(low, high))];
}

/** The bars a range of figures reaches into. */
export function binsOf({ bins }: Histogram, [low, high]: readonly [number, number]): BinRange {
  const first = spanAt(bins, low + HAIR);
  return [first, Math.max(first, spanAt(bins, high + HAIR))];
}
