import { type Doors, doorsOf } from './doors';
import type { Line, Point } from './gaze';

/** What there is to walk on: areas by number, the borders between them, and where the arrows lead. */
export interface Terrain {
  /** Label point of each area. */
  readonly at: readonly Point[];
  /** Per area the lines it shares, by the number of the area on the other side. */
  readonly borders: readonly ReadonlyMap<number, readonly Line[]>[];
  readonly doors: readonly Doors[];
}

/** Puts label points and shared borders, both in one flat plane, in the order in which walking asks for them. */
export function terrainOf(
  at: readonly Point[],
  shared: readonly { readonly between: readonly [number, number]; readonly line: Line }[],
): Terrain {
  const borders = at.map(() => new Map<number, Line[]>());
  for (const { between, line } of shared) {
    const [one, other] = between;
    for (const [here, there] of [
      [one, other],
      [other, one],
    ] as const) {
      borders[here]?.set(there, [...(borders[here]?.get(there) ?? []), line]);
    }
  }
  return { at, borders, doors: doorsOf(at, borders) };
}
