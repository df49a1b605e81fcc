import type { Position } from 'geojson';

/** Pairs of sides that are looked at, at least and per point: enough for any outline, and an end to a tangle. */
const LEAST_PAIRS = 10_000;
const PAIRS_PER_POINT = 64;

interface Side {
  readonly from: Position;
  readonly to: Position;
  readonly south: number;
  readonly north: number;
}

/** Which side of the line a-b the point c is on: positive left, negative right, 0 on it. */
function sideOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** True when two sides pass through each other; touching is not enough. */
function cross(one: Side, other: Side): boolean {
  return (
    sideOf(one.from, one.to, other.from) * sideOf(one.from, one.to, other.to) < 0 &&
    sideOf(other.from, other.to, one.from) * sideOf(other.from, other.to, one.to) < 0
  );
}

/**
 * True when a ring passes through itself somewhere. A ring that goes to and fro so often that this takes too long to
 * find out is taken to be in order; the areas that come out are right either way.
 */
export function crossesItself(ring: readonly Position[]): boolean {
  const sides = ring.slice(1).map((to, at): Side => {
    const from = ring[at] ?? to;
    const [y1 = 0, y2 = 0] = [from[1], to[1]];
    return { from, to, south: Math.min(y1, y2), north: Math.max(y1, y2) };
  });
  let near: Side[] = [];
  let pairs = Math.max(LEAST_PAIRS, ring.length * PAIRS_PER_POINT);
  for (const side of sides.sort((a, b) => a.south - b.south)) {
    near = near.filter(({ north }) => north > side.south);
    pairs -= near.length;
    if (pairs < 0) return false;
    if (near.some((other) => cross(side, other))) return true;
    near.push(side);
  }
  return false;
}
