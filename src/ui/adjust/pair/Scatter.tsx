import { useCallback, useMemo } from 'react';
import { colourOf } from '../../../catalog/palettes';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import { formatValue } from '../../../domain/unit';
import { ScatterPlot } from '../../../figure/ScatterPlot';
import type { ScatterDot } from '../../../figure/scatterPlaces';
import { scatterAxis } from '../../../figure/scatterScale';
import type { MapModel } from '../../../state/mapModel';
import type { PairArea } from '../../../state/pair/pairAreas';
import { pairBenchmarks } from '../../../state/pair/pairBenchmarks';
import type { PairModel } from '../../../state/pair/pairModel';
import { comparisonLabel, type Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { axisName, risingWord } from './axisWords';
import { useBrush } from './useBrush';

interface Props {
  readonly scene: Scene;
  readonly pair: PairModel;
  readonly areas: readonly PairArea[];
  readonly model: MapModel;
}

/** Ticks along the two axes: figures below stand beside each other, those at the side under each other. */
const TICKS = { x: 3, y: 6 };

function useAxes({ areas }: Props, benchmark: { readonly x: number | null; readonly y: number | null }) {
  return useMemo(() => {
    const seen = (value: number | null) => (value === null ? [] : [value]);
    return {
      x: scatterAxis(
        areas.map(({ first }) => first),
        seen(benchmark.x),
        TICKS.x,
      ),
      y: scatterAxis(
        areas.map(({ second }) => second),
        seen(benchmark.y),
        TICKS.y,
      ),
    };
  }, [areas, benchmark.x, benchmark.y]);
}

function useDots({ scene, areas, model }: Props): readonly ScatterDot[] {
  return useMemo(() => {
    const lit = new Map(model.areas.map(({ id, fill }) => [id, !fill.pale]));
    return areas.map(({ id, name, first, second, classIndex }) => ({
      ...{ id, name, x: first, y: second, lit: lit.get(id) ?? true },
      colour: colourOf(scene.model, classIndex),
    }));
  }, [scene, areas, model]);
}

/** What both subjects are compared with, in words; nothing where neither has a benchmark. */
function BenchmarkWords({
  scene,
  pair,
  benchmark,
}: Pick<Props, 'scene' | 'pair'> & Record<'benchmark', { x: number | null; y: number | null }>) {
  const { lang, spec, comparison, atlas, view } = scene;
  const say = (value: number | null, { unit, decimals }: typeof spec) =>
    value === null ? null : formatValue(value, unit, decimals, lang);
  if (benchmark.x === null && benchmark.y === null) return null;
  const name = comparisonLabel(comparison, atlas, view);
  return ` ${pairTexts(lang).benchmark(name, say(benchmark.x, spec), say(benchmark.y, pair.spec))}`;
}

/** The areas as dots along both subjects: a pointer explains, a press selects, dragging puts a part in the light. */
export function Scatter(props: Props) {
  const { scene, pair } = props;
  const { lang, spec, level } = scene;
  const texts = pairTexts(lang);
  const active = useAtlas((state) => state.hovered);
  const selected = useAtlas((state) => state.view.gebied);
  const benchmark = useMemo(() => pairBenchmarks(scene, pair), [scene, pair]);
  const axes = useAxes(props, benchmark);
  const dots = useDots(props);
  const decimals = { x: spec.decimals, y: pair.spec.decimals };
  const { part, plotProps } = useBrush(dots, axes, decimals);
  const say = useCallback(
    (axis: 'x' | 'y', value: number) => {
      const { unit, decimals: most } = axis === 'x' ? spec : pair.spec;
      return formatValue(value, unit, Math.min(most, Number.isInteger(value) ? 0 : most), lang);
    },
    [spec, pair.spec, lang],
  );
  const breaks = useMemo(() => ({ x: pair.breaks[0], y: pair.breaks[1] }), [pair]);
  const beyond = dots.filter(
    ({ x, y }) => x < axes.x.low || x > axes.x.high || y < axes.y.low || y > axes.y.high,
  ).length;
  const room = Math.max(...axes.y.ticks.map((tick) => say('y', tick).length));
  const { levelsPlural } = screenTexts(lang);
  return (
    <figure className="pair-plot">
      <p className="pair-axis">
        {axisName(pair.spec, pair.period, lang)} <b>↑ {risingWord(pair.spec, lang)}</b>
      </p>
      <div className="pair-field" style={{ marginLeft: `${room * 0.52 + 0.8}em` }}>
        <ScatterPlot
          title={texts.plot(dots.length, levelsPlural[level], spec.short[lang], pair.spec.short[lang])}
          {...{ axes, dots, say, benchmark, breaks, part, active, selected, plotProps }}
        />
      </div>
      <p className="pair-axis is-below">
        {axisName(spec, scene.period ?? '', lang)} <b>→ {risingWord(spec, lang)}</b>
      </p>
      <figcaption>
        {texts.brush} {texts.lines}
        <BenchmarkWords {...{ scene, pair, benchmark }} />
        {beyond > 0 && ` ${texts.beyond(beyond)}`}
      </figcaption>
    </figure>
  );
}
