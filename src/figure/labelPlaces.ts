import { type Box, insideRings, overlap, type Point, type Ring } from './boxes';

/** A name that wants a place. All in screen pixels, y pointing down. */
export interface LabelCandidate {
  /** The area it names. */
  readonly id: string;
  readonly lines: readonly string[];
  /** Where its middle should be. */
  readonly at: Point;
  /** Higher goes first; of equals the first in the list. */
  readonly priority: number;
  /** Width and height. */
  readonly size: readonly [number, number];
  /** How far its middle may lie from there and still be clear, for names of large areas; little when left out. */
  readonly stray?: number;
  /** The same name over more lines, for a selected area too narrow for the other. */
  readonly narrow?: Pick<LabelCandidate, 'lines' | 'size'>;
}

/** A selected area on screen. */
export interface Outline {
  readonly id: string;
  readonly rings: readonly Ring[];
  readonly bounds: Box;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  /** Left, top, right, bottom. */
  readonly box: Box;
}

type Form = Pick<LabelCandidate, 'lines' | 'size'>;
type Place = Omit<PlacedLabel, 'id'>;

/** Pixels between the wanted place and a name beside it. */
const BESIDE = 6;

/** Steps away from the wanted place, in half labels and what is beside them, in the order in which they are tried. */
const NEAR = [0.5, 1];
const FAR = [2, 3, 4];
const DIRECTIONS: readonly Point[] = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
];

/** Pixels that a name outside its area may lie further off to keep clear of other land. */
const ON_LAND = 60;

/** Points tried in and around a selected area, in parts of its width and height with a name beside it. */
const SPREAD = Array.from({ length: 17 }, (_, i) => i / 16);

function halfOf([width, height]: LabelCandidate['size']): Point {
  return [width / 2, height / 2];
}

function boxOn([x, y]: Point, size: LabelCandidate['size']): Box {
  const [halfWidth, halfHeight] = halfOf(size);
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/** How far a box lies from an outline, less so from the place it asks for, and much further when it covers other land. */
function farFrom({ rings }: Outline, [atX, atY]: Point, land: readonly Box[], box: Box): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [x, y] of ring) {
      nearest = Math.min(
        nearest,
        Math.hypot(Math.max(box[0] - x, 0, x - box[2]), Math.max(box[1] - y, 0, y - box[3])),
      );
    }
  }
  const off = Math.hypot((box[0] + box[2]) / 2 - atX, (box[1] + box[3]) / 2 - atY) / 4;
  return nearest + off + (land.some((other) => overlap(box, other)) ? ON_LAND : 0);
}

/** The middles a name may have: on its place, near it, further off as far as it may stray. */
function middlesOf({ at: [x, y], size, stray = 0 }: LabelCandidate): readonly Point[] {
  const [halfWidth, halfHeight] = halfOf(size);
  const shifted = (steps: readonly number[]) =>
    steps.flatMap((step) =>
      DIRECTIONS.map(
        ([across, down]): Point => [
          x + across * step * (halfWidth + BESIDE),
          y + down * step * (halfHeight + BESIDE),
        ],
      ),
    );
  const far = shifted(FAR).filter((middle) => Math.hypot(middle[0] - x, middle[1] - y) <= stray);
  return [[x, y], ...shifted(NEAR), ...far];
}

/** Points spread evenly over an area and the room for a name on each side of it, the nearest to a place first. */
function spreadOver(
  [left, top, right, bottom]: Box,
  [x, y]: Point,
  [width, height]: Point,
): readonly Point[] {
  const far = ([a, b]: Point) => Math.hypot(a - x, b - y);
  const spread = (from: number, to: number, room: number) =>
    SPREAD.map((part) => from - room + part * (to - from + 2 * room));
  const rows = spread(top, bottom, height / 2 + BESIDE);
  return spread(left, right, width / 2 + BESIDE)
    .flatMap((column) => rows.map((row): Point => [column, row]))
    .sort((a, b) => far(a) - far(b));
}

/**
 * Where a name may come to stand, the best first. That of a selected area lies inside it, else inside over more lines,
 * else just outside, rather not on other land: there it would seem to name what it covers.
 */
export function* placesOf(candidate: LabelCandidate, land: readonly Box[], own?: Outline): Generator<Place> {
  const { at, narrow } = candidate;
  const formed =
    ({ lines, size }: Form) =>
    (middle: Point) => ({ lines, box: boxOn(middle, size) });
  const near = middlesOf(candidate);
  if (!own) return yield* near.map(formed(candidate));
  const outside: Place[] = [];
  for (const form of narrow ? [candidate, narrow] : [candidate]) {
    for (const middle of [...near, ...spreadOver(own.bounds, at, form.size)]) {
      const place = formed(form)(middle);
      if (insideRings(own.rings, middle)) yield place;
      else outside.push(place);
    }
  }
  yield* outside
    .map((place) => ({ ...place, far: farFrom(own, at, land, place.box) }))
    .sort((a, b) => a.far - b.far);
}
