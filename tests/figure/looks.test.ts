import { describe, expect, it } from 'vitest';
import { colourOf, PAPER, rampOf, thinColourOf } from '../../src/catalog/palettes';
import type { PaletteId } from '../../src/domain/classes';
import { DRAWINGS, groundOf, LOOKS, type Look } from '../../src/figure/looks';
import { colourDistance } from '../fixtures/colourDistance';
import { asSeen, contrastOf, SIGHTS } from '../fixtures/colourVision';

const PALETTES: readonly PaletteId[] = [
  'afwijking',
  'afwijking-neutraal',
  'gunstig',
  'minder-gunstig',
  'neutraal',
  'oordeel',
  'tweeluik',
  'groepen',
];

/** Every colour a class can have on the map, on thinly populated land as well. */
const COLOURS: readonly string[] = [
  ...new Set(
    PALETTES.flatMap((palette) =>
      [3, 4, 5, 6, 7, 8, 9].flatMap((count) =>
        rampOf(palette, count).flatMap((_, index) => {
          const model = { palette, classes: { length: count } };
          return [colourOf(model, index), thinColourOf(model, index)];
        }),
      ),
    ),
  ),
];

describe.each(LOOKS)('the look %s', (look: Look) => {
  const { line, d, size } = DRAWINGS[look];

  it('has lines of at least 3:1 on their ground', () => {
    expect(contrastOf(line, groundOf(look))).toBeGreaterThanOrEqual(3);
  });

  // No flat colour can be 8 from nine greys: a pattern can, because no colour is both its ground and its lines.
  it('is no class: its ground or its lines are 8 from every class colour, in every sight', () => {
    for (const sight of SIGHTS) {
      const parts = [groundOf(look), line].map((part) => asSeen(sight, part));
      for (const colour of COLOURS) {
        const seen = asSeen(sight, colour);
        const furthest = Math.max(...parts.map((part) => colourDistance(part, seen)));
        expect(furthest, `${colour} as ${sight}`).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it('has a form of its own', () => {
    expect(LOOKS.filter((other) => DRAWINGS[other].d === d && DRAWINGS[other].size === size)).toEqual([look]);
  });

  it('is drawn with points only, so that a tile can be moved', () => {
    expect(d).toMatch(/^([ML]-?[\d.]+ -?[\d.]+|Z)+$/);
  });
});

describe('areas with a figure but no class', () => {
  it('stand on a tinted ground, areas without a figure on white, those out of the light on the page', () => {
    expect(groundOf('niet-gemeten')).toBe('#ffffff');
    expect(groundOf('is-zelf')).not.toBe('#ffffff');
    expect(groundOf('bleek')).toBe(PAPER);
  });
});
