import type { Size } from '../../figure/camera';

/** Distance in pixels between the area and the text beside it. */
const GAP = 14;

export interface TipPlace {
  readonly left: number;
  readonly top: number;
}

/**
 * Where the text about an area goes: beside its box, right first, then left, then under it, then above it;
 * never over it as long as the frame has room. All in pixels of the frame.
 */
export function tipPlace(
  [left, top, right, bottom]: readonly [number, number, number, number],
  tip: Size,
  frame: Size,
): TipPlace {
  const clampTop = (y: number) => Math.max(0, Math.min(y, frame.height - tip.height));
  const clampLeft = (x: number) => Math.max(0, Math.min(x, frame.width - tip.width));
  const middle = clampTop((top + bottom) / 2 - tip.height / 2);
  if (right + GAP + tip.width <= frame.width) return { left: right + GAP, top: middle };
  if (left - GAP - tip.width >= 0) return { left: left - GAP - tip.width, top: middle };
  const centre = clampLeft((left + right) / 2 - tip.width / 2);
  if (bottom + GAP + tip.height <= frame.height) return { left: centre, top: bottom + GAP };
  return { left: centre, top: Math.max(0, top - GAP - tip.height) };
}
