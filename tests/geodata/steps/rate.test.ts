import { describe, expect, it } from 'vitest';
import { intervalOfRate, poissonInterval, yearlyRate } from '../../../geodata/steps/rate';

describe('poissonInterval', () => {
  it.each([
    [0, 0, 3.69],
    [1, 0.025, 5.57],
    [10, 4.8, 18.39],
    [100, 81.36, 121.63],
    [1000, 938.97, 1063.95],
  ])('of %d cases is near the exact one', (count, low, high) => {
    const [from, to] = poissonInterval(count);
    expect(from).toBeCloseTo(low, 0);
    expect(to).toBeCloseTo(high, 0);
    expect(Math.abs(to - high) / high).toBeLessThan(0.02);
  });
});

describe('yearlyRate', () => {
  it('is the mean per year per thousand inwoners', () => {
    expect(yearlyRate([10, 20, 30], 1000, 1000, 3)?.value).toBe(20);
    expect(yearlyRate([10, 20, 30], 500, 1000, 3)?.value).toBe(40);
  });

  it('has an interval of the total count, so more years narrow it', () => {
    const three = yearlyRate([20, 20, 20], 1000, 1000, 3);
    const five = yearlyRate([20, 20, 20, 20, 20], 1000, 1000, 3);
    expect(three?.interval[0]).toBeCloseTo(15.26, 1);
    expect(three?.interval[1]).toBeCloseTo(25.74, 1);
    expect(five?.interval[0]).toBeGreaterThan(three?.interval[0] ?? 0);
  });

  it('says nothing about fewer than three years or about nobody', () => {
    expect(yearlyRate([10, 20], 1000, 1000, 3)).toBeUndefined();
    expect(yearlyRate([10, 20, 30], 0, 1000, 3)).toBeUndefined();
  });
});

describe('intervalOfRate', () => {
  it('agrees with the interval of the counts the rate came from', () => {
    const rate = yearlyRate([20, 20, 20], 1000, 1000, 3);
    expect(intervalOfRate(20, 3, 1000, 1000, 3)).toEqual(rate?.interval);
  });
});
