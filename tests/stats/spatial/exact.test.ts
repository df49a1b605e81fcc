/** A second calculation of everything: full weight matrices, and every permutation there is instead of some. */
import { describe, expect, it } from 'vitest';
import { conditionalDealer } from '../../../src/stats/spatial/conditional';
import type { NeighbourLists } from '../../../src/stats/spatial/question';
import { runSpatial } from '../../../src/stats/spatial/run';
import { gridLists } from './gal';

const PERMUTATIONS = 9999;
const CLOSE = 1e-9;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const meanOf = (values: readonly number[]) => sum(values) / values.length;

/** Moran's I from a full matrix of weights, after Cliff & Ord (1981), p. 17. */
function matrixMoran(values: readonly number[], lists: NeighbourLists): number {
  const weights = lists.map((list) => values.map((_, other) => (list.includes(other) ? 1 / list.length : 0)));
  const mean = meanOf(values);
  const far = values.map((value) => value - mean);
  const cross = sum(
    weights.map((row, one) => sum(row.map((w, other) => w * (far[one] ?? 0) * (far[other] ?? 0)))),
  );
  return (values.length / sum(weights.flat())) * (cross / sum(far.map((distance) => distance ** 2)));
}

/** Standard score of Gi* from raw values and weights 1 (Ord & Getis 1995, equation 7), the first value being the area. */
function rawGi(values: readonly number[], around: readonly number[]): number {
  const n = values.length;
  const count = around.length + 1;
  const s = Math.sqrt(sum(values.map((value) => value ** 2)) / n - meanOf(values) ** 2);
  const observed = (values[0] ?? 0) + sum(around) - count * meanOf(values);
  return observed / (s * Math.sqrt((n * count - count ** 2) / (n - 1)));
}

/** Local Moran from raw values: (x − mean) / m2 × mean distance of the neighbours (Anselin 1995, equation 12). */
function rawMoran(values: readonly number[], around: readonly number[]): number {
  const mean = meanOf(values);
  const m2 = meanOf(values.map((value) => (value - mean) ** 2));
  return (((values[0] ?? 0) - mean) / m2) * meanOf(around.map((value) => value - mean));
}

function* ordersOf(items: readonly number[]): Generator<readonly number[]> {
  if (items.length < 2) yield items;
  for (const [at, item] of items.entries()) {
    if (items.length > 1) for (const rest of ordersOf(items.toSpliced(at, 1))) yield [item, ...rest];
  }
}

function* handsOf(items: readonly number[], count: number): Generator<readonly number[]> {
  if (count === 0) yield [];
  else {
    for (const [at, item] of items.entries()) {
      for (const rest of handsOf(items.slice(at + 1), count - 1)) yield [item, ...rest];
    }
  }
}

/** Shares of outcomes that are at least, and at most, the observed one. */
function tailsOf(outcomes: readonly number[], observed: number) {
  const share = (test: (outcome: number) => boolean) => outcomes.filter(test).length / outcomes.length;
  return [
    share((outcome) => outcome >= observed - CLOSE),
    share((outcome) => outcome <= observed + CLOSE),
  ] as const;
}

/** Twice the smaller tail, and how far a p from a sample may be off: four standard errors and the one that is added. */
function exactP(tails: readonly [number, number]) {
  const tail = Math.min(...tails);
  return {
    p: Math.min(1, 2 * tail),
    off: 8 * Math.sqrt((tail * (1 - tail)) / PERMUTATIONS) + 2 / (PERMUTATIONS + 1),
  };
}

const MAPS = [
  { name: '2 × 4 by sides', lists: gridLists(2, 4), values: [9, 7, 3, 1, 8, 5, 4, 2] },
  { name: '2 × 4 with corners and ties', lists: gridLists(2, 4, true), values: [3, 3, 1, 1, 3, 2, 2, 1] },
  {
    name: 'nearest of eight, not both ways, and an island',
    lists: [[1, 2], [0, 2], [1, 3], [2, 4, 5], [3], [4], [5], []],
    values: [12, -3, 5, 5, 0.25, 8, -3, 40],
  },
] as const;

