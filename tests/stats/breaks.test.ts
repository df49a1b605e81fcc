import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classIndex, naturalBreaks, ownBreaks, quantileBreaks } from '../../src/stats/breaks';
import { roundTo } from '../../src/stats/rounding';

const values = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 60 });
const count = fc.integer({ min: 1, max: 9 });
const decimals = fc.integer({ min: 0, max: 3 });

function rising(breaks: readonly number[]): boolean {
  return breaks.every((value, i) => i === 0 || value > (breaks[i - 1] ?? Number.NaN));
}

describe.each([
  ['quantileBreaks', quantileBreaks],
  ['naturalBreaks', naturalBreaks],
])('%s', (_, breaksOf) => {
  it('rises strictly and leaves no class empty, whatever the values', () => {
    fc.assert(
      fc.property(values, count, decimals, (list, n, d) => {
        const breaks = breaksOf(list, n, d);
        expect(rising(breaks)).toBe(true);
        expect(breaks.length).toBeLessThan(n);
        const filled = new Set(list.map((value) => classIndex(value, breaks, d)));
        expect(filled.size).toBe(breaks.length + 1);
      }),
    );
  });
});

describe('quantileBreaks', () => {
  it('puts equal numbers in each class when there are no ties', () => {
    const breaks = quantileBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 0);
    expect(breaks).toEqual([3, 5, 7, 9]);
  });

  it('keeps equal values together and gives fewer classes', () => {
    expect(quantileBreaks([5, 5, 5, 5, 5, 9], 5, 0)).toEqual([9]);
    expect(quantileBreaks([7, 7, 7], 5, 0)).toEqual([]);
    expect(quantileBreaks([], 5, 0)).toEqual([]);
  });

  it('divides where a tie ends or begins, whichever is nearer, also at the top and the bottom', () => {
    expect(quantileBreaks([1, 2, 9, 9, 9, 9, 9, 9], 3, 0)).toEqual([9]);
    expect(quantileBreaks([0, 0, 0, 0, 0, 0, 1, 2], 3, 0)).toEqual([1]);
    expect(quantileBreaks([1, 5, 5, 5, 5, 5, 5, 5, 5, 9], 3, 0)).toEqual([5, 9]);
  });
});

/** Least sum of squares within classes over all ways to cut sorted values, by trying every one of them. */
function leastSpread(sorted: readonly number[], classes: number): number {
  const spread = (part: readonly number[]) => {
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  if (classes === 1) return spread(sorted);
  const cuts = Array.from({ length: sorted.length - classes + 1 }, (_, index) => index + 1);
  return Math.min(
    ...cuts.map((cut) => spread(sorted.slice(0, cut)) + leastSpread(sorted.slice(cut), classes - 1)),
  );
}

function spreadOf(list: readonly number[], breaks: readonly number[], d: number): number {
  const groups = [0, ...breaks].map((_, index) =>
    list.filter((value) => classIndex(value, breaks, d) === index),
  );
  return groups.reduce((sum, group) => sum + leastSpread(group, 1), 0);
}

describe('naturalBreaks', () => {
  it('has the least spread inside its classes of all divisions there are', () => {
    const few = fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(few, fc.integer({ min: 2, max: 5 }), fc.constantFrom(0, 1), (whole, n, d) => {
        const list = whole.map((value) => value / 10 ** d);
        const breaks = naturalBreaks(list, n, d);
        const distinct = new Set(list).size;
        expect(breaks.length + 1).toBe(Math.min(n, distinct));
        const sorted = [...list].sort((a, b) => a - b);
        expect(spreadOf(list, breaks, d)).toBeCloseTo(leastSpread(sorted, breaks.length + 1), 8);
      }),
      { numRuns: 300 },
    );
  });

  it('makes no more classes than different values as shown', () => {
    expect(naturalBreaks([1, 2, 3, 4, 4, 3], 7, 0)).toEqual([2, 3, 4]);
    expect(naturalBreaks([1.01, 1.04, 1.2, 1.24], 5, 1)).toEqual([1.2]);
    expect(naturalBreaks([4, 4], 5, 0)).toEqual([]);
    expect(naturalBreaks([], 5, 0)).toEqual([]);
  });
});

describe('ownBreaks', () => {
  it('sorts, rounds and keeps coinciding breaks once', () => {
    expect(ownBreaks([200, 100.2, 99.9, Number.NaN], 0)).toEqual([100, 200]);
  });
});

describe('classIndex', () => {
  it('counts the breaks a value has reached, on the value as shown', () => {
    expect(classIndex(99.4, [100, 200], 0)).toBe(0);
    expect(classIndex(99.5, [100, 200], 0)).toBe(1);
    expect(classIndex(200, [100, 200], 0)).toBe(2);
  });

  it('never decreases when the value rises', () => {
    fc.assert(
      fc.property(values, values, decimals, (list, probe, d) => {
        const breaks = ownBreaks(list, d);
        const sorted = [...probe].sort((a, b) => a - b).map((value) => classIndex(value, breaks, d));
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      }),
    );
  });
});

describe('roundTo', () => {
  it('rounds half away from zero and never gives minus zero', () => {
    expect(roundTo(2.5, 0)).toBe(3);
    expect(roundTo(-2.5, 0)).toBe(-3);
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
  });
});
