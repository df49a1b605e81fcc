/** The four arrow keys as directions in drawing space (y points down). */
export const ARROWS = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;
export type Arrow = keyof typeof ARROWS;

interface Placed {
  readonly id: string;
  /** Label point in drawing units. */
  readonly at: readonly [number, number];
}

/** Sideways distance counts this many times as much as distance straight ahead. */
const SIDEWAYS_COST = 2;

/**
 * The place an arrow key leads to: the nearest one that lies within 60 degrees of the arrow's direction,
 * sideways distance counting double. Undefined when nothing lies that way.
 */
export function step(places: readonly Placed[], from: Placed, arrow: Arrow): string | undefined {
  const [dx, dy] = ARROWS[arrow];
  let best: { id: string; cost: number } | undefined;
  for (const place of places) {
    const [x, y] = [place.at[0] - from.at[0], place.at[1] - from.at[1]];
    const ahead = x * dx + y * dy;
    const sideways = Math.abs(x * dy) + Math.abs(y * dx);
    if (place.id === from.id || ahead <= 0 || sideways > ahead * Math.sqrt(3)) continue;
    const cost = ahead + SIDEWAYS_COST * sideways;
    if (!best || cost < best.cost) best = { id: place.id, cost };
  }
  return best?.id;
}
