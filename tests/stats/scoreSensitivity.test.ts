import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensitivityOf, shiftedWeights, TOP } from '../../src/stats/scoreSensitivity';

/** Place by counting who shows a higher score, written out without the code under test. */
function placesByHand(columns: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = (columns[0] ?? []).map((_, row) =>
    Math.round(
      Number(
        (
          columns.reduce((sum, column, part) => sum + (column[row] ?? 0) * (weights[part] ?? 0), 0) / whole
        ).toFixed(9),
      ),
    ),
  );
  return scores.map((score) => 1 + scores.filter((other) => other > score).length);
}

describe('sensitivity to the weights', () => {
  it('shifts one weight at a time, a quarter down and a quarter up', () => {
    expect(shiftedWeights([1, 2])).toEqual([
      [0.75, 2],
      [1.25, 2],
      [1, 1.5],
      [1, 2.5],
    ]);
  });

  it('finds by hand who changes places', () => {
    // Equal weights: 50 and 48. With the second part a quarter heavier (1 : 1.25): 44.4 and 49.8; a quarter lighter: 57.1 and 45.7.
    const outcome = sensitivityOf({
      columns: [
        [100, 32],
        [0, 64],
      ],
      weights: [1, 1],
      decimals: 0,
      takesPart: [true, true],
    });
    expect(outcome).toEqual({
      ranges: [
        [1, 2],
        [1, 2],
      ],
      top: 2,
      stay: 2,
    });
  });

  it('equals trying every weight, place by place', () => {
    const rows = fc.array(fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 100 }))), {
      minLength: 12,
      maxLength: 40,
    });
    const weights = fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 16 })));
    fc.assert(
      fc.property(rows, weights, (points, quarters) => {
        const columns = [0, 1, 2].map((part) => points.map((row) => row[part] ?? 0));
        const heavy = quarters.map((quarter) => quarter / 4);
        const all = [heavy];
        for (const part of [0, 1, 2]) {
          for (const times of [0.75, 1.25]) all.push(heavy.map((w, i) => (i === part ? w * times : w)));
        }
        const places = all.map((one) => placesByHand(columns, one));
        const takesPart = points.map(() => true);
        const { ranges, top, stay } = sensitivityOf({ columns, weights: heavy, decimals: 0, takesPart });
        points.forEach((_, row) => {
          const own = places.map((one) => one[row] ?? 0);
          expect(ranges[row]).toEqual([Math.min(...own), Math.max(...own)]);
        });
        const first = points.filter((_, row) => (places[0]?.[row] ?? 0) <= TOP);
        const always = points.filter((_, row) => places.every((one) => (one[row] ?? 0) <= TOP));
        expect([top, stay]).toEqual([first.length, always.length]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives no place to who takes no part or has no score', () => {
    const { ranges } = sensitivityOf({
      columns: [
        [90, 80, null, 10],
        [90, 80, 70, 10],
      ],
      weights: [1, 1],
      decimals: 0,
      takesPart: [false, true, true, true],
    });
    expect(ranges).toEqual([null, [1, 1], null, [2, 2]]);
  });
});
