import { describe, expect, it } from 'vitest';
import { hexOf, labOf } from '../../src/catalog/colourMath';
import { colourOf, OWN_LOOKS, rampOf, thinColourOf } from '../../src/catalog/palettes';
import type { PaletteId } from '../../src/domain/classes';
import { colourDistance } from '../fixtures/colourDistance';
import { contrastOnWhite, seenBy, VISIONS } from '../fixtures/colourVision';

const SEQUENTIAL = ['gunstig', 'minder-gunstig', 'neutraal'] as const;
const ALL: readonly (readonly [PaletteId, number])[] = [
  ['afwijking', 7],
  ['afwijking-neutraal', 7],
  ['oordeel', 9],
  ['tweeluik', 9],
  ['groepen', 6],
  ['buren', 7],
  ...SEQUENTIAL.flatMap((palette) => [3, 4, 5, 6, 7, 8, 9].map((count) => [palette, count] as const)),
];

function model(palette: PaletteId, count: number) {
  return { palette, classes: { length: count } };
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

describe('palettes', () => {
  it('measures distances as published for a reference pair', () => {
    expect(colourDistance(hexOf([50, 2.5, 0]), hexOf([73, 25, -18]))).toBeCloseTo(27.15, 0);
    expect(colourDistance('#000000', '#ffffff')).toBeCloseTo(100, 0);
    expect(colourDistance('#682708', '#682708')).toBe(0);
  });

  it('has the seven colours of a deviation, least favourable first', () => {
    expect(rampOf('afwijking', 7)).toEqual([
      '#682708',
      '#b5572a',
      '#dc9b64',
      '#f7f3ec',
      '#a8d3cc',
      '#519a94',
      '#125f63',
    ]);
  });

  it('gets darker with every class of a value ramp', () => {
    for (const palette of SEQUENTIAL) {
      for (const count of [3, 5, 9]) {
        const lightness = rampOf(palette, count).map((colour) => labOf(colour)[0]);
        expect(lightness).toEqual([...lightness].sort((a, b) => b - a));
        expect(new Set(lightness).size).toBe(count);
      }
    }
  });

  // In grey print and for the colour-blind a tint can look like a light class: its own class keeps the words, and a
  // switch draws thin land in full.
  it('keeps thinly populated land at least 6 from every other class, less among eight or nine, and lighter than its own', () => {
    for (const [palette, count] of ALL) {
      const look = model(palette, count);
      const many = count > 7 && palette !== 'tweeluik';
      const least = palette === 'oordeel' ? 5 : many ? 3.5 : 6;
      for (const own of indices(count)) {
        const thin = thinColourOf(look, own);
        expect(labOf(thin)[0]).toBeGreaterThan(labOf(colourOf(look, own))[0] - 0.5);
        for (const other of indices(count).filter((index) => index !== own)) {
          expect(
            colourDistance(thin, colourOf(look, other)),
            `${palette} ${count}: thin ${own} beside ${other}`,
          ).toBeGreaterThan(least);
        }
      }
    }
  });

  it('has a whole ramp for one and two classes as well', () => {
    for (const count of [1, 2]) expect(new Set(rampOf('gunstig', count)).size).toBe(count);
  });

  it('gives own areas lines that stand out on white and stay apart, also for the colour-blind', () => {
    const colours = Object.values(OWN_LOOKS).map(({ colour }) => colour);
    for (const colour of colours) expect(contrastOnWhite(colour), colour).toBeGreaterThanOrEqual(3);
    for (const vision of VISIONS) {
      const seen = colours.map((colour) => seenBy(vision, colour));
      for (const [at, one] of seen.entries()) {
        for (const other of seen.slice(at + 1))
          expect(colourDistance(one, other), vision).toBeGreaterThan(18);
      }
    }
  });

  it('gives every own area line its own dashes as well', () => {
    const dashes = Object.values(OWN_LOOKS).map(({ dash }) => dash);
    expect(new Set(dashes).size).toBe(dashes.length);
  });

  it('refuses a class that is not there', () => {
    expect(() => colourOf(model('afwijking', 7), 7)).toThrow(/no class 7/);
  });
});
