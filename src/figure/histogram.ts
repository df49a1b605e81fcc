/** How figures are spread, as bars of which none straddles two classes; worked out apart from drawing. */
import { type Span, type SpanQuestion, spanAt, spansOf } from './histogramSpans';

export interface HistogramPoint {
  readonly place: number;
  readonly classIndex: number;
  readonly lit: boolean;
  readonly seen: boolean;
}

interface HistogramInput extends Omit<SpanQuestion, 'places'> {
  readonly points: readonly HistogramPoint[];
}

/** Areas in one bar that look the same. */
export interface BinPart {
  readonly classIndex: number;
  readonly lit: boolean;
  readonly seen: boolean;
  readonly count: number;
}

export interface Bin extends Span {
  /** Height as a share of the highest; area stands for number, so a wide bar of as many areas is lower. */
  readonly height: number;
  readonly count: number;
  /** In the light and on screen first, off screen last. */
  readonly parts: readonly BinPart[];
}

export interface Histogram {
  readonly bins: readonly Bin[];
  /** Lowest and highest place; beside outliers the place from which on they are gathered. */
  readonly low: number;
  readonly high: number;
  /** True where outliers are gathered at that end. */
  readonly under: boolean;
  readonly over: boolean;
  /** Share (0 to 1) of the width at which a place stands; outliers in the middle of their own bar. */
  readonly shareOf: (place: number) => number;
}

/** Lowest bar that can be seen, as a share of the highest. */
const LEAST_HEIGHT = 0.03;

function partsOf(points: readonly HistogramPoint[]): readonly BinPart[] {
  const parts = new Map<string, BinPart>();
  for (const { classIndex, lit, seen } of points) {
    const key = `${classIndex} ${lit} ${seen}`;
    parts.set(key, { classIndex, lit, seen, count: (parts.get(key)?.count ?? 0) + 1 });
  }
  const last = ({ seen, lit }: BinPart) => (seen ? (lit ? 0 : 1) : 2);
  return [...parts.values()].sort((a, b) => last(a) - last(b) || a.classIndex - b.classIndex);
}

/** Spreads points over bars; null without points. */
export function histogramOf({ points, ...question }: HistogramInput): Histogram | null {
  if (points.length === 0) return null;
  const { spans, ...axis } = spansOf({ ...question, places: points.map(({ place }) => place) });
  const groups = spans.map((): HistogramPoint[] => []);
  for (const point of points) groups[spanAt(spans, point.place)]?.push(point);
  const dense = spans.map(({ width }, i) => (groups[i]?.length ?? 0) / width);
  const most = Math.max(...dense);
  const bins = spans.map((span, i): Bin => {
    const group = groups[i] ?? [];
    const height = group.length === 0 ? 0 : Math.max((dense[i] ?? 0) / most, LEAST_HEIGHT);
    return { ...span, height, count: group.length, parts: partsOf(group) };
  });
  return { bins, ...axis };
}
