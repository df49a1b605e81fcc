/** Looking over a flat plane along one of the arrow keys; y points down, angles are in radians. */

export const ARROWS = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;
export type Arrow = keyof typeof ARROWS;

export const EVERY_ARROW = Object.keys(ARROWS) as readonly Arrow[];

export type Point = readonly [number, number];
export type Line = readonly Point[];

/** Half of the quarter of the compass that belongs to one arrow, and rounding that a point on its edge may carry. */
export const QUARTER = Math.PI / 4 + 1e-9;

/** A point as seen along an arrow: how far ahead, and how far to the side (signed). */
function seen(origin: Point, [x, y]: Point, arrow: Arrow): Point {
  const [dx, dy] = ARROWS[arrow];
  const [ox, oy] = [x - origin[0], y - origin[1]];
  return [ox * dx + oy * dy, ox * dy - oy * dx];
}

/** From 0 (straight ahead) to π (straight behind). */
function angle([ahead, side]: Point): number {
  return Math.atan2(Math.abs(side), ahead);
}

/** How far it feels: what lies to the side counts double. Infinite outside the view. */
function effort(point: Point, view: number): number {
  return angle(point) <= view ? point[0] + 2 * Math.abs(point[1]) : Number.POSITIVE_INFINITY;
}

/** How far ahead a stretch is where its sideways distance is `tilt` times that; undefined when it is nowhere so. */
function aheadAt([ahead, side]: Point, [nextAhead, nextSide]: Point, tilt: number): number | undefined {
  const from = side - tilt * ahead;
  const to = nextSide - tilt * nextAhead;
  return from * to < 0 ? ahead + (from / (from - to)) * (nextAhead - ahead) : undefined;
}

/** Angle between an arrow and the direction of a point. */
export function angleTo(origin: Point, point: Point, arrow: Arrow): number {
  return angle(seen(origin, point, arrow));
}

/** Angle between an arrow and the nearest direction in which some lines lie. Asked often, so without arrays between. */
export function angleToLines(origin: Point, lines: readonly Line[], arrow: Arrow): number {
  const [dx, dy] = ARROWS[arrow];
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    let [ahead, side] = [0, 0];
    for (const point of line) {
      const x = point[0] - origin[0];
      const y = point[1] - origin[1];
      const [lastAhead, lastSide] = [ahead, side];
      ahead = x * dx + y * dy;
      side = x * dy - y * dx;
      if (side * lastSide < 0 && (ahead * lastSide - lastAhead * side) * lastSide > 0) return 0;
      least = Math.min(least, Math.atan2(Math.abs(side), ahead));
    }
  }
  return least;
}

/** How far a point feels along an arrow; infinite when it lies further to the side than `view`. */
export function effortTo(origin: Point, point: Point, arrow: Arrow, view: number): number {
  return effort(seen(origin, point, arrow), view);
}

/** How far the easiest point of some lines feels along an arrow; infinite when none lies in its quarter. */
export function effortToLines(origin: Point, lines: readonly Line[], arrow: Arrow): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const points = line.map((point) => seen(origin, point, arrow));
    points.forEach((point, i) => {
      least = Math.min(least, effort(point, QUARTER));
      // Where the stretch is straight ahead, and where it comes into view.
      for (const tilt of [0, 1, -1]) {
        const ahead = aheadAt(points[i - 1] ?? point, point, tilt);
        if (ahead !== undefined) least = Math.min(least, effort([ahead, tilt * ahead], QUARTER));
      }
    });
  }
  return least;
}
