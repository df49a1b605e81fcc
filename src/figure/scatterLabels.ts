/** Places for names beside dots, worked out apart from drawing. */

/** A dot with a name: shares of the width and, from above, of the height. */
interface Named {
  readonly id: string;
  readonly left: number;
  readonly top: number;
}

export interface LabelSide {
  readonly id: string;
  /** True where the name stands to the left of its dot, as there is more room. */
  readonly before: boolean;
}

/** Most names at once: more would cover what they explain. */
const MOST = 6;
/** Least distance between two names, as a share of the height. */
const APART = 0.075;

/**
 * Which dots get their name, first come first served: a name too close above or below one that is there already is
 * left out, on whichever side there is room.
 */
export function labelSides(dots: readonly Named[]): readonly LabelSide[] {
  const placed: (LabelSide & { readonly top: number })[] = [];
  for (const { id, left, top } of dots) {
    const free = (before: boolean) =>
      placed.every((other) => other.before !== before || Math.abs(other.top - top) >= APART);
    const roomy = left > 0.5;
    const side = [roomy, !roomy].find((before) => free(before) && (before ? left > 0.25 : left < 0.75));
    if (side !== undefined && placed.length < MOST) placed.push({ id, before: side, top });
  }
  return placed;
}
