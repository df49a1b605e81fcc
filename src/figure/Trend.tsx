/** One figure in one period. */
interface Point {
  /** `2024`, or `2021-2025` for a mean over years. */
  readonly period: string;
  readonly value: number;
}

interface Props {
  /** Oldest first. */
  readonly points: readonly Point[];
  /** Smallest span of values the height stands for, so that hardly any change looks like hardly any. */
  readonly leastSpan: number;
}

const WIDTH = 72;
const HEIGHT = 24;
const MARGIN = 4;

/** The middle of a period, in years. */
export function yearOf(period: string): number {
  return (Number(period.slice(0, 4)) + Number(period.slice(-4))) / 2;
}

/** Places of the points in the drawing: years to scale, so that a gap in the years is a gap in the line. */
export function trendPlaces({ points, leastSpan }: Props): readonly (readonly [number, number])[] {
  const years = points.map(({ period }) => yearOf(period));
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, leastSpan) || 1;
  const middle = (low + high) / 2;
  return points.map(({ value }, index) => {
    const along = last > first ? ((years[index] ?? first) - first) / (last - first) : 0.5;
    const up = 0.5 + (value - middle) / span;
    return [MARGIN + along * (WIDTH - 2 * MARGIN), MARGIN + (1 - up) * (HEIGHT - 2 * MARGIN)];
  });
}

/** A small line through time with a dot per figure, the last one full. Decorative: words say the ends beside it. */
export function Trend(props: Props) {
  const places = trendPlaces(props);
  const at = ([x, y]: readonly [number, number]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const last = places.at(-1);
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path className="trend-line" d={`M${places.map(at).join('L')}`} />
      <path className="trend-dots" d={places.map((place) => `M${at(place)}h.01`).join('')} />
      {last && <circle className="trend-last" cx={last[0]} cy={last[1]} r="3.2" />}
    </svg>
  );
}
