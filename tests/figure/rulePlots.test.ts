import { describe, expect, it } from 'vitest';
import { mixPlace } from '../../src/figure/MixPlot';
import { timesDots, timesEnd } from '../../src/figure/timesDots';

describe('dots on a line of times', () => {
  it('has room for every figure up to six times, and for the limit', () => {
    expect(timesEnd([0.4, 2.1], 2)).toBe(2.5);
    expect(timesEnd([0.4, 2.1], 5)).toBe(5);
    expect(timesEnd([0.4, 200], 2)).toBe(6);
    expect(timesEnd([], 2)).toBe(2);
    expect(timesEnd([0.1], 0.2)).toBe(1);
  });

  it('piles up what stands in one place, and keeps what lies beyond at the edge', () => {
    const dots = timesDots([200, 6, 1, 1.001, 0], 6);
    expect(dots.map(({ share, pile }) => [share, pile])).toEqual([
      [1, 0],
      [1, 1],
      [1 / 6, 0],
      [1 / 6, 1],
      [0, 0],
    ]);
  });
});

describe('two areas and the two together', () => {
  it('stand in order, and in the middle when they are equal', () => {
    const all = [10, 30, 20];
    const [low, high, middle] = all.map((value) => mixPlace(value, all, 0)) as [number, number, number];
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
    expect(middle - low).toBeCloseTo(high - middle);
    expect(mixPlace(5, [5, 5], 0)).toBe(middle);
  });

  it('stand close together when they hardly differ', () => {
    const far = mixPlace(11, [10, 11], 0) - mixPlace(10, [10, 11], 0);
    const near = mixPlace(11, [10, 11], 10) - mixPlace(10, [10, 11], 10);
    expect(near).toBeCloseTo(far / 10, 0);
  });
});
