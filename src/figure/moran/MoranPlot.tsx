import './moran.css';
import '../scatter.css';
import { ScatterPlot } from '../ScatterPlot';
import type { ScatterAxes, ScatterDot } from '../scatterPlaces';
import type { MoranLine } from './moranPlaces';

interface Props {
  /** What it shows, for who does not see it. */
  readonly title: string;
  readonly dots: readonly ScatterDot[];
  readonly axes: ScatterAxes;
  readonly line: MoranLine;
  readonly say: (value: number) => string;
  readonly active: string | null;
  readonly selected: readonly string[];
  readonly plotProps?: React.SVGProps<SVGSVGElement>;
}

const MEANS = { x: 0, y: 0 };
const NO_BREAKS = { x: [], y: [] };

/**
 * Moran's scatter plot: every area by its own figure and by the mean of its neighbours, both as distances from the
 * mean, with the line whose slope is Moran's I. It fills the box it is given.
 */
export function MoranPlot({ title, dots, axes, line, say, active, selected, plotProps }: Props) {
  return (
    <>
      <ScatterPlot
        {...{ title, dots, axes, active, selected }}
        say={(_, value) => say(value)}
        benchmark={MEANS}
        breaks={NO_BREAKS}
        part={null}
        {...(plotProps && { plotProps })}
      />
      <svg
        className="moran-line"
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        aria-hidden="true"
      >
        <line x1="0" x2="1" y1={line.left} y2={line.right} vectorEffect="non-scaling-stroke" />
      </svg>
    </>
  );
}
