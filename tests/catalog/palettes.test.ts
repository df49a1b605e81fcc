import { describe, expect, it } from 'vitest';
import { hexOf, labOf } from '../../src/catalog/colourMath';
import { colourOf, OWN_LOOKS, PAPER, rampOf, thinColourOf, UNCLASSED } from '../../src/catalog/palettes';
import type { PaletteId } from '../../src/domain/classes';
import { colourDistance } from '../fixtures/colourDistance';
import { contrastOnWhite, seenBy, VISIONS } from '../fixtures/colourVision';

const SEQUENTIAL = ['gunstig', 'minder-gunstig', 'neutraal'] as const;
const ALL: readonly (readonly [PaletteId, number])[] = [
  ['afwijking', 7],
  ['afwijking-neutraal', 7],
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
    expect(colourDistance('#6f2a08', '#6f2a08')).toBe(0);
  });

  it('has the seven colours of a deviation, least favourable first', () => {
    expect(rampOf('afwijking', 7)).toEqual([
      '#6f2a08',
      '#b5572a',
      '#dfa06a',
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

  it('keeps the deviation classes apart in grey print', () => {
    const grey = rampOf('afwijking', 7).map((colour) => labOf(colour)[0]);
    const gaps = [...grey]
      .sort((a, b) => a - b)
      .map((value, i, all) => value - (all[i - 1] ?? Number.NEGATIVE_INFINITY));
    expect(Math.min(...gaps)).toBeGreaterThan(8);
  });

  it('keeps neighbouring classes at least 5 apart', () => {
    for (const [palette, count] of ALL) {
      const ramp = rampOf(palette, count);
      for (const i of indices(count - 1)) {
        expect(colourDistance(ramp[i] ?? '', ramp[i + 1] ?? '')).toBeGreaterThan(5);
      }
    }
  });

  it('keeps thinly populated land at least 6 from every other class, and lighter than its own', () => {
    for (const [palette, count] of ALL) {
      const look = model(palette, count);
      for (const own of indices(count)) {
        const thin = thinColourOf(look, own);
        expect(labOf(thin)[0]).toBeGreaterThan(labOf(colourOf(look, own))[0] - 0.5);
        for (const other of indices(count).filter((index) => index !== own)) {
          expect(
            colourDistance(thin, colourOf(look, other)),
            `${palette} ${count}: thin ${own} beside ${other}`,
          ).toBeGreaterThan(6);
        }
      }
    }
  });

  it('keeps areas without a class apart from every class, thin or not, and from the paper', () => {
    expect(colourDistance(UNCLASSED, PAPER)).toBeGreaterThan(5);
    for (const [palette, count] of ALL) {
      const look = model(palette, count);
      for (const index of indices(count)) {
        expect(
          colourDistance(UNCLASSED, colourOf(look, index)),
          `${palette} ${count} ${index}`,
        ).toBeGreaterThan(5);
        expect(
          colourDistance(UNCLASSED, thinColourOf(look, index)),
          `thin ${palette} ${count} ${index}`,
        ).toBeGreaterThan(3);
      }
    }
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
