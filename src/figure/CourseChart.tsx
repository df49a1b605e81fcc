import { type ChartMargins, type ChartPoint, chartScale, MARKS, runsOf, spreadLabels } from './course';

/** One line of the chart. */
export interface ChartLine {
  readonly id: string;
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly colour: string;
}

/** A round value on the axis, in words. */
export interface ChartTick {
  readonly value: number;
  readonly text: string;
}

interface Props {
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly periods: readonly { readonly period: string; readonly text: string }[];
  readonly lines: readonly ChartLine[];
  /** What they are compared with, drawn as a dashed line without marks. */
  readonly benchmark: { readonly name: string; readonly points: readonly ChartPoint[] } | null;
  readonly ticks: readonly ChartTick[];
  /** Lowest and highest value that must be seen. */
  readonly range: readonly [number, number];
  /** Line that is pointed at; the others step back. */
  readonly active: string | null;
  readonly onPoint: (id: string | null) => void;
  /** Whether names stand at the ends of the lines; without them they stand in a key. */
  readonly named: boolean;
}

const LABEL_HEIGHT = 21;
const LABEL_GAP = 14;
/** Periods closer than this have no room for both their words. */
const LEAST_APART = 44;

/** Letters of a name at the end of a line; longer ones are cut, and whole in the key and table. */
const MOST_LETTERS = 30;
/** Pixels a letter of a name takes, about. */
const LETTER = 7.7;

function shortName(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;
}

/** Room for the names at the end, where they stand there. */
function marginsOf({ named, lines, benchmark }: Props): ChartMargins {
  const names = [...lines, ...(benchmark ? [benchmark] : [])].map(({ name }) => shortName(name).length);
  const right = named ? LABEL_GAP + 6 + Math.max(0, ...names) * LETTER : 18;
  return { left: 76, right, top: 14, bottom: 34 };
}

function pathOf(points: readonly ChartPoint[], at: (point: ChartPoint) => string): string {
  return runsOf(points)
    .map((run) => `M${run.map(at).join('L')}`)
    .join('');
}

function lastPoint(points: readonly ChartPoint[]): (ChartPoint & { value: number }) | undefined {
  return points.findLast((point): point is ChartPoint & { value: number } => point.value !== null);
}

/** Name per end of a line, moved apart where they would touch. */
function endsOf({ lines, benchmark }: Props, y: (value: number) => number, ends: readonly [number, number]) {
  const all = [...lines, ...(benchmark ? [{ ...benchmark, id: 'vergelijking', colour: '#1c2430' }] : [])];
  const ended = all.flatMap((line) => {
    const last = lastPoint(line.points);
    return last ? [{ id: line.id, name: line.name, colour: line.colour, last, at: y(last.value) }] : [];
  });
  const places = spreadLabels(
    ended.map(({ at }) => at),
    LABEL_HEIGHT,
    ends,
  );
  return ended.map((end, index) => ({ ...end, place: places[index] ?? end.at }));
}

/** Periods whose words fit beside each other, the newest first: the others have a line only. */
function wordedPeriods(periods: Props['periods'], x: (period: string) => number): ReadonlySet<string> {
  const kept: string[] = [];
  for (const { period } of [...periods].reverse()) {
    const last = kept.at(-1);
    if (last === undefined || x(last) - x(period) >= LEAST_APART) kept.push(period);
  }
  return new Set(kept);
}

/** Lines through time with a mark per figure; a period without a figure is a gap. Words and table stand beside it. */
export function CourseChart(props: Props) {
  const { title, size, periods, lines, benchmark, ticks, range, active, onPoint, named } = props;
  const margins = marginsOf(props);
  const extent = { periods: periods.map(({ period }) => period), low: range[0], high: range[1] };
  const { x, y } = chartScale(extent, size, margins);
  const at = ({ period, value }: ChartPoint) => `${x(period).toFixed(1)} ${y(value ?? 0).toFixed(1)}`;
  const right = size.width - margins.right;
  const worded = wordedPeriods(periods, x);
  const stateOf = (id: string) => (active === null ? undefined : active === id ? 'aan' : 'uit');
  const ends = named ? endsOf(props, y, [margins.top, size.height - margins.bottom]) : [];
  return (
    <svg className="course-chart" width={size.width} height={size.height} role="img" aria-label={title}>
      <g className="course-grid">
        {ticks.map(({ value, text }) => (
          <g key={value}>
            <path d={`M${margins.left} ${y(value)}H${right}`} />
            <text x={margins.left - 10} y={y(value)} dy="0.33em" textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {periods.map(({ period, text }) => (
          <g key={period}>
            <path d={`M${x(period)} ${size.height - margins.bottom}v6`} />
            {worded.has(period) && (
              <text x={x(period)} y={size.height - 10} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        ))}
      </g>
      {benchmark && (
        <g className="course-benchmark">
          <path d={pathOf(benchmark.points, at)} />
          {benchmark.points.map((point) =>
            point.value === null ? null : (
              <path key={point.period} className="dash" d="M-6 0H6" transform={`translate(${at(point)})`} />
            ),
          )}
        </g>
      )}
      {lines.map(({ id, points, colour }, index) => (
        <g key={id} className="course-line" data-line={id} data-state={stateOf(id)} style={{ color: colour }}>
          <path className="course-casing" d={pathOf(points, at)} />
          <path className="course-stroke" d={pathOf(points, at)} />
          {points.map((point) =>
            point.value === null ? null : (
              <path
                key={point.period}
                className="course-mark"
                data-year={point.period}
                data-value={point.value}
                d={MARKS[index % MARKS.length]}
                transform={`translate(${at(point)})`}
              />
            ),
          )}
          <path
            className="course-reach"
            d={pathOf(points, at)}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(null)}
          />
        </g>
      ))}
      {ends.map(({ id, name, colour, last, place }) => (
        <g key={id} className="course-name" data-state={id === 'vergelijking' ? undefined : stateOf(id)}>
          <path d={`M${x(last.period) + 7} ${y(last.value)}L${right + LABEL_GAP - 4} ${place}`} />
          <text x={right + LABEL_GAP} y={place} dy="0.33em" style={{ fill: colour }}>
            {shortName(name)}
          </text>
        </g>
      ))}
    </svg>
  );
}
