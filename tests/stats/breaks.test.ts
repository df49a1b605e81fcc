import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classIndex, equalBreaks, ownBreaks, quantileBreaks } from '../../src/stats/breaks';
import { roundTo } from '../../src/stats/rounding';

const values = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 60 });
const count = fc.integer({ min: 1, max: 9 });
const decimals = fc.integer({ min: 0, max: 3 });

function rising(breaks: readonly number[]): boolean {
  return breaks.every((value, i) => i === 0 || value > (breaks[i - 1] ?? Number.NaN));
}

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

  it('rises strictly and leaves no class empty, whatever the values', () => {
    fc.assert(
      fc.property(values, count, decimals, (list, n, d) => {
        const breaks = quantileBreaks(list, n, d);
        expect(rising(breaks)).toBe(true);
        expect(breaks.length).toBeLessThan(n);
        const filled = new Set(list.map((value) => classIndex(value, breaks, d)));
        expect(filled.size).toBe(breaks.length + 1);
      }),
    );
  });
});

describe('equalBreaks', () => {
  it('steps evenly from lowest to highest', () => {
    expect(equalBreaks([0, 3, 100], 4, 0)).toEqual([25, 50, 75]);
  });

  it('merges steps finer than the decimals shown', () => {
    expect(equalBreaks([1, 2], 5, 0)).toEqual([2]);
    expect(equalBreaks([4, 4], 5, 0)).toEqual([]);
  });

  it('rises strictly and fills the first and last class', () => {
    fc.assert(
      fc.property(values, count, decimals, (list, n, d) => {
        const breaks = equalBreaks(list, n, d);
        expect(rising(breaks)).toBe(true);
        const classes = list.map((value) => classIndex(value, breaks, d));
        expect(Math.min(...classes)).toBe(0);
        expect(Math.max(...classes)).toBe(breaks.length);
      }),
    );
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
