import { memo, type SVGProps } from 'react';
import { ScatterNamed } from './ScatterNamed';
import { across, down, percent, type ScatterAxes, type ScatterDot } from './scatterPlaces';
import { scatterShare } from './scatterScale';

/** Lowest and highest figure along both axes. */
export interface ScatterPart {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

interface Props {
  /** What it shows, for who does not see it. */
  readonly title: string;
  readonly axes: ScatterAxes;
  readonly dots: readonly ScatterDot[];
  /** Figure as printed along an axis. */
  readonly say: (axis: 'x' | 'y', value: number) => string;
  /** What both figures are compared with; null where there is none. */
  readonly benchmark: { readonly x: number | null; readonly y: number | null };
  /** Figures at which colours change, per axis. */
  readonly breaks: { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly part: ScatterPart | null;
  readonly active: string | null;
  readonly selected: readonly string[];
  /** Where a pointer can choose. */
  readonly plotProps?: SVGProps<SVGSVGElement>;
}

function isBeyond({ x, y }: ScatterDot, axes: ScatterAxes): boolean {
  return x < axes.x.low || x > axes.x.high || y < axes.y.low || y > axes.y.high;
}

const Dots = memo(function Dots({ dots, axes }: Pick<Props, 'dots' | 'axes'>) {
  const draw = (dot: ScatterDot) => (
    <circle
      key={dot.id}
      data-code={dot.id}
      data-pale={dot.lit ? undefined : true}
      className={isBeyond(dot, axes) ? 'scatter-dot is-beyond' : 'scatter-dot'}
      cx={across(dot.x, axes)}
      cy={down(dot.y, axes)}
      r="4.4"
      fill={dot.lit ? dot.colour : undefined}
    />
  );
  return [...dots.filter(({ lit }) => !lit), ...dots.filter(({ lit }) => lit)].map(draw);
});

type GroundProps = Pick<Props, 'axes' | 'say' | 'breaks' | 'benchmark'>;

/** What does not change while a pointer moves: lines and ticks. */
const Ground = memo(function Ground({ axes, say, breaks, benchmark }: GroundProps) {
  return (
    <>
      {breaks.x.map((value) => (
        <line
          key={value}
          className="scatter-break"
          x1={across(value, axes)}
          x2={across(value, axes)}
          y2="100%"
        />
      ))}
      {breaks.y.map((value) => (
        <line key={value} className="scatter-break" y1={down(value, axes)} y2={down(value, axes)} x2="100%" />
      ))}
      {benchmark.x !== null && (
        <line
          className="scatter-benchmark"
          x1={across(benchmark.x, axes)}
          x2={across(benchmark.x, axes)}
          y2="100%"
        />
      )}
      {benchmark.y !== null && (
        <line
          className="scatter-benchmark"
          y1={down(benchmark.y, axes)}
          y2={down(benchmark.y, axes)}
          x2="100%"
        />
      )}
      {axes.x.ticks.map((tick) => (
        <text key={tick} className="scatter-tick" x={across(tick, axes)} y="100%" dy="1.35em">
          {say('x', tick)}
        </text>
      ))}
      {axes.y.ticks.map((tick) => (
        <text key={tick} className="scatter-tick is-beside" y={down(tick, axes)} dx="-8" dy="0.35em">
          {say('y', tick)}
        </text>
      ))}
    </>
  );
});

function Part({ part, axes }: { readonly part: ScatterPart; readonly axes: ScatterAxes }) {
  const [left, right] = part.x.map((value) => scatterShare(value, axes.x)) as [number, number];
  const [below, above] = part.y.map((value) => scatterShare(value, axes.y)) as [number, number];
  return (
    <rect
      className="scatter-part"
      x={percent(left)}
      y={percent(1 - above)}
      width={percent(right - left)}
      height={percent(above - below)}
    />
  );
}

/**
 * Areas as dots along two figures, in the colours of the map. It fills the box it is given; ticks stand outside it, to
 * the left and below, where the style sheet keeps room.
 */
export function ScatterPlot(props: Props) {
  const { title, axes, dots, say, breaks, benchmark, part, active, selected, plotProps } = props;
  return (
    <svg className="scatter" role="img" aria-label={title} {...plotProps}>
      <rect className="scatter-ground" width="100%" height="100%" />
      <Ground {...{ axes, say, breaks, benchmark }} />
      <Dots dots={dots} axes={axes} />
      {part && <Part part={part} axes={axes} />}
      <ScatterNamed dots={dots} axes={axes} active={active} selected={selected} />
    </svg>
  );
}
