import type { Histogram } from '../../../figure/histogram';
import { binUnder } from '../../../figure/histogramRange';
import { roundTo } from '../../../stats/rounding';

/** Steps of a break over the whole range of the figures. */
const STEPS = 100;

/** The nearest round step (1, 2 or 5 times a power of ten) to a hundredth of a range, never finer than is shown. */
export function stepIn([low, high]: readonly [number, number], decimals: number): number {
  const wanted = (high - low) / STEPS;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const nice = [5, 2, 1].find((times) => times * power <= wanted) ?? 1;
  return roundTo(Math.max(10 ** -decimals, nice * power), decimals);
}

/** What moving breaks keeps to. */
export interface Limits {
  readonly range: readonly [number, number];
  readonly decimals: number;
}

/** The breaks with one of them moved: between its neighbours, and inside the figures. */
export function moved(
  breaks: readonly number[],
  index: number,
  to: number,
  { range: [low, high], decimals }: Limits,
): readonly number[] {
  const least = 10 ** -decimals;
  const [below, above] = [breaks[index - 1] ?? low, breaks[index + 1]];
  const highest = above === undefined ? Math.max(high, below + least) : above - least;
  const kept = roundTo(Math.min(highest, Math.max(below + least, to)), decimals);
  return breaks.map((one, place) => (place === index ? kept : one));
}

/** Where a key takes a break: a step, ten steps, or as far as it goes; undefined for other keys. */
export function keyTarget(key: string, at: number, step: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: at + step,
    ArrowUp: at + step,
    ArrowLeft: at - step,
    ArrowDown: at - step,
    PageUp: at + 10 * step,
    PageDown: at - 10 * step,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return targets[key];
}

/** Where a break stands: at the side of the first bar it belongs to, so between two bars. Share of the width. */
export function shareOfBreak({ bins, shareOf }: Histogram, at: number): number {
  const side = bins.find(({ from }) => from === at)?.x ?? shareOf(at);
  return Math.min(1, Math.max(0, side));
}

/** The figure at a share of the width; among outliers, which have no scale, the nearest one that has. */
export function placeAt({ bins, low, high }: Histogram, share: number): number {
  const bin = bins[binUnder(bins, share)];
  if (!bin) return low;
  if (!Number.isFinite(bin.from)) return low;
  if (!Number.isFinite(bin.to)) return high;
  return bin.from + ((share - bin.x) / bin.width) * (bin.to - bin.from);
}
