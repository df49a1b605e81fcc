/** Axes of a Moran scatter plot, and its line: its slope is Moran's I. */
import type { ScatterAxes, ScatterDot } from '../scatterPlaces';
import { scatterAxis } from '../scatterScale';

/** Ticks along the two axes. */
const TICKS = { x: 4, y: 5 };

/** Axes for standard scores and means of neighbours; the mean of all, zero, is always on them. */
export function moranAxes(dots: readonly Pick<ScatterDot, 'x' | 'y'>[]): ScatterAxes {
  return {
    x: scatterAxis(
      dots.map(({ x }) => x),
      [0],
      TICKS.x,
    ),
    y: scatterAxis(
      dots.map(({ y }) => y),
      [0],
      TICKS.y,
    ),
  };
}

/** A line from the left to the right end: shares of the height from above, beyond 0 and 1 where it leaves the plot. */
export interface MoranLine {
  readonly left: number;
  readonly right: number;
}

/** The line through the middle of the dots with Moran's I as its slope. */
export function moranLine(
  dots: readonly Pick<ScatterDot, 'x' | 'y'>[],
  i: number,
  { x, y }: ScatterAxes,
): MoranLine {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [middle, height] = [mean(dots.map((dot) => dot.x)), mean(dots.map((dot) => dot.y))];
  const share = (at: number) => 1 - (height + i * (at - middle) - y.low) / (y.high - y.low);
  return { left: share(x.low), right: share(x.high) };
}
