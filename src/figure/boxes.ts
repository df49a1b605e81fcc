/** Where boxes, lines and areas meet, in one flat plane. */

export type Point = readonly [number, number];
/** Corners of an area, in order; the last one joins the first. */
export type Ring = readonly Point[];
/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** True when two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The smallest box around some rings; of no rings one that overlaps nothing. */
export function boxAround(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const point of ring) {
      left = Math.min(left, point[0]);
      top = Math.min(top, point[1]);
      right = Math.max(right, point[0]);
      bottom = Math.max(bottom, point[1]);
    }
  }
  return [left, top, right, bottom];
}

/** True when a stretch touches a box: not wholly beside it, nor the whole box on one side of its line. */
function stretchTouches(a: Point, b: Point, box: Box): boolean {
  if ((a[0] < box[0] && b[0] < box[0]) || (a[0] > box[2] && b[0] > box[2])) return false;
  if ((a[1] < box[1] && b[1] < box[1]) || (a[1] > box[3] && b[1] > box[3])) return false;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const sideOf = (x: number, y: number) => Math.sign(dx * (y - a[1]) - dy * (x - a[0]));
  const sides =
    sideOf(box[0], box[1]) + sideOf(box[2], box[1]) + sideOf(box[0], box[3]) + sideOf(box[2], box[3]);
  return Math.abs(sides) < 4;
}

/** True when the line of a ring touches a box. A box wholly inside or outside the ring is not touched. */
export function crossesBox(ring: Ring, box: Box): boolean {
  return ring.some((point, i) => stretchTouches(ring[i - 1] ?? ring.at(-1) ?? point, point, box));
}

/** True when a point lies in the area of some rings; a ring inside another one is a hole. */
export function insideRings(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && point[1] > y !== before[1] > y) {
        const share = (y - point[1]) / (before[1] - point[1]);
        if (x < point[0] + share * (before[0] - point[0])) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}
