import { DRAWINGS } from '../../figure/looks';
import { type Ink, type InkArea, inkOf } from '../../figure/print/ink';
import type { MapShape } from '../../figure/Shape';
import type { DrawingWindow } from '../../figure/window';

/** Areas in one even colour, and the lines and dots that lie over them. */
export interface InkedShapes {
  readonly shapes: readonly MapShape[];
  readonly inks: readonly Ink[];
}

/** The same areas without patterns: what was a pattern is a colour, with its lines or dots drawn apart. */
export function inkedShapes(shapes: readonly MapShape[], window: DrawingWindow): InkedShapes {
  const areas = shapes.flatMap(({ d, fill }): InkArea[] => {
    const pattern = fill.colour === undefined ? fill.look : fill.dots;
    return pattern === undefined ? [] : [{ d, pattern }];
  });
  const { x, y, width, height, unitsPerPx } = window;
  return {
    inks: inkOf(areas, unitsPerPx, [x, y, x + width, y + height]),
    shapes: shapes.map((shape): MapShape => {
      const { look, colour } = shape.fill;
      if (look === undefined || colour !== undefined) return shape;
      return { ...shape, fill: { look, colour: DRAWINGS[look].ground ?? 'none' } };
    }),
  };
}
