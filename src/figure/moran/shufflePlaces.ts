/** Where a histogram of shuffled outcomes and what was really found stand along one axis, worked out apart from drawing. */
import { roundTicks } from '../../stats/ticks';

/** Counts of shuffled outcomes in equal steps from `from` to `to`. */
interface Shuffled {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** A bar: left end and width as shares of the axis, height as a share of the highest bar. */
interface ShuffleBar {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface ShufflePlaces {
  /** Bars that hold something. */
  readonly bars: readonly ShuffleBar[];
  /** Shares of the axis at which the figure that was found and the one that chance gives on average stand. */
  readonly found: number;
  readonly expected: number;
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
}

/** Share of the axis kept free at both ends. */
const MARGIN = 0.04;
const TICKS = 4;

/** Lays out shuffled outcomes so that what was found and what chance gives on average are on the axis too. */
export function shufflePlaces(
  { from, to, counts }: Shuffled,
  found: number,
  expected: number,
): ShufflePlaces {
  const [least, most] = [Math.min(from, found, expected), Math.max(to, found, expected)];
  const room = (most - least || 1) * MARGIN;
  const [low, high] = [least - room, most + room];
  const share = (value: number) => (value - low) / (high - low);
  const step = (to - from) / counts.length;
  const highest = Math.max(1, ...counts);
  const bars = counts.flatMap((count, index): ShuffleBar[] =>
    count === 0
      ? []
      : [{ left: share(from + index * step), width: step / (high - low), height: count / highest }],
  );
  const ticks = roundTicks(low, high, TICKS)
    .filter((value) => value >= low && value <= high)
    .map((value) => ({ at: share(value), value }));
  return { bars, found: share(found), expected: share(expected), ticks };
}