describe.each(MAPS)('$name', ({ lists, values }) => {
  const { z, rules } = runSpatial({ values, rules: [lists], permutations: PERMUTATIONS, seed: 11 });
  const rule = rules[0];
  if (rule === undefined) throw new Error('no answer');

  it("has Moran's I of the full matrix", () => {
    expect(rule.global.i).toBeCloseTo(matrixMoran(values, lists), 12);
    const tied = lists.filter((list) => list.length > 0).length;
    expect(sum(rule.local.moran.map((moran) => moran ?? 0)) / tied).toBeCloseTo(rule.global.i, 12);
  });

  it('has the p, the mean and the spread of all orders of the map', () => {
    const all = [...ordersOf(values)].map((order) => matrixMoran(order, lists)).sort((x, y) => x - y);
    const { p, off } = exactP(tailsOf(all, matrixMoran(values, lists)));
    const mean = meanOf(all);
    const sd = Math.sqrt(meanOf(all.map((i) => (i - mean) ** 2)));
    expect(all).toHaveLength(40_320);
    expect(Math.abs(rule.global.p - p)).toBeLessThan(off);
    expect(mean).toBeCloseTo(rule.global.expected, 10);
    expect(Math.abs(rule.global.mean - mean)).toBeLessThan((4 * sd) / Math.sqrt(PERMUTATIONS));
    expect(Math.abs(rule.global.sd / sd - 1)).toBeLessThan(0.03);
    expect(rule.global.histogram.from).toBeGreaterThanOrEqual((all[0] ?? 0) - CLOSE);
    expect(rule.global.histogram.to).toBeLessThanOrEqual((all.at(-1) ?? 0) + CLOSE);
  });

  it('has the local Moran, Gi* and p of all hands of neighbours, one p for both', () => {
    for (const [row, list] of lists.entries()) {
      const others = values.toSpliced(row, 1);
      const map = [values[row] ?? 0, ...others];
      const around = list.map((other: number) => values[other] ?? 0);
      if (around.length === 0) {
        expect([rule.local.lag[row], rule.local.moran[row], rule.local.gi[row], rule.local.p[row]]).toEqual(
          new Array(4).fill(null),
        );
        continue;
      }
      const hands = [...handsOf(others, list.length)];
      const [moran, gi] = [rawMoran, rawGi].map((statistic) => ({
        observed: statistic(map, around),
        tails: tailsOf(
          hands.map((hand) => statistic(map, hand)),
          statistic(map, around),
        ),
      }));
      expect(rule.local.moran[row]).toBeCloseTo(moran?.observed ?? Number.NaN, 10);
      expect(rule.local.gi[row]).toBeCloseTo(gi?.observed ?? Number.NaN, 10);
      // Below the mean the tails of local Moran change places; on the mean it is 0 whatever is drawn.
      const score = z[row] ?? 0;
      if (Math.abs(score) > CLOSE) {
        expect(score < 0 ? moran?.tails.toReversed() : moran?.tails).toEqual(gi?.tails);
      }
      const { p, off } = exactP(gi?.tails ?? [0, 0]);
      expect(Math.abs((rule.local.p[row] ?? 0) - p), `area ${row}`).toBeLessThan(off);
    }
  });

  it('has for every area the very p that Gi* and local Moran have over the same draws', () => {
    for (const [row, list] of lists.entries()) {
      if (list.length === 0) continue;
      const dealer = conditionalDealer(lists, 11);
      const hand = new Int32Array(dealer.width);
      const others = values.toSpliced(row, 1);
      const map = [values[row] ?? 0, ...others];
      const drawn = Array.from({ length: PERMUTATIONS }, () => {
        dealer.deal(hand, 1);
        return [...hand.slice(0, list.length)].map((at) => others[at] ?? 0);
      });
      const onTheMean = Math.abs(z[row] ?? 0) < CLOSE;
      for (const statistic of onTheMean ? [rawGi] : [rawGi, rawMoran]) {
        const tails = tailsOf(
          drawn.map((around) => statistic(map, around)),
          statistic(
            map,
            list.map((other: number) => values[other] ?? 0),
          ),
        );
        const p = Math.min(1, (2 * (Math.min(...tails) * PERMUTATIONS + 1)) / (PERMUTATIONS + 1));
        expect(rule.local.p[row], `area ${row}`).toBeCloseTo(p, 12);
      }
    }
  });
});
