import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearman } from '../../src/stats/correlation';

/** Ranks by counting, with the mean of the ranks that equal values share. */
function midranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

/** Sum of squares of ranks about their mean, with what the ties take away. */
function squares(values: readonly number[]): number {
  const ties = [...new Set(values)].map((value) => values.filter((other) => other === value).length);
  const loss = ties.reduce((sum, t) => sum + (t ** 3 - t) / 12, 0);
  return (values.length ** 3 - values.length) / 12 - loss;
}

/** Spearman by the textbook route for ties: from differences of ranks, not as a correlation of ranks. */
function byDifferences(x: readonly number[], y: readonly number[]): number {
  const [a, b] = [midranks(x), midranks(y)];
  const d2 = a.reduce((sum, rank, i) => sum + (rank - (b[i] ?? 0)) ** 2, 0);
  const [sx, sy] = [squares(x), squares(y)];
  return (sx + sy - d2) / (2 * Math.sqrt(sx * sy));
}

const few = fc.integer({ min: 0, max: 6 });
const pairs = fc.array(fc.tuple(few, few), { minLength: 4, maxLength: 60 });

describe('spearman', () => {
  it('equals the published example with a tie', () => {
    // SciPy 1.17 reference, scipy.stats.spearmanr, Examples: statistic 0.8207826816681233.
    expect(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])?.rho).toBeCloseTo(0.8207826816681233, 12);
  });

  it('equals the route by differences of ranks, however many values tie', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)];
        const found = spearman(x, y);
        if (new Set(x).size === 1 || new Set(y).size === 1) expect(found).toBeNull();
        else expect(found?.rho).toBeCloseTo(byDifferences(x, y), 9);
      }),
    );
  });

  it('does not depend on the order of the pairs', () => {
    const [x, y] = [
      [3, 1, 2, 2, 5],
      [1, 4, 4, 2, 9],
    ];
    expect(spearman(x.toReversed(), y.toReversed())?.rho).toBeCloseTo(spearman(x, y)?.rho ?? Number.NaN, 12);
  });

  it('has an interval around it that narrows with more pairs, and none beyond one', () => {
    const line = Array.from({ length: 40 }, (_, i) => i);
    expect(spearman(line, line)).toMatchObject({ rho: 1, interval: [1, 1], n: 40 });
    const noisy = line.map((value, i) => value + (i % 2 === 0 ? 12 : -12));
    const wide = spearman(line.slice(0, 12), noisy.slice(0, 12));
    const narrow = spearman(line, noisy);
    const width = (found: typeof wide) => (found ? found.interval[1] - found.interval[0] : 0);
    expect(width(narrow)).toBeLessThan(width(wide));
    expect(narrow?.interval[0]).toBeLessThan(narrow?.rho ?? 0);
  });

  it('has the interval of Bonett and Wright, worked out apart with SciPy', () => {
    const found = spearman([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 1, 4, 3, 7, 5, 9, 6, 8, 12, 10, 11]);
    expect(found?.rho).toBeCloseTo(0.916083916, 9);
    expect(found?.interval[0]).toBeCloseTo(0.655964, 5);
    expect(found?.interval[1]).toBeCloseTo(0.981704, 5);
  });

  it('says nothing of three pairs', () => {
    expect(spearman([1, 2, 3], [1, 2, 3])).toBeNull();
  });
});
