import { describe, expect, it } from 'vitest';
import { labOf } from '../../src/catalog/colourMath';
import { rampOf, thinColourOf } from '../../src/catalog/palettes';
import type { PaletteId } from '../../src/domain/classes';
import { colourDistance } from '../fixtures/colourDistance';
import { asSeen, SIGHTS, type Sight, VISIONS } from '../fixtures/colourVision';

/** Distance at which two areas side by side are told apart without effort. */
const APART = 8;

type Pair = readonly [number, number];

function pairs(count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (_, step): Pair => [one, one + step + 1]),
  ).flat();
}

function neighbours(count: number): readonly Pair[] {
  return pairs(count).filter(([one, other]) => other - one === 1);
}

/** Fields of the three by three that share a side. */
const SIDES = pairs(9).filter(([one, other]) => {
  const [rows, columns] = [Math.floor(other / 3) - Math.floor(one / 3), (other % 3) - (one % 3)];
  return Math.abs(rows) + Math.abs(columns) === 1;
});

/** Smallest distance among pairs of classes, in CIEDE2000. */
function least(palette: PaletteId, count: number, among: readonly Pair[], sight: Sight): number {
  const seen = rampOf(palette, count).map((colour) => asSeen(sight, colour));
  return Math.min(...among.map(([one, other]) => colourDistance(seen[one] ?? '', seen[other] ?? '')));
}

function greyLightness(palette: PaletteId, count: number): readonly number[] {
  return rampOf(palette, count).map((colour) => labOf(asSeen('grijs', colour))[0]);
}

describe.each(SIGHTS)('classes seen as %s', (sight) => {
  it.each(['gunstig', 'minder-gunstig', 'neutraal', 'afwijking-neutraal'] as const)(
    'are 8 from their neighbours: %s, three to nine classes',
    (palette) => {
      for (const count of [3, 4, 5, 6, 7, 8, 9])
        expect(least(palette, count, neighbours(count), sight), `${palette} ${count}`).toBeGreaterThanOrEqual(
          APART,
        );
    },
  );

  it.each([
    ['afwijking', 7],
    ['oordeel', 9],
  ] as const)('are 8 from every other, on either side of the middle: %s', (palette, count) => {
    expect(least(palette, count, pairs(count), sight)).toBeGreaterThanOrEqual(APART);
  });

  it('are 8 from those beside them in the three by three', () => {
    expect(SIDES).toHaveLength(12);
    expect(least('tweeluik', 9, SIDES, sight)).toBeGreaterThanOrEqual(APART);
  });

  it('are 8 from every other where they have no order', () => {
    expect(rampOf('groepen', 6)).toHaveLength(6);
    expect(least('groepen', 6, pairs(6), sight)).toBeGreaterThanOrEqual(APART);
  });

  it('are 8 from every other among neighbours, where what stands apart has a hue of its own', () => {
    expect(rampOf('buren', 7)).toHaveLength(7);
    expect(least('buren', 7, pairs(7), sight)).toBeGreaterThanOrEqual(APART);
  });
});

describe('areas among their neighbours on thinly populated land', () => {
  const model = { palette: 'buren', classes: { length: 7 } } as const;

  // Grey print has no room for fourteen tints; there the switch draws thin land in full.
  it.each(VISIONS)('stay 5 from every other class, whichever cones the reader has: %s', (vision) => {
    const full = rampOf('buren', 7).map((colour) => asSeen(vision, colour));
    for (const own of full.keys()) {
      const thin = asSeen(vision, thinColourOf(model, own));
      const distances = full.filter((_, other) => other !== own).map((other) => colourDistance(thin, other));
      expect(Math.min(...distances), `thin ${own}`).toBeGreaterThanOrEqual(5);
    }
  });

  it('has a core darker than its rim', () => {
    const lightness = rampOf('buren', 7).map((colour) => labOf(colour)[0]);
    expect(lightness[0]).toBeLessThan((lightness[1] ?? 0) - 20);
    expect(lightness[6]).toBeLessThan((lightness[5] ?? 0) - 20);
  });
});

describe('the three by three', () => {
  it('keeps all nine 14 apart in colour, whichever cones the reader has', () => {
    for (const vision of VISIONS)
      expect(least('tweeluik', 9, pairs(9), vision), vision).toBeGreaterThanOrEqual(14);
  });

  // Eight between all nine greys is within reach only with three of them nearly black. In grey print the pairs that do
  // not touch are 6.8 apart; the words of the nine fields and the table carry the meaning.
  it('has nine greys of its own in print, more of either always darker', () => {
    expect(least('tweeluik', 9, pairs(9), 'grijs')).toBeGreaterThan(6.5);
    const grey = greyLightness('tweeluik', 9);
    for (const [one, other] of SIDES) expect(grey[other]).toBeLessThan(grey[one] ?? 0);
  });
});

describe('grey print', () => {
  it('takes the two sides of a deviation by turns: every grey between two of the other side', () => {
    for (const [palette, middle] of [
      ['afwijking', 3],
      ['oordeel', 4],
    ] as const) {
      const grey = greyLightness(palette, 2 * middle + 1);
      const order = grey.map((_, index) => index).sort((a, b) => (grey[b] ?? 0) - (grey[a] ?? 0));
      const sides = order.slice(1).map((index) => (index > middle ? 'boven' : 'onder'));
      expect(order[0]).toBe(middle);
      expect(sides).toEqual(sides.map((_, index) => (index % 2 === 0 ? 'boven' : 'onder')));
    }
  });
});
