import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../src/stats/ranks';

describe('ranksOf', () => {
  it('gives 1 to the highest, and lets equal values share a rank', () => {
    expect(ranksOf([10, 30, 20, 30, 5], 0)).toEqual([4, 1, 3, 1, 5]);
  });

  it('takes values as equal that look equal', () => {
    expect(ranksOf([0.121, 0.119, 0.13], 2)).toEqual([2, 2, 1]);
    expect(ranksOf([0.121, 0.119, 0.13], 3)).toEqual([2, 3, 1]);
  });

  it('passes over what has no value', () => {
    expect(ranksOf([null, 2, null, 3], 0)).toEqual([null, 2, null, 1]);
    expect(ranksOf([], 0)).toEqual([]);
  });

  it('knows zero from minus zero no more than a reader does', () => {
    expect(ranksOf([-0.001, 0.001, 0], 1)).toEqual([1, 1, 1]);
  });
});
