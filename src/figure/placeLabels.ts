import { type Box, boxAround, crossesBox, insideRings, overlap, type Point, type Ring } from './boxes';

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
}

/** What names may not cover. */
export interface LabelObstacles {
  /** Selected areas: no name lies across their line, and inside only the name of the area itself. */
  readonly outlines: readonly { readonly id: string; readonly rings: readonly Ring[] }[];
  /** Parts of the screen with something else on them: left, top, right, bottom. */
  readonly boxes: readonly Box[];
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  /** Left, top, right, bottom. */
  readonly box: Box;
}

/** Pixels kept free between names, and between a name and an outline. */
const GAP = 3;
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

interface Outline {
  readonly id: string;
  readonly rings: readonly Ring[];
  readonly bounds: Box;
}

function widened([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

function boxOn([x, y]: Point, [width, height]: LabelCandidate['size']): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/** Middles just outside a box: above, below, left and right of it, as near to a wanted place as that goes. */
function besideOf(
  [left, top, right, bottom]: Box,
  [x, y]: Point,
  [halfWidth, halfHeight]: Point,
): readonly Point[] {
  const [column, row] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  return [
    [column, top - halfHeight - BESIDE],
    [column, bottom + halfHeight + BESIDE],
    [left - halfWidth - BESIDE, row],
    [right + halfWidth + BESIDE, row],
  ];
}

/** The middles a name may have: on its place, near it, further off as far as it may stray, beside its own outline. */
function middlesOf(
  { at: [x, y], size: [width, height], stray = 0 }: LabelCandidate,
  own?: Box,
): readonly Point[] {
  const [halfWidth, halfHeight] = [width / 2, height / 2];
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
  return [[x, y], ...shifted(NEAR), ...far, ...(own ? besideOf(own, [x, y], [halfWidth, halfHeight]) : [])];
}

/** True when a name with this room around it keeps clear of a selected area, or lies wholly in the area it names. */
function respects(outline: Outline, id: string, roomy: Box): boolean {
  if (!overlap(roomy, outline.bounds)) return true;
  if (outline.rings.some((ring) => crossesBox(ring, roomy))) return false;
  const middle: Point = [(roomy[0] + roomy[2]) / 2, (roomy[1] + roomy[3]) / 2];
  return id === outline.id || !insideRings(outline.rings, middle);
}

/**
 * Places names so that they never overlap each other, an obstacle or the line of a selected area, and stay inside the
 * frame. Each is tried on the place it asks for, then a little above, below, left and right of it, then as far as it
 * may stray; the name of a selected area also just outside its outline. So it stays clear whose name it is, and one
 * that fits nowhere is left out. The same question always has the same answer.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: LabelObstacles,
  frame: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const outlines = obstacles.outlines.map(
    ({ id, rings }): Outline => ({ id, rings, bounds: boxAround(rings) }),
  );
  const taken: Box[] = [...obstacles.boxes];
  const fits = (id: string, box: Box) => {
    const inFrame = box[0] >= 0 && box[1] >= 0 && box[2] <= frame.width && box[3] <= frame.height;
    const roomy = widened(box, GAP);
    return (
      inFrame &&
      !taken.some((other) => overlap(roomy, other)) &&
      outlines.every((outline) => respects(outline, id, roomy))
    );
  };
  return [...candidates]
    .sort((a, b) => b.priority - a.priority)
    .flatMap((candidate) => {
      const { id, lines, size } = candidate;
      const own = outlines.find((outline) => outline.id === id)?.bounds;
      const box = middlesOf(candidate, own)
        .map((middle) => boxOn(middle, size))
        .find((place) => fits(id, place));
      if (!box) return [];
      taken.push(box);
      return [{ id, lines, box }];
    });
}
