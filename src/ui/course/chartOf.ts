import { LINE_COLOURS } from '../../catalog/lineColours';
import { courseTexts } from '../../catalog/texts/course';
import { screenTexts } from '../../catalog/texts/screen';
import { bandNear } from '../../domain/bands';
import { formatAmount, timesText } from '../../domain/difference';
import { wantedMode } from '../../domain/resolve';
import { formatNumber, formatValue, isInTimes } from '../../domain/unit';
import type { ChartLine, ChartTick } from '../../figure/CourseChart';
import type { ChartPoint } from '../../figure/course';
import type { CourseModel } from '../../state/course/courseModel';
import type { Scene } from '../../state/scene';
import { roundEnds, roundTicks } from '../../stats/ticks';

/** What the chart shows: the figures, or how far they are from what they are compared with. */
export type ChartOf = 'waarde' | 'verschil';

/** The chart as drawn: lines, what they are compared with, and the axis. */
export interface Chart {
  readonly of: ChartOf;
  /** Subject of the axis, for above it. */
  readonly heading: string;
  readonly lines: readonly ChartLine[];
  readonly benchmark: { readonly name: string; readonly points: readonly ChartPoint[] } | null;
  readonly ticks: readonly ChartTick[];
  readonly range: readonly [number, number];
}

const TICKS = 5;
/** Bands of "about equal" the height stands for at least: hardly any change looks like hardly any. */
const LEAST_BANDS = 4;

function benchmarkPoints(scene: Scene, { benchmark }: CourseModel, of: ChartOf): readonly ChartPoint[] {
  const none = isInTimes(scene.spec.unit) ? 1 : 0;
  return (benchmark?.points ?? []).map(({ period, benchmark: one }) => ({
    period,
    value: one.kind === 'absent' ? null : of === 'verschil' ? none : one.value,
  }));
}

/** Lowest and highest figure, wide enough that a change within the margin stays small. */
function rangeOf(scene: Scene, values: readonly number[], of: ChartOf): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const inTimes = of === 'verschil' && isInTimes(scene.spec.unit);
  const band = inTimes ? scene.spec.band : bandNear(high, scene.spec);
  const short = Math.max(0, LEAST_BANDS * band - (high - low)) / 2;
  return roundEnds(low - short, high + short, TICKS);
}

/** Decimals that keep the ticks apart. */
function tickDecimals(ticks: readonly number[]): number {
  const step = Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0));
  return step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
}

function tickText(scene: Scene, of: ChartOf, decimals: number): (value: number) => string {
  const { spec, lang } = scene;
  if (of === 'waarde') return (value) => formatValue(value, spec.unit, decimals, lang);
  if (isInTimes(spec.unit)) return (value) => timesText(formatNumber(value, decimals, lang), lang);
  const unit = spec.unit === 'procent' ? 'score' : spec.unit;
  return (value) => {
    const sign = value > 0 ? '+' : value < 0 ? '−' : '';
    return `${sign}${formatAmount(value, unit, decimals, lang)}`;
  };
}

function headingOf(scene: Scene, model: CourseModel, of: ChartOf): string {
  const { spec, lang } = scene;
  const texts = courseTexts(lang);
  if (of === 'waarde' || !model.benchmark) return spec.name[lang];
  const words = isInTimes(spec.unit) ? texts.times : texts.gap;
  const points = spec.unit === 'procent' ? `, ${screenTexts(lang).legend.inPoints}` : '';
  return `${words(spec.name[lang], model.benchmark.name)}${points}`;
}

/** Whether the lines have differences to show: one comparison for all, with a figure somewhere. */
export function canDiffer({ lines, benchmark }: CourseModel): boolean {
  return benchmark !== null && lines.some(({ points }) => points.some(({ gap }) => gap !== null));
}

/** What a page shows: what the view asks for or the indicator has by itself, as far as there is something to compare. */
export function shownOf({ view, spec }: Scene, model: CourseModel): ChartOf {
  return wantedMode(view, spec) === 'afwijking' && canDiffer(model) ? 'verschil' : 'waarde';
}

/** Lines and axis of the chart; null where there is nothing to draw. A difference needs one comparison for all lines. */
export function chartOf(scene: Scene, model: CourseModel): Chart | null {
  const of = shownOf(scene, model);
  const lines = model.lines.map(({ id, name, points }, index): ChartLine => {
    const drawn = points.map(({ period, cell, gap }) => ({
      period,
      value: of === 'verschil' ? gap : cell.kind === 'value' ? cell.value : null,
    }));
    return { id, name, points: drawn, colour: LINE_COLOURS[index % LINE_COLOURS.length] ?? LINE_COLOURS[0] };
  });
  const points = benchmarkPoints(scene, model, of);
  const benchmark = model.benchmark && { name: model.benchmark.name, points };
  const all = [...lines.flatMap((line) => line.points), ...points];
  const values = all.map(({ value }) => value).filter((value) => value !== null);
  if (values.length === 0) return null;
  const range = rangeOf(scene, values, of);
  const ticks = roundTicks(range[0], range[1], TICKS);
  const text = tickText(scene, of, tickDecimals(ticks));
  return {
    ...{ of, heading: headingOf(scene, model, of), lines, benchmark, range },
    ticks: ticks.map((value) => ({ value, text: text(value) })),
  };
}
