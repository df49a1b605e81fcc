/** Where figures stand along the axis of a scatter plot, and which figure stands at a place. */
import { roundTicks } from '../stats/ticks';
import { stripScale } from './strip';

export interface ScatterAxis {
  /** Figures at both ends; far outliers lie beyond and stand at the end. */
  readonly low: number;
  readonly high: number;
  /** Round figures to print, rising. */
  readonly ticks: readonly number[];
}

/** Share of the axis kept free at both ends, so that no dot is cut. */
const MARGIN = 0.03;

/** An axis for all figures except far outliers; `seen` are figures that must be on it. */
export function scatterAxis(values: readonly number[], seen: readonly number[], ticks: number): ScatterAxis {
  const { low, high } = stripScale(values, seen);
  const room = (high - low) * MARGIN || Math.abs(high) * MARGIN || 1;
  const ends = { low: low - room, high: high + room };
  const within = (tick: number) => tick >= ends.low && tick <= ends.high;
  return { ...ends, ticks: roundTicks(ends.low, ends.high, ticks).filter(within) };
}

/** Share (0 to 1) of the axis at which a figure stands; at an end when it lies beyond. */
export function scatterShare(value: number, { low, high }: ScatterAxis): number {
  return Math.max(0, Math.min(1, (value - low) / (high - low)));
}

/** The figure at a share of the axis. */
export function scatterValue(share: number, { low, high }: ScatterAxis): number {
  return low + share * (high - low);
}

/** Something that stands in the plot. */
interface Placed {
  readonly x: number;
  readonly y: number;
}

/** A place in the plot as shares of its width and of its height from below. */
export type ScatterPlace = readonly [number, number];

/** Size of the plot in pixels: shares along both axes are not equally long. */
interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** The dot nearest to a place, within `reach` pixels; undefined when there is none. */
export function nearestDot<T extends Placed>(
  dots: readonly T[],
  axes: { readonly x: ScatterAxis; readonly y: ScatterAxis },
  [atX, atY]: ScatterPlace,
  { width, height }: PlotSize,
  reach: number,
): T | undefined {
  let [best, nearest]: [T | undefined, number] = [undefined, reach];
  for (const dot of dots) {
    const across = (scatterShare(dot.x, axes.x) - atX) * width;
    const up = (scatterShare(dot.y, axes.y) - atY) * height;
    const far = Math.hypot(across, up);
    if (far <= nearest) [best, nearest] = [dot, far];
  }
  return best;
}

/**
 * Figures between two places on an axis, lowest first; a place at an end counts everything beyond it. `values` are all
 * figures there are.
 */
export function scatterRange(
  from: number,
  to: number,
  axis: ScatterAxis,
  values: readonly number[],
): readonly [number, number] {
  const [low, high] = from < to ? [from, to] : [to, from];
  const lowest = low <= 0 ? Math.min(...values) : scatterValue(low, axis);
  const highest = high >= 1 ? Math.max(...values) : scatterValue(high, axis);
  return [Math.min(lowest, highest), highest];
}
