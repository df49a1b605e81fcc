/** Where the bars of a histogram stand: cut at the breaks of classes, with far outliers gathered at the ends. */

/** A stretch of the axis. */
interface Piece {
  /** Lowest place in it, and the place from which on the next begins; without an end where outliers are gathered. */
  readonly from: number;
  readonly to: number;
  /** Number of breaks at or under it. */
  readonly band: number;
}

/** The same in the drawing: left side and width, in shares of it. */
export interface Span extends Piece {
  readonly x: number;
  readonly width: number;
}

export interface SpanQuestion {
  /** At least one. */
  readonly places: readonly number[];
  /** Lowest place of every class but the lowest, rising. */
  readonly breaks: readonly number[];
  /** Decimals the places are rounded at. */
  readonly decimals: number;
  /** A place to keep on the axis, unless it lies far from every point. */
  readonly mark: number | null;
}

interface Spans {
  readonly spans: readonly Span[];
  readonly low: number;
  readonly high: number;
  readonly under: boolean;
  readonly over: boolean;
  readonly shareOf: (place: number) => number;
}

/** Points further than this many times the middle half from that half are outliers. */
const FENCE = 3;
/** About as many bars as there is room for. */
const BINS = 28;
/** Fewest steps of the last decimal along the axis, so that one value is a bar and no block. */
const LEAST_STEPS = 9;
/** Width of a bar of outliers and of what is left free beside it. */
const END = 0.042;
const GAP = 0.016;

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(decimals, 12)));
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

function endsOf(sorted: readonly number[], mark: number | null): Ends {
  const quantile = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  const [q1, q3] = [quantile(0.25), quantile(0.75)];
  const reach = FENCE * (q3 - q1);
  const inside = reach > 0 ? sorted.filter((one) => one >= q1 - reach && one <= q3 + reach) : sorted;
  const [low, high] = [inside[0] ?? 0, inside.at(-1) ?? 0];
  const room = high > low ? high - low : Number.POSITIVE_INFINITY;
  const near = mark !== null && mark >= low - room && mark <= high + room;
  return near ? { low: Math.min(low, mark), high: Math.max(high, mark) } : { low, high };
}

/** Edges of bars between two breaks: equal steps, on the grid of the decimals. */
function cut(from: number, to: number, target: number, decimals: number): readonly number[] {
  const steps = Math.max(1, Math.round((to - from) * 10 ** decimals));
  const count = Math.min(Math.max(1, Math.round((to - from) / target)), steps);
  return Array.from({ length: count }, (_, i) =>
    i === 0 ? from : rounded(from + ((to - from) * i) / count, decimals),
  );
}

function bandOf(place: number, breaks: readonly number[]): number {
  return breaks.filter((one) => one <= place).length;
}

/** Bars without outliers, from the lowest place to just past the highest. */
function innerSpans({ low, high }: Ends, { breaks, decimals }: SpanQuestion): readonly Piece[] {
  const unit = 10 ** -decimals;
  const pad = Math.max(0, Math.ceil((LEAST_STEPS - 1 - Math.round((high - low) / unit)) / 2)) * unit;
  const [start, end] = [rounded(low - pad, decimals), rounded(high + unit + pad, decimals)];
  const inside = breaks.filter((one) => one > start && one < end);
  const marks = [start, ...inside, end];
  const target = (end - start) / BINS;
  const edges = marks.slice(0, -1).flatMap((from, i) => cut(from, marks[i + 1] ?? end, target, decimals));
  return edges.map((from, i) => ({ from, to: edges[i + 1] ?? end, band: bandOf(from, breaks) }));
}

/** One bar of outliers per class that has any. */
function outerSpans(places: readonly number[], breaks: readonly number[], from: number, to: number): Piece[] {
  const bands = new Set(places.map((place) => bandOf(place, breaks)));
  return [...bands]
    .sort((a, b) => a - b)
    .map((band) => ({
      from: Math.max(from, breaks[band - 1] ?? Number.NEGATIVE_INFINITY),
      to: Math.min(to, breaks[band] ?? Number.POSITIVE_INFINITY),
      band,
    }));
}

/** Lays spans side by side: outliers in bars of one width, the rest by scale. */
function placed(under: readonly Piece[], inner: readonly Piece[], over: readonly Piece[]) {
  const sideWidth = (spans: readonly Piece[]) => (spans.length > 0 ? spans.length * END + GAP : 0);
  const [left, right] = [sideWidth(under), 1 - sideWidth(over)];
  const [start, end] = [inner[0]?.from ?? 0, inner.at(-1)?.to ?? 1];
  const scale = (right - left) / (end - start);
  const at = (place: number) => left + (place - start) * scale;
  const spans = [
    ...under.map((span, i) => ({ ...span, x: i * END, width: END })),
    ...inner.map((span) => ({ ...span, x: at(span.from), width: (span.to - span.from) * scale })),
    ...over.map((span, i) => ({ ...span, x: right + GAP + i * END, width: END })),
  ];
  return { spans, at };
}

/** Number of the span a place belongs to; spans are in rising order and outliers may leave gaps between them. */
export function spanAt(spans: readonly Pick<Piece, 'from'>[], place: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.from ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cuts the axis of some places into bars. */
export function spansOf(question: SpanQuestion): Spans {
  const { places, breaks, decimals, mark } = question;
  const ends = endsOf(
    [...places].sort((a, b) => a - b),
    mark,
  );
  const inner = innerSpans(ends, question);
  const [start, end] = [inner[0]?.from ?? ends.low, inner.at(-1)?.to ?? ends.high];
  const [below, above] = [places.filter((place) => place < start), places.filter((place) => place >= end)];
  const under = outerSpans(below, breaks, Number.NEGATIVE_INFINITY, start);
  const over = outerSpans(above, breaks, end, Number.POSITIVE_INFINITY);
  const { spans, at } = placed(under, inner, over);
  const shareOf = (place: number) => {
    if (place >= start && place < end) return at(place + 10 ** -decimals / 2);
    const span = spans[spanAt(spans, place)];
    return span ? span.x + span.width / 2 : 0;
  };
  return {
    ...{ spans, shareOf },
    low: below.length > 0 ? start : ends.low,
    high: above.length > 0 ? end : ends.high,
    under: below.length > 0,
    over: above.length > 0,
  };
}
