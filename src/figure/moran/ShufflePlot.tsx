import './moran.css';
import { percent } from '../scatterPlaces';
import type { ShufflePlaces } from './shufflePlaces';

/** Share of the height the bars take; the word of what was found stands above them. */
const BARS = 0.82;

interface Props {
  /** What the picture says, in one sentence. */
  readonly title: string;
  readonly places: ShufflePlaces;
  /** Word beside the line of what was found. */
  readonly found: string;
  /** Figure as printed under the axis. */
  readonly say: (value: number) => string;
}

/** Outcomes of all shuffles as bars, and what was really found as a line: far from the bars is far from chance. */
export function ShufflePlot({ title, places, found, say }: Props) {
  const at = percent(places.found);
  return (
    <svg className="shuffles" role="img" aria-label={title}>
      {places.bars.map(({ left, width, height }) => (
        <rect
          key={left}
          className="shuffles-bar"
          x={percent(left)}
          width={percent(width)}
          y={percent(1 - height * BARS)}
          height={percent(height * BARS)}
        />
      ))}
      <line className="shuffles-base" x2="100%" y1="100%" y2="100%" />
      <line
        className="shuffles-expected"
        x1={percent(places.expected)}
        x2={percent(places.expected)}
        y1="0"
        y2="100%"
      />
      <line className="shuffles-found-casing" x1={at} x2={at} y1="0" y2="100%" />
      <line className="shuffles-found" x1={at} x2={at} y1="0" y2="100%" />
      <text className={places.found > 0.5 ? 'shuffles-word is-before' : 'shuffles-word'} x={at} dy="0.7em">
        <tspan dx={places.found > 0.5 ? -8 : 8}>{found}</tspan>
      </text>
      {places.ticks.map((tick) => (
        <text key={tick.value} className="shuffles-tick" x={percent(tick.at)} y="100%" dy="1.3em">
          {say(tick.value)}
        </text>
      ))}
    </svg>
  );
}
