import { describe, expect, it } from 'vitest';
import { countVotes, isTold, stackBands, stackedFromOf, themeVote, type Vote } from '../../src/domain/stack';

const VOTES: readonly Vote[] = ['telt', 'telt-niet', 'onbekend'];

describe('the vote of a theme', () => {
  it.each<[string, readonly Vote[], Vote]>([
    ['one that counts', ['telt'], 'telt'],
    ['half of those known', ['telt', 'telt-niet', 'onbekend'], 'telt'],
    ['less than half', ['telt', 'telt-niet', 'telt-niet'], 'telt-niet'],
    ['only one known, and it counts', ['onbekend', 'telt', 'onbekend'], 'telt'],
    ['none known', ['onbekend', 'onbekend'], 'onbekend'],
    ['no indicator', [], 'onbekend'],
  ])('%s', (_, votes, vote) => {
    expect(themeVote(votes)).toBe(vote);
  });
});

describe('votes of an area', () => {
  it('adds up weights', () => {
    const themes = [
      { vote: 'telt', weight: 3 },
      { vote: 'telt', weight: 1 },
      { vote: 'onbekend', weight: 2 },
      { vote: 'telt-niet', weight: 1 },
    ] as const;
    expect(countVotes(themes)).toEqual({ count: 4, unknown: 2, of: 7 });
  });

  it('says nothing of an area where nothing counts but something is unknown', () => {
    expect(isTold({ count: 0, unknown: 1, of: 5 })).toBe(false);
    expect(isTold({ count: 0, unknown: 0, of: 5 })).toBe(true);
  });

  it('says nothing where more than half is unknown, and the least it can be up to there', () => {
    expect(isTold({ count: 2, unknown: 3, of: 5 })).toBe(false);
    expect(isTold({ count: 2, unknown: 2, of: 5 })).toBe(true);
    expect(isTold({ count: 1, unknown: 3, of: 6 })).toBe(true);
  });

  it('never leaves out an area that is stacked for certain', () => {
    for (let of = 2; of <= 18; of += 1) {
      for (let count = stackedFromOf(of); count <= of; count += 1) {
        for (let unknown = 0; unknown <= of - count; unknown += 1) {
          expect(isTold({ count, unknown, of })).toBe(true);
        }
      }
    }
  });

  it('is stacked from half, rounded up, and never from one', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 18].map(stackedFromOf)).toEqual([2, 2, 2, 2, 3, 3, 4, 9]);
  });

  it('has a vote for every kind', () => {
    for (const vote of VOTES) expect(themeVote([vote])).toBe(vote);
  });
});

describe('classes of a stack', () => {
  it('gives every count its own as long as there are at most seven', () => {
    expect(stackBands(5).map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
    expect(stackBands(6)).toHaveLength(7);
  });

  it.each([1, 2, 5, 6, 7, 8, 12, 13, 18])('covers all of %i votes once, in at most seven classes', (of) => {
    const bands = stackBands(of);
    expect(bands.length).toBeLessThanOrEqual(7);
    const held = Array.from(
      { length: of + 1 },
      (_, count) => bands.filter(({ from, to }) => from <= count && count <= to).length,
    );
    expect(held).toEqual(held.map(() => 1));
    expect(bands[0]).toEqual({ from: 0, to: 0 });
  });
});
