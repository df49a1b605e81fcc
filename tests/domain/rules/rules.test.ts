import { describe, expect, it } from 'vitest';
import { bandEdges, bandPlace } from '../../../src/domain/rules/band';
import { officersFor } from '../../../src/domain/rules/officers';

describe('within 15 % of the mean', () => {
  it('has two readings that can disagree', () => {
    expect(bandPlace(47, 37, 0)).toMatchObject({
      points: 10,
      bySide: { points: 'binnen', relative: 'hoger' },
    });
    expect(bandPlace(47, 37, 0).relative).toBeCloseTo(27.03, 1);
    expect(bandPlace(20, 37, 0).bySide).toEqual({ points: 'lager', relative: 'lager' });
    expect(bandPlace(39, 37, 0).bySide).toEqual({ points: 'binnen', relative: 'binnen' });
  });

  it('is inside exactly at the edge: not more than 15', () => {
    expect(bandPlace(52, 37, 0).bySide.points).toBe('binnen');
    expect(bandPlace(22, 37, 0).bySide.points).toBe('binnen');
    expect(bandPlace(46, 40, 0).bySide.relative).toBe('binnen');
    expect(bandPlace(34, 40, 0).bySide.relative).toBe('binnen');
    expect(bandPlace(47, 40, 0).bySide.relative).toBe('hoger');
  });

  it('has no percent of a mean of zero, and no share below nothing or above all', () => {
    expect(bandPlace(5, 0, 0)).toMatchObject({ relative: null, bySide: { relative: null } });
    expect(bandEdges(5)).toEqual({ points: [0, 20], relative: [4.25, 5.75] });
    expect(bandEdges(95).points).toEqual([80, 100]);
  });
});

describe('one wijkagent per 5.000', () => {
  it.each([
    [0, 0],
    [1, 1],
    [5000, 1],
    [5005, 2],
    [55320, 12],
    [56000, 12],
  ])('%d inwoners: %d', (inwoners, officers) => {
    expect(officersFor(inwoners)).toBe(officers);
  });
});
