import type { MultiPolygon, Polygon, Position } from 'geojson';

/** West and east of every stretch, one after the other: `[from, to, from, to, …]`, in degrees. */
export type Spans = readonly number[];

/** A drawn area, ready to be cut into horizontal lines. */
export interface Scan {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Stretches of the line at a latitude that lie inside; overlapping polygons count once, holes do not count. */
  spans(lat: number): Spans;
}

interface Edge {
  readonly south: number;
  readonly north: number;
  /** Longitude at the south end, and its change per degree of latitude. */
  readonly x: number;
  readonly slope: number;
  /** 1 where the ring goes north here, else -1. */
  readonly turn: 1 | -1;
  readonly ring: number;
}

interface Ring {
  readonly polygon: number;
  readonly hole: boolean;
}

/** Edges per bin that a line looks through, the most bins there are, and how often an edge is in one on average. */
const PER_BIN = 8;
const MOST_BINS = 8192;
const BINS_PER_EDGE = 8;

function edgeOf(from: Position, to: Position, ring: number): Edge | undefined {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  if (y1 === y2) return undefined;
  const slope = (x2 - x1) / (y2 - y1);
  return y1 < y2
    ? { south: y1, north: y2, x: x1, slope, turn: 1, ring }
    : { south: y2, north: y1, x: x2, slope, turn: -1, ring };
}

/** Edges of a ring; one that is not closed is closed. */
function edgesOf(positions: readonly Position[], ring: number): readonly Edge[] {
  return positions.flatMap((from, at) => {
    const edge = edgeOf(from, positions[(at + 1) % positions.length] ?? from, ring);
    return edge ? [edge] : [];
  });
}

function binned(edges: readonly Edge[], south: number, north: number): (lat: number) => readonly Edge[] {
  const climb = edges.reduce((sum, edge) => sum + edge.north - edge.south, 0);
  // An edge as high as the whole drawing is in every bin: many of those leave room for few bins.
  const most = (BINS_PER_EDGE * edges.length * (north - south)) / climb;
  const count = Math.max(1, Math.floor(Math.min(MOST_BINS, edges.length / PER_BIN, most)));
  const binOf = (lat: number) =>
    Math.max(0, Math.min(count - 1, Math.floor(((lat - south) / (north - south)) * count)));
  const bins: Edge[][] = Array.from({ length: count }, () => []);
  for (const edge of edges) {
    for (let bin = binOf(edge.south); bin <= binOf(edge.north); bin += 1) bins[bin]?.push(edge);
  }
  return (lat) => bins[binOf(lat)] ?? [];
}

interface Crossing {
  readonly x: number;
  readonly edge: Edge;
}

/** Walks lines from west to east, counting how often each ring has been wound around; every walk ends at nought. */
function walker(rings: readonly Ring[], polygons: number): (crossings: readonly Crossing[]) => Spans {
  const wound = new Int32Array(rings.length);
  const covers = new Int32Array(polygons);
  const blocks = new Int32Array(polygons);
  const isInside = (polygon: number) => (covers[polygon] ?? 0) > 0 && (blocks[polygon] ?? 0) === 0;
  return (crossings) => {
    const spans: number[] = [];
    let depth = 0;
    for (const { x, edge } of crossings) {
      const { polygon, hole } = rings[edge.ring] ?? { polygon: 0, hole: false };
      const before = isInside(polygon);
      const was = wound[edge.ring] ?? 0;
      const now = was + edge.turn;
      wound[edge.ring] = now;
      const counts = hole ? blocks : covers;
      counts[polygon] = (counts[polygon] ?? 0) + Number(now !== 0) - Number(was !== 0);
      const step = Number(isInside(polygon)) - Number(before);
      if (step !== 0 && Math.min(depth, depth + step) === 0) spans.push(x);
      depth += step;
    }
    return spans;
  };
}

/**
 * Prepares a drawn area. A part that a ring goes around at least once is inside, in whichever direction and also
 * where the ring crosses itself, minus the holes of its polygon.
 */
export function scanOf(geometry: Polygon | MultiPolygon): Scan {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings: Ring[] = [];
  const edges: Edge[] = [];
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [polygon, parts] of polygons.entries()) {
    for (const [at, positions] of parts.entries()) {
      for (const edge of edgesOf(positions, rings.length)) {
        edges.push(edge);
        const far = edge.x + (edge.north - edge.south) * edge.slope;
        west = Math.min(west, edge.x, far);
        east = Math.max(east, edge.x, far);
        south = Math.min(south, edge.south);
        north = Math.max(north, edge.north);
      }
      rings.push({ polygon, hole: at > 0 });
    }
  }
  const near = binned(edges, south, north);
  const walk = walker(rings, polygons.length);
  const spans = (lat: number): Spans => {
    const crossings: Crossing[] = [];
    for (const edge of near(lat)) {
      if (edge.south <= lat && lat < edge.north)
        crossings.push({ x: edge.x + (lat - edge.south) * edge.slope, edge });
    }
    return walk(crossings.sort((a, b) => a.x - b.x));
  };
  return { west, south, east, north, spans };
}

/** Length of all stretches together. */
export function lengthOf(spans: Spans): number {
  let length = 0;
  for (let at = 0; at + 1 < spans.length; at += 2) length += (spans[at + 1] ?? 0) - (spans[at] ?? 0);
  return length;
}

/** Length that two lines share. */
export function sharedLength(one: Spans, other: Spans): number {
  let length = 0;
  let [at, of] = [0, 0];
  while (at + 1 < one.length && of + 1 < other.length) {
    const end = Math.min(one[at + 1] ?? 0, other[of + 1] ?? 0);
    length += Math.max(0, end - Math.max(one[at] ?? 0, other[of] ?? 0));
    if (end === one[at + 1]) at += 2;
    else of += 2;
  }
  return length;
}
