/** Where figures stand along a strip, worked out apart from drawing. */
export interface StripScale {
  readonly low: number;
  readonly high: number;
}

/** Peers further than this many times the middle half of all peers from that half do not set the scale. */
const FENCE = 3;
/** Share of the width kept free at both ends, so that a dot is never cut. */
const MARGIN = 0.02;
/** Places at which ticks can stand; ticks at one place are drawn as one, and darker. */
const PLACES = 240;
/** From how many peers at one place a tick is drawn in the next darker layer. */
const LAYERS = [1, 2, 4] as const;
/** With fewer peers than this every tick is drawn in the darkest layer: there is no crowd to tell apart. */
const CROWD = 40;

interface Spread extends StripScale {
  /** Tick paths per scale: nearly all areas of a level share one. */
  readonly paths: Map<string, readonly string[]>;
}

const spreads = new WeakMap<readonly number[], Spread>();

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}

/** Lowest and highest peer inside the fences; the same array is looked at once. */
function spreadOf(peers: readonly number[]): Spread {
  const known = spreads.get(peers);
  if (known) return known;
  const sorted = [...peers].sort((a, b) => a - b);
  const [q1, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const reach = FENCE * (q3 - q1);
  const inside = reach > 0 ? sorted.filter((v) => v >= q1 - reach && v <= q3 + reach) : sorted;
  const spread = { low: inside[0] ?? 0, high: inside.at(-1) ?? 0, paths: new Map() };
  spreads.set(peers, spread);
  return spread;
}

/**
 * The scale of a strip: all peers except far outliers, and always the figures that must be seen (the area itself,
 * the benchmark). A shopping street with ten times the figure of any other buurt does not squeeze the rest.
 */
export function stripScale(peers: readonly number[], seen: readonly number[]): StripScale {
  const spread = peers.length > 0 ? spreadOf(peers) : undefined;
  const ends = spread ? [spread.low, spread.high, ...seen] : seen;
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Share (0 to 1) of the width at which a figure stands; in the middle when all figures are equal. */
export function stripShare(value: number, { low, high }: StripScale): number {
  const share = high > low ? (value - low) / (high - low) : 0.5;
  return MARGIN + share * (1 - 2 * MARGIN);
}

/** Layer of a tick, light to dark. */
function layerOf(count: number, crowd: boolean): number {
  return crowd ? LAYERS.filter((from) => count >= from).length - 1 : LAYERS.length - 1;
}

function drawTicks(peers: readonly number[], scale: StripScale): readonly string[] {
  const counts = new Map<number, number>();
  for (const peer of peers) {
    if (peer < scale.low || peer > scale.high) continue;
    const place = Math.round(stripShare(peer, scale) * PLACES);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const crowd = peers.length >= CROWD;
  return LAYERS.map((_, layer) =>
    [...counts]
      .filter(([, count]) => layerOf(count, crowd) === layer)
      .map(([place]) => `M${place} 5v12`)
      .join(''),
  );
}

/** Width of the drawing the tick paths are made for. */
export const TICKS_WIDTH = PLACES;

/** SVG paths of the ticks, light to dark, `TICKS_WIDTH` wide. Ticks outside the scale are left out. */
export function tickPaths(peers: readonly number[], scale: StripScale): readonly string[] {
  if (peers.length === 0) return [];
  const { paths } = spreadOf(peers);
  const key = `${scale.low} ${scale.high}`;
  const known = paths.get(key);
  if (known) return known;
  const made = drawTicks(peers, scale);
  paths.set(key, made);
  return made;
}
