import { type Box, boxAround, crossesBox, insideRings, overlap, type Point, type Ring } from './boxes';
import { type LabelCandidate, type Outline, type PlacedLabel, placesOf } from './labelPlaces';

/** What names may not cover. */
export interface LabelObstacles {
  /** Selected areas: no name lies across their line, and inside only the name of the area itself. */
  readonly outlines: readonly { readonly id: string; readonly rings: readonly Ring[] }[];
  /** Parts of the screen with something else on them: left, top, right, bottom. */
  readonly boxes: readonly Box[];
  /** About where the land is: the name of a selected area that has no room inside goes beside it, if there is room. */
  readonly land?: readonly Box[];
}

/** Pixels kept free between names, and between a name and an outline. */
const GAP = 3;

function widened([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
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
 * may stray; the name of a selected area anywhere inside it, then just outside. So it stays clear whose name it is, and
 * one that fits nowhere is left out. The same question always has the same answer.
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
      const { id } = candidate;
      const own = outlines.find((outline) => outline.id === id);
      for (const { lines, box } of placesOf(candidate, obstacles.land ?? [], own)) {
        if (!fits(id, box)) continue;
        taken.push(box);
        return [{ id, lines, box }];
      }
      return [];
    });
}
