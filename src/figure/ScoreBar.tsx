/** One part of a stacked bar. */
export interface BarPart {
  readonly id: string;
  /** Points, below zero where the part takes away from the whole. */
  readonly points: number;
}

interface Props {
  readonly parts: readonly BarPart[];
  /** Ends of the scale in points; bars beside each other share it. */
  readonly range: readonly [number, number];
}

/**
 * Colours of parts, which judge nothing: no teal and no rust. Each is at least 3:1 on the sheet, and every part also has
 * its number.
 */
const COLOURS = ['#2b4c7e', '#8a6d1f', '#7a3f73', '#5d6b82', '#1f7a9c', '#4f3b1d'] as const;

/** Narrowest segment, in percent of the bar, that still holds its number. */
const ROOM = 6;

/** Colour of a part by its place in the score. */
export function partColour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? COLOURS[0];
}

interface Segment {
  readonly id: string;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Parts end to end from zero: those above it to the right, those below it to the left. */
function segmentsOf(parts: readonly BarPart[]): readonly Segment[] {
  let [up, down] = [0, 0];
  return parts.map(({ id, points }, index) => {
    const start = points < 0 ? down : up;
    if (points < 0) down += points;
    else up += points;
    return { id, index, from: Math.min(start, start + points), to: Math.max(start, start + points) };
  });
}

/** What a score is made of, as one bar; its words and numbers stand beside it. */
export function ScoreBar({ parts, range: [low, high] }: Props) {
  const percent = (points: number) => ((points - low) / (high - low)) * 100;
  return (
    <svg className="score-bar" width="100%" height="20" aria-hidden="true">
      <line className="score-bar-line" x1="0" x2="100%" y1="19.5" y2="19.5" />
      {segmentsOf(parts).map(({ id, index, from, to }) => (
        <g key={id}>
          <rect
            x={`${percent(from)}%`}
            width={`${percent(to) - percent(from)}%`}
            height="18"
            fill={partColour(index)}
            stroke="#fffefb"
            strokeWidth="1.5"
          />
          {percent(to) - percent(from) >= ROOM && (
            <text x={`${(percent(from) + percent(to)) / 2}%`} y="13.5" textAnchor="middle" fill="#fff">
              {index + 1}
            </text>
          )}
        </g>
      ))}
      {low < 0 && (
        <line className="score-bar-zero" x1={`${percent(0)}%`} x2={`${percent(0)}%`} y1="0" y2="20" />
      )}
    </svg>
  );
}
