import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastAssignment } from '../../src/stats/assignment';

function total(costs: readonly (readonly number[])[], columns: readonly number[]): number {
  return columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? Number.NaN), 0);
}

/** Every way to give each row its own column, tried one by one. */
function leastByTrying(costs: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const row = taken.length;
  if (row === costs.length) return total(costs, taken);
  const free = (costs[0] ?? []).map((_, column) => column).filter((column) => !taken.includes(column));
  return Math.min(...free.map((column) => leastByTrying(costs, [...taken, column])));
}

describe('leastAssignment', () => {
  it('finds the least total of a small table', () => {
    const costs = [
      [7, 9, 8, 9],
      [2, 8, 5, 7],
      [1, 6, 6, 9],
      [3, 6, 2, 2],
    ];
    expect(total(costs, leastAssignment(costs))).toBe(leastByTrying(costs));
  });

  it('is never beaten by trying everything, also with columns to spare', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }))
      .chain(([rows, spare]) =>
        fc.array(
          fc.array(fc.integer({ min: 0, max: 40 }), { minLength: rows + spare, maxLength: rows + spare }),
          {
            minLength: rows,
            maxLength: rows,
          },
        ),
      );
    fc.assert(
      fc.property(matrix, (costs) => {
        const columns = leastAssignment(costs);
        expect(new Set(columns).size).toBe(costs.length);
        expect(total(costs, columns)).toBe(leastByTrying(costs));
      }),
    );
  });

  it('refuses fewer columns than rows, and has nothing to do without rows', () => {
    expect(() => leastAssignment([[1], [2]])).toThrow(RangeError);
    expect(leastAssignment([])).toEqual([]);
  });
});
