import type { Point, Ring } from '../boxes';

/** A straight piece of a line. */
export type Stretch = readonly [Point, Point];

/** Where along a stretch (0 to 1) the edges of some rings cross it, in order. */
function crossings([from, to]: Stretch, rings: readonly Ring[]): number[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const found: number[] = [];
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const corner of ring) {
      if (before) {
        const a = dx * (before[1] - from[1]) - dy * (before[0] - from[0]);
        const b = dx * (corner[1] - from[1]) - dy * (corner[0] - from[0]);
        if (a < 0 !== b < 0) {
          const [x, y] = [
            before[0] + ((corner[0] - before[0]) * a) / (a - b),
            before[1] + ((corner[1] - before[1]) * a) / (a - b),
          ];
          found.push(((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy));
        }
      }
      before = corner;
    }
  }
  return found.sort((one, other) => one - other);
}

function at([from, to]: Stretch, part: number): Point {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** The parts of a stretch that lie inside an area; holes are outside. */
export function inside(stretch: Stretch, rings: readonly Ring[]): readonly Stretch[] {
  const cuts = crossings(stretch, rings);
  const parts: Stretch[] = [];
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const [start, end] = [Math.max(0, cuts[i] ?? 0), Math.min(1, cuts[i + 1] ?? 0)];
    if (start < end) parts.push([at(stretch, start), at(stretch, end)]);
  }
  return parts;
}

/** True when a point lies inside an area; in a hole it does not. */
export function holds(rings: readonly Ring[], [x, y]: Point): boolean {
  let within = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const corner of ring) {
      if (before && before[1] > y !== corner[1] > y) {
        const across = before[0] + ((corner[0] - before[0]) * (y - before[1])) / (corner[1] - before[1]);
        if (x < across) within = !within;
      }
      before = corner;
    }
  }
  return within;
}
