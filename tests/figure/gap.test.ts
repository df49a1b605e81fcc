import { describe, expect, it } from 'vitest';
import { gapPlace, gapSpan, ZERO } from '../../src/figure/gap';

describe('the drawing of a difference', () => {
  it('has the benchmark on one place whatever the differences', () => {
    expect(gapPlace(0, 5)).toBe(ZERO);
    expect(gapPlace(0, 0)).toBe(ZERO);
  });

  it('has less favourable left and more favourable right, on one scale', () => {
    const [left, right] = [ZERO - gapPlace(-2, 10), gapPlace(2, 10) - ZERO];
    expect(left).toBeGreaterThan(0);
    expect(left).toBeCloseTo(right, 10);
  });

  it('has room for the largest on either side', () => {
    for (const gaps of [[-8, 1], [-1, 8], [-3], [4], []]) {
      const span = gapSpan(gaps, 1);
      for (const gap of gaps) {
        expect(gapPlace(gap, span)).toBeGreaterThanOrEqual(0.04);
        expect(gapPlace(gap, span)).toBeLessThanOrEqual(0.9600001);
        expect(Math.sign(gapPlace(gap * 0.99, span) - gapPlace(gap, span))).toBe(-Math.sign(gap));
      }
    }
  });

  it('draws hardly any difference as hardly any', () => {
    expect(ZERO - gapPlace(-0.1, gapSpan([-0.1], 10))).toBeLessThan(0.01);
  });

  it('keeps what lies beyond the span at the edge', () => {
    expect(gapPlace(-100, 10)).toBe(0.04);
    expect(gapPlace(100, 10)).toBe(0.96);
  });
});
