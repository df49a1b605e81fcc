import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaShuffles } from '../../../src/stats/spatial/areaShuffles';
import { listsOf } from '../../../src/stats/spatial/neighbours';
import type { NeighbourLists, SpatialQuestion } from '../../../src/stats/spatial/question';
import { runSpatial } from '../../../src/stats/spatial/run';
import { AFRICA, AFRICA_NEIGHBOURS } from './africa';

const PERMUTATIONS = 999;
const RUNS = { numRuns: 25 };

/** Maps of some areas with whole figures, not all equal, and some links; islands among them. */
const anyMap = fc
  .integer({ min: 4, max: 14 })
  .chain((count) =>
    fc.record({
      values: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: count, maxLength: count }),
      pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { minLength: 1, maxLength: 3 * count }),
      order: fc.shuffledSubarray(
        Array.from({ length: count }, (_, row) => row),
        { minLength: count },
      ),
      seed: fc.nat(),
    }),
  )
  .map(({ pairs, ...map }) => ({ ...map, pairs: pairs.filter(([one, other]) => one !== other) }))
  .filter(({ values, pairs }) => new Set(values).size > 1 && pairs.length > 0);

function ruleOf(question: SpatialQuestion) {
  const rule = runSpatial(question).rules[0];
  if (rule === undefined) throw new Error('no answer');
  return rule;
}

const asked = (values: readonly number[], lists: NeighbourLists, seed = 1): SpatialQuestion => ({
  values,
  rules: [lists],
  permutations: PERMUTATIONS,
  seed,
});

function closeAll(ours: readonly (number | null)[], theirs: readonly (number | null)[]) {
  expect(ours.map((value) => value === null)).toEqual(theirs.map((value) => value === null));
  for (const [row, value] of ours.entries()) expect(value ?? 0).toBeCloseTo(theirs[row] ?? 0, 9);
}

/** Two p's of the same truth, each from a sample: at most six standard errors apart. */
function sameWithinChance(one: number, other: number) {
  const tail = Math.max(one, other) / 2;
  expect(Math.abs(one - other)).toBeLessThan(12 * Math.sqrt((2 * tail * (1 - tail)) / PERMUTATIONS) + 0.01);
}

describe('whatever the map', () => {
  it('numbering the areas otherwise changes nothing but the draws', () => {
    fc.assert(
      fc.property(anyMap, ({ values, pairs, order, seed }) => {
        const count = values.length;
        const before = ruleOf(asked(values, listsOf(pairs, count), seed));
        const placeOf = (row: number) => order.indexOf(row);
        const moved = pairs.map(([one, other]) => [placeOf(one), placeOf(other)] as const);
        const after = ruleOf(
          asked(
            order.map((row) => values[row] ?? 0),
            listsOf(moved, count),
            seed,
          ),
        );
        expect(after.global.i).toBeCloseTo(before.global.i, 9);
        sameWithinChance(after.global.p, before.global.p);
        for (const key of ['lag', 'moran', 'gi'] as const) {
          closeAll(
            after.local[key],
            order.map((row) => before.local[key][row] ?? null),
          );
        }
        for (const [place, row] of order.entries()) {
          sameWithinChance(after.local.p[place] ?? 1, before.local.p[row] ?? 1);
        }
      }),
      RUNS,
    );
  });

  it('another unit or starting point changes nothing, and the other direction swaps high and low only', () => {
    fc.assert(
      fc.property(
        anyMap,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -99, max: 99 }),
        (map, times, plus) => {
          const lists = listsOf(map.pairs, map.values.length);
          const before = ruleOf(asked(map.values, lists, map.seed));
          for (const factor of [times / 10, -times]) {
            const after = ruleOf(
              asked(
                map.values.map((value) => factor * value + plus),
                lists,
                map.seed,
              ),
            );
            const sign = Math.sign(factor);
            expect(after.global.i).toBeCloseTo(before.global.i, 9);
            expect(after.global.p).toBe(before.global.p);
            expect(after.local.p).toEqual(before.local.p);
            closeAll(after.local.moran, before.local.moran);
            for (const key of ['lag', 'gi'] as const) {
              closeAll(
                after.local[key],
                before.local[key].map((value) => (value === null ? null : sign * value)),
              );
            }
          }
        },
      ),
      RUNS,
    );
  });

  it('the same seed gives the same answer, another one about the same', () => {
    fc.assert(
      fc.property(anyMap, ({ values, pairs, seed }) => {
        const lists = listsOf(pairs, values.length);
        const first = ruleOf(asked(values, lists, seed));
        const other = ruleOf(asked(values, lists, seed + 1));
        expect(ruleOf(asked(values, lists, seed))).toEqual(first);
        expect(other.global.i).toBe(first.global.i);
        sameWithinChance(other.global.p, first.global.p);
        for (const [row, p] of other.local.p.entries()) sameWithinChance(p ?? 1, first.local.p[row] ?? 1);
      }),
      RUNS,
    );
  });

  it('p lies between two in all and 1, and histograms hold every shuffle', () => {
    fc.assert(
      fc.property(anyMap, ({ values, pairs, seed }) => {
        const question = asked(values, listsOf(pairs, values.length), seed);
        const { global, local } = ruleOf(question);
        for (const p of [global.p, ...local.p]) {
          expect(p ?? 1).toBeGreaterThanOrEqual(2 / (PERMUTATIONS + 1));
          expect(p ?? 1).toBeLessThanOrEqual(1);
        }
        const shuffles = values.map((_, row) => areaShuffles(question, 0, row));
        for (const histogram of [global.histogram, ...shuffles.map((area) => area?.histogram)]) {
          if (histogram === undefined) continue;
          expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(PERMUTATIONS);
          expect(histogram.from).toBeLessThanOrEqual(histogram.to);
        }
        expect(shuffles.map((area) => area?.p ?? null)).toEqual(local.p);
        closeAll(
          shuffles.map((area) => area?.lag ?? null),
          local.lag,
        );
      }),
      RUNS,
    );
  });

  it('a rule is answered alike whichever other rules are asked along', () => {
    const values = AFRICA.map(({ conflict }) => conflict);
    const wide = values.map((_, row) => values.flatMap((__, other) => (other === row ? [] : [other])));
    const alone = ruleOf(asked(values, AFRICA_NEIGHBOURS));
    const along = runSpatial({ ...asked(values, wide), rules: [wide, AFRICA_NEIGHBOURS] }).rules[1];
    expect(along).toEqual(alone);
  });
});
