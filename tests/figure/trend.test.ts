import { describe, expect, it } from 'vitest';
import { trendPlaces, yearOf } from '../../src/figure/Trend';

const point = (period: string, value: number) => ({ period, value });

describe('a line through time', () => {
  it('puts years to scale, so that a gap in the years is a gap on paper', () => {
    const xs = trendPlaces({
      points: [point('2012', 1), point('2016', 2), point('2018', 2), point('2020', 3)],
      leastSpan: 0,
    }).map(([x]) => x);
    const [first = 0, second = 0, third = 0, last = 0] = xs;
    expect((second - first) / (last - first)).toBeCloseTo(0.5);
    expect((third - second) / (last - first)).toBeCloseTo(0.25);
  });

  it('rises where figures rise, and draws a small change small', () => {
    const height = (leastSpan: number) => {
      const [from, to] = trendPlaces({ points: [point('2020', 10), point('2024', 11)], leastSpan });
      return (from?.[1] ?? 0) - (to?.[1] ?? 0);
    };
    expect(height(0)).toBeGreaterThan(0);
    expect(height(10)).toBeCloseTo(height(0) / 10);
  });

  it('survives figures that never change, and one period only', () => {
    const places = trendPlaces({ points: [point('2020', 5), point('2021', 5)], leastSpan: 0 });
    expect(places.flat().every(Number.isFinite)).toBe(true);
    expect(
      trendPlaces({ points: [point('2020', 5)], leastSpan: 0 })
        .flat()
        .every(Number.isFinite),
    ).toBe(true);
  });

  it('takes the middle of a period of years', () => {
    expect(yearOf('2021-2025')).toBe(2023);
    expect(yearOf('2024')).toBe(2024);
  });
});
