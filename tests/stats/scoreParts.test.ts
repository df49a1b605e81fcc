import fc from 'fast-check';
import { mean, standardDeviation, zScore } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { allAlike, percentileRanks, standardScores, weightedMeans } from '../../src/stats/scoreParts';

const figures = fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 40 });

/** Percentile rank by counting: the mean of the share below and the share up to and including, as scipy's `kind="mean"`. */
function counted(values: readonly (number | null)[], value: number): number {
  const known = values.filter((one) => one !== null);
  const below = known.filter((one) => one < value).length;
  const upTo = known.filter((one) => one <= value).length;
  return ((below + upTo) / 2 / known.length) * 100;
}

describe('percentile ranks', () => {
  it('gives the middle of each step: (rank − 0.5) / n × 100', () => {
    // By hand: ranks 2, 1, 4, 3 of four.
    expect(percentileRanks([20, 10, 40, 30])).toEqual([37.5, 12.5, 87.5, 62.5]);
  });

  it('shares the mean rank among equal figures, as the worked example of scipy.stats.percentileofscore', () => {
    // scipy documentation: percentileofscore([1, 2, 3, 3, 4], 3, kind="mean") is 60.0.
    expect(percentileRanks([1, 2, 3, 3, 4])).toEqual([10, 30, 60, 60, 90]);
  });

  it('leaves out who has no figure: the others are ranked among themselves', () => {
    expect(percentileRanks([null, 5, null, 1])).toEqual([null, 75, null, 25]);
  });

  it('equals counting, and averages 50', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const ranks = percentileRanks(values);
        values.forEach((value, row) => {
          if (value === null) expect(ranks[row]).toBeNull();
          else expect(ranks[row]).toBeCloseTo(counted(values, value), 9);
        });
        const known = ranks.filter((rank) => rank !== null);
        if (known.length > 0) expect(mean(known)).toBeCloseTo(50, 9);
      }),
    );
  });

  it('does not change when figures are stretched in a way that keeps their order', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const bent = values.map((value) => (value === null ? null : Math.exp(value / 10) * 3 - 7));
        expect(percentileRanks(bent)).toEqual(percentileRanks(values));
      }),
    );
  });

  it('turns round when figures change sign', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const ranks = percentileRanks(values);
        percentileRanks(values.map((value) => value && -value)).forEach((rank, row) => {
          if (rank !== null) expect(rank + (ranks[row] ?? 0)).toBeCloseTo(100, 9);
        });
      }),
    );
  });
});

describe('standard scores', () => {
  it('counts distance in standard deviations of all figures', () => {
    // By hand: 2, 4, 4, 4, 5, 5, 7, 9 has mean 5 and population standard deviation 2.
    expect(standardScores([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  });

  it('equals an independent implementation', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const known = values.filter((value) => value !== null);
        fc.pre(!allAlike(values));
        const [middle, spread] = [mean(known), standardDeviation(known)];
        standardScores(values).forEach((score, row) => {
          const value = values[row] ?? null;
          if (value === null) expect(score).toBeNull();
          else expect(score).toBeCloseTo(zScore(value, middle, spread), 9);
        });
      }),
    );
  });

  it('has none where all figures are alike', () => {
    expect(allAlike([3, null, 3])).toBe(true);
    expect(standardScores([3, null, 3])).toEqual([null, null, null]);
  });
});

describe('weighted means', () => {
  it('weighs by proportion', () => {
    // By hand: (1 × 80 + 3 × 40) / 4 = 50 and (1 × 0 + 3 × 100) / 4 = 75.
    expect(
      weightedMeans(
        [
          [80, 0],
          [40, 100],
        ],
        [1, 3],
      ),
    ).toEqual([50, 75]);
  });

  it('gives nobody a score who lacks a part', () => {
    expect(
      weightedMeans(
        [
          [80, null, 10],
          [40, 100, null],
        ],
        [1, 1],
      ),
    ).toEqual([60, null, null]);
  });

  it('does not change when all weights are scaled together', () => {
    const rows = fc.array(fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 100 }))), {
      minLength: 1,
      maxLength: 30,
    });
    const weights = fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 16 })));
    fc.assert(
      fc.property(rows, weights, fc.integer({ min: 2, max: 9 }), (points, heavy, times) => {
        const columns = [0, 1, 2].map((part) => points.map((row) => row[part] ?? null));
        const scaled = heavy.map((weight) => weight * times * 0.25);
        expect(weightedMeans(columns, scaled)).toEqual(weightedMeans(columns, heavy));
      }),
    );
  });
});
