import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classIndex } from '../../src/stats/breaks';
import { deviationBreaks, equalBreaks, roundBreaks } from '../../src/stats/steppedBreaks';

const count = fc.integer({ min: 1, max: 9 });
const decimals = fc.integer({ min: 0, max: 3 });
const number = fc.oneof(
  fc.double({ min: -500, max: 500, noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constant(0),
);
const values = fc.array(number, { minLength: 1, maxLength: 60 });

function filledBy(list: readonly number[], breaks: readonly number[], d: number): readonly number[] {
  return [...new Set(list.map((value) => classIndex(value, breaks, d)))].sort((a, b) => a - b);
}

describe.each([
  ['equalBreaks', equalBreaks],
  ['deviationBreaks', deviationBreaks],
  ['roundBreaks', roundBreaks],
])('%s', (_, breaksOf) => {
  it('rises strictly and fills the first and the last class', () => {
    fc.assert(
      fc.property(values, count, decimals, (list, n, d) => {
        const breaks = breaksOf(list, n, d);
        expect(breaks.every((value, i) => i === 0 || value > (breaks[i - 1] ?? Number.NaN))).toBe(true);
        const filled = filledBy(list, breaks, d);
        expect([filled[0], filled.at(-1)]).toEqual([0, breaks.length]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no class empty of few different values, and divides them', () => {
    const tied = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 11 });
    fc.assert(
      fc.property(tied, fc.integer({ min: 3, max: 9 }), (list, n) => {
        const breaks = breaksOf(list, n, 0);
        expect(filledBy(list, breaks, 0)).toHaveLength(breaks.length + 1);
        expect(breaks.length > 0).toBe(new Set(list).size > 1);
      }),
      { numRuns: 500 },
    );
  });

  it('divides nothing where there is nothing to divide', () => {
    expect(breaksOf([], 5, 0)).toEqual([]);
    expect(breaksOf([4], 5, 0)).toEqual([]);
    expect(breaksOf([4, 4, 4.2], 5, 0)).toEqual([]);
    expect(breaksOf([0, 0], 3, 2)).toEqual([]);
  });

  it('divides two values that lie as near as can be shown', () => {
    expect(breaksOf([-2, -1], 5, 0)).toEqual([-1]);
    expect(breaksOf([...Array.from({ length: 999 }, () => 0), 1], 5, 0)).toEqual([1]);
  });
});

/** Whole numbers from 0 to 100, so that nothing is few. */
const HUNDRED = Array.from({ length: 101 }, (_, index) => index);

describe('equalBreaks', () => {
  it('steps evenly from lowest to highest', () => {
    expect(equalBreaks(HUNDRED, 4, 0)).toEqual([25, 50, 75]);
    expect(equalBreaks([...HUNDRED, 1000], 4, 0)).toEqual([250, 500, 750]);
  });

  it('takes wider steps where few values would leave a class empty', () => {
    expect(equalBreaks([0, 3, 100], 4, 0)).toEqual([50]);
  });

  it('merges steps finer than the decimals shown', () => {
    expect(equalBreaks([1, 2], 5, 0)).toEqual([2]);
    expect(equalBreaks([4, 4], 5, 0)).toEqual([]);
  });
});

describe('deviationBreaks', () => {
  const mean = 50;
  const deviation = Math.sqrt((101 * 102) / 12);

  it.each([
    [3, [-0.5, 0.5]],
    [4, [-1, 0, 1]],
    [5, [-1.5, -0.5, 0.5, 1.5]],
    [6, [-1, 0, 1]],
    [7, [-1.5, -0.5, 0.5, 1.5]],
    [8, [-1.5, -1, -0.5, 0, 0.5, 1, 1.5]],
    [9, [-1.25, -0.75, -0.25, 0.25, 0.75, 1.25]],
  ])('asked for %i classes steps as far from the mean up as down, while there are values', (n, steps) => {
    const expected = steps.map((step) => mean + step * deviation);
    const found = deviationBreaks(HUNDRED, n, 6);
    expect(found).toHaveLength(expected.length);
    found.forEach((one, index) => {
      expect(one).toBeCloseTo(expected[index] ?? Number.NaN, 5);
    });
  });
});

describe('roundBreaks', () => {
  it.each([
    [3, [50, 100]],
    [4, [50, 100]],
    [5, [50, 100]],
    [6, [20, 40, 60, 80, 100]],
    [9, [20, 40, 60, 80, 100]],
  ])('comes as near to %i classes as round numbers allow, never beyond', (n, breaks) => {
    expect(roundBreaks(HUNDRED, n, 0)).toEqual(breaks);
  });

  it('makes more than asked for only where there would be fewer than three', () => {
    const list = HUNDRED.map((value) => 105 + value * 0.9);
    expect(roundBreaks(list, 3, 1)).toEqual([120, 140, 160, 180]);
  });

  it('never goes finer than the decimals shown', () => {
    expect(roundBreaks([1, 2, 3], 9, 0)).toEqual([2, 3]);
    expect(roundBreaks([0.1, 0.15, 0.2, 0.3, 0.12], 3, 1)).toEqual([0.2, 0.3]);
  });

  it('has no noise behind the decimals', () => {
    const list = Array.from({ length: 60 }, (_, index) => index / 100);
    expect(roundBreaks(list, 9, 2)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
  });
});
