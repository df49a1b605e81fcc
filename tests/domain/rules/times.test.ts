import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRatio, limitOf, reaches, timesOf, timesSense } from '../../../src/domain/rules/times';

const SHARE = { unit: 'procent', decimals: 1 } as const;

describe('times the benchmark', () => {
  it('counts a figure exactly at the limit, however the product is stored', () => {
    expect(reaches(14.2, 7.1, 1, 2, 'minstens')).toBe(true);
    expect(reaches(14.1, 7.1, 1, 2, 'minstens')).toBe(false);
    expect(reaches(21.3, 7.1, 1, 3, 'minstens')).toBe(true);
    expect(reaches(3.3, 3, 1, 1.1, 'minstens')).toBe(true);
  });

  it('looks down where higher is favourable: at most one part in so many', () => {
    expect(timesSense('hoger-is-gunstig')).toBe('hoogstens');
    expect(reaches(20, 40, 0, 2, 'hoogstens')).toBe(true);
    expect(reaches(21, 40, 0, 2, 'hoogstens')).toBe(false);
    expect(limitOf(2.5, 'hoogstens')).toBeCloseTo(0.4);
  });

  it('looks up where lower is favourable, and where neither is', () => {
    expect(timesSense('lager-is-gunstig')).toBe('minstens');
    expect(timesSense('neutraal')).toBe('minstens');
    expect(limitOf(2.5, 'minstens')).toBe(2.5);
  });

  it('compares figures as they are shown', () => {
    expect(timesOf(14.36, 7.16, SHARE)).toBe(2);
    expect(reaches(14.36, 7.16, 1, 2, 'minstens')).toBe(true);
    expect(reaches(14.34, 7.16, 1, 2, 'minstens')).toBe(false);
  });

  it('is so many times nothing where the benchmark is zero or shows as zero', () => {
    expect(timesOf(5, 0, SHARE)).toBeNull();
    expect(timesOf(5, 0.04, SHARE)).toBeNull();
    expect(reaches(5, 0, 0, 2, 'minstens')).toBe(false);
    expect(reaches(0, 0, 0, 2, 'hoogstens')).toBe(false);
  });

  it('knows which units have no ratio', () => {
    expect(['score', 'klasse'].map((unit) => hasRatio(unit as 'score'))).toEqual([false, false]);
    expect(timesOf(0.5, 0.25, { unit: 'score', decimals: 2 })).toBeNull();
    expect(
      ['procent', 'duizend-euro', 'kilometer', 'per-duizend'].map((unit) => hasRatio(unit as 'procent')),
    ).toEqual([true, true, true, true]);
  });

  it('never lets more areas in when more times are asked', () => {
    const figure = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    const times = fc.integer({ min: 11, max: 50 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        figure,
        figure,
        times,
        times,
        fc.constantFrom('minstens', 'hoogstens' as const),
        (value, base, a, b, sense) => {
          const [few, many] = a < b ? [a, b] : [b, a];
          const wide = reaches(value, base, 1, few, sense as 'minstens');
          const narrow = reaches(value, base, 1, many, sense as 'minstens');
          expect(!narrow || wide).toBe(true);
        },
      ),
    );
  });
});
