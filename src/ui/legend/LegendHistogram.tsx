import { lazy, Suspense, useMemo } from 'react';
import { HistogramPlot } from '../../figure/HistogramPlot';
import { histogramOf } from '../../figure/histogram';
import type { LegendModel } from '../../state/legend/legendModel';
import type { LegendClass } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { benchmarkWords, endWords, senseWords, spreadWords } from './axisWords';
import { Marks } from './Marks';

const NoBrush = () => null;
// Where its code does not arrive the class rows still put areas in the light.
const Brush = lazy(() =>
  import('./Brush').then(
    (part) => ({ default: part.Brush }),
    () => ({ default: NoBrush }),
  ),
);

interface Props {
  readonly scene: Scene;
  readonly legend: LegendModel;
  readonly classes: readonly LegendClass[];
  /** How many areas of what, as text. */
  readonly counted: string;
}

/** Name of the line in the histogram, above it; beyond the axis an arrow says to which side. */
function BenchmarkName({ text, share }: { readonly text: string; readonly share: number }) {
  const beyond = share < 0 || share > 1;
  const anchor = share < 0.3 ? 'start' : share > 0.7 ? 'end' : 'middle';
  const at = Math.min(1, Math.max(0, share));
  const arrow = share < 0 ? `← ${text}` : `${text} →`;
  return (
    <svg className="histogram-name" aria-hidden="true">
      <text x={`${Math.round(at * 1000) / 10}%`} y="76%" textAnchor={anchor}>
        {beyond ? arrow : text}
      </text>
    </svg>
  );
}

/** The histogram of the areas on screen with its axis, the benchmark, and the marks of areas that are looked at. */
export function LegendHistogram({ scene, legend, classes, counted }: Props) {
  const { axis, points } = legend;
  const { breaks, decimals, benchmark } = axis;
  const spread = useMemo(
    () => histogramOf({ points, breaks, decimals, mark: benchmark }),
    [points, breaks, decimals, benchmark],
  );
  if (!spread) return null;
  const beside = benchmark !== null && (benchmark < spread.low || benchmark > spread.high);
  const share =
    benchmark === null ? null : beside ? (benchmark < spread.low ? -1 : 2) : spread.shareOf(benchmark);
  const ends = endWords(spread, axis, scene);
  const senses = senseWords(scene);
  const seen = points.filter((point) => point.seen);
  const places = (seen.length > 0 ? seen : points).map(({ place }) => place);
  return (
    <div className="spread">
      {share !== null && <BenchmarkName text={benchmarkWords(axis, scene)} share={share} />}
      <div className="spread-field">
        <HistogramPlot
          spread={spread}
          colours={classes.map(({ colour }) => colour)}
          label={spreadWords(axis, places, counted, scene)}
          benchmark={beside ? null : share}
        />
        <Marks scene={scene} axis={axis} spread={spread} />
        <Suspense>
          <Brush {...{ scene, axis, spread }} places={points.map(({ place }) => place)} />
        </Suspense>
      </div>
      <p className="spread-ends">
        <span>
          <b>{ends[0]}</b> {senses[0] && `· ${senses[0]}`}
        </span>
        <span>
          <b>{ends[1]}</b> {senses[1] && `· ${senses[1]}`}
        </span>
      </p>
    </div>
  );
}
