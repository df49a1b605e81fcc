import type { Point, Ring } from '../boxes';

const STEP = /([MLlz])\s*(-?[\d.]+)?[ ,]?\s*(-?[\d.]+)?/g;

/**
 * Corners of every ring of an area, from path text of straight lines as `pathOf` writes it: `M` and `L` with a point,
 * `l` with a step, `z`. Units stay those of the drawing.
 */
export function outlineOf(d: string): readonly Ring[] {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, step, first, second] of d.matchAll(STEP)) {
    if (step === 'z') continue;
    const [dx, dy] = [Number(first), Number(second)];
    [x, y] = step === 'l' ? [x + dx, y + dy] : [dx, dy];
    if (step === 'M') rings.push([]);
    rings.at(-1)?.push([x, y]);
  }
  return rings;
}
