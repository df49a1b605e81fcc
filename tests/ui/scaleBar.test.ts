import { describe, expect, it } from 'vitest';
import { roundDistance } from '../../src/ui/map/ScaleBar';

describe('scale bar', () => {
  it.each([
    [2350, 2000],
    [1999, 1000],
    [5000, 5000],
    [780, 500],
    [12.4, 10],
  ])('for at most %d metres shows %d', (most, shown) => {
    expect(roundDistance(most)).toBe(shown);
  });
});
