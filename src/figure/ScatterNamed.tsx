import { labelSides } from './scatterLabels';
import { across, down, type ScatterAxes, type ScatterDot } from './scatterPlaces';
import { scatterShare } from './scatterScale';

interface Props {
  readonly dots: readonly ScatterDot[];
  readonly axes: ScatterAxes;
  readonly active: string | null;
  readonly selected: readonly string[];
}

/** Rings and names of selected areas and of the active one, which comes first. */
export function ScatterNamed({ dots, axes, active, selected }: Props) {
  const ids = [...new Set([active, ...selected])];
  const named = ids.flatMap((id) => dots.find((dot) => dot.id === id) ?? []);
  const sides = labelSides(
    named.map(({ id, x, y }) => ({ id, left: scatterShare(x, axes.x), top: 1 - scatterShare(y, axes.y) })),
  );
  return named.map((dot) => {
    const before = sides.find(({ id }) => id === dot.id)?.before;
    const [cx, cy] = [across(dot.x, axes), down(dot.y, axes)];
    return (
      <g key={dot.id} className={dot.id === active ? 'scatter-named is-active' : 'scatter-named'}>
        <circle className="scatter-ring" cx={cx} cy={cy} r="7" />
        <circle className="scatter-dot" cx={cx} cy={cy} r="4.4" fill={dot.colour} />
        {before !== undefined && (
          <text className={before ? 'is-before' : undefined} x={cx} y={cy} dx={before ? -12 : 12} dy="0.35em">
            {dot.name}
          </text>
        )}
      </g>
    );
  });
}
