import { describe, expect, it } from 'vitest';
import { areaShuffles } from '../../../src/stats/spatial/areaShuffles';
import type { SpatialQuestion } from '../../../src/stats/spatial/question';
import { runSpatial } from '../../../src/stats/spatial/run';
import { gridLists } from './gal';

const GOOD: SpatialQuestion = {
  values: [1, 2, 3, 5],
  rules: [[[1], [0, 2], [1, 3], [2]]],
  permutations: 99,
  seed: 0,
};

describe('questions that cannot be answered', () => {
  it.each<[string, Partial<SpatialQuestion>]>([
    ['all values equal', { values: [3, 3, 3, 3] }],
    ['values too close to tell apart', { values: [1e-200, 0, 0, 0] }],
    ['no value', { values: [], rules: [[]] }],
    ['two areas', { values: [1, 2], rules: [[[1], [0]]] }],
    ['a value that is no number', { values: [1, 2, Number.NaN, 5] }],
    ['a value that has no end', { values: [1, 2, Number.POSITIVE_INFINITY, 5] }],
    ['values whose squares have no end', { values: [1e200, -1e200, 0, 0] }],
    ['too few lists', { rules: [[[1], [0, 2], [1]]] }],
    ['too many lists', { rules: [[[1], [0, 2], [1, 3], [2], []]] }],
    ['a neighbour that is not there', { rules: [[[1], [0, 2], [1, 4], [2]]] }],
    ['a neighbour below 0', { rules: [[[-1], [0, 2], [1, 3], [2]]] }],
    ['a neighbour between two', { rules: [[[0.5], [0, 2], [1, 3], [2]]] }],
    ['a neighbour that is no number', { rules: [[[Number.NaN], [0, 2], [1, 3], [2]]] }],
    ['an area that is its own neighbour', { rules: [[[0, 1], [0, 2], [1, 3], [2]]] }],
    ['a neighbour twice', { rules: [[[1, 1], [0, 2], [1, 3], [2]]] }],
    ['neighbours that fall', { rules: [[[1], [2, 0], [1, 3], [2]]] }],
    ['nobody with a neighbour', { rules: [[[], [], [], []]] }],
    ['a second rule that does not fit', { rules: [[[1], [0, 2], [1, 3], [2]], [[]]] }],
    ['98 permutations', { permutations: 98 }],
    ['half a permutation', { permutations: 99.5 }],
    ['no number of permutations', { permutations: Number.NaN }],
    ['a seed below 0', { seed: -1 }],
    ['half a seed', { seed: 0.5 }],
    ['a seed beyond whole numbers', { seed: 2 ** 53 }],
  ])('%s', (_, wrong) => {
    expect(() => runSpatial({ ...GOOD, ...wrong })).toThrow(RangeError);
    expect(() => areaShuffles({ ...GOOD, ...wrong }, 0, 0)).toThrow(RangeError);
  });

  it('an area or rule that is not there', () => {
    expect(() => areaShuffles(GOOD, 0, 4)).toThrow(RangeError);
    expect(() => areaShuffles(GOOD, 1, 0)).toThrow(RangeError);
  });
});

describe('questions on the edge', () => {
  it('99 permutations, seed 0, three areas and the largest seed', () => {
    const values = [1, 2, 4];
    const answer = runSpatial({ values, rules: [[[1], [0, 2], [1]]], permutations: 99, seed: 2 ** 53 - 1 });
    expect(answer.rules[0]?.local.p.every((p) => p !== null && p >= 0.02 && p <= 1)).toBe(true);
    expect(runSpatial(GOOD).rules[0]?.global.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(
      99,
    );
  });

  it('no rules: standard scores only', () => {
    const { z, rules } = runSpatial({ ...GOOD, rules: [] });
    expect(rules).toEqual([]);
    expect(z.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 12);
    expect(z.reduce((sum, score) => sum + score ** 2, 0)).toBeCloseTo(4, 12);
  });

  it('an area whose neighbours are all others: drawing changes nothing, and Gi* has nothing to compare with', () => {
    const question = { ...GOOD, rules: [[[1, 2, 3], [0], [0], [0]]] };
    const local = runSpatial(question).rules[0]?.local;
    expect(local?.p[0]).toBe(1);
    expect(local?.gi[0]).toBeNull();
    expect(local?.gi[1]).not.toBeNull();
    expect(local?.lag[0]).not.toBeNull();
    expect(areaShuffles(question, 0, 0)?.histogram.counts).toEqual([99]);
  });

  it('an island has no shuffles', () => {
    expect(areaShuffles({ ...GOOD, rules: [[[], [2], [1], []]] }, 0, 3)).toBeNull();
  });

  it('leaves the question as it was', () => {
    const question = structuredClone(GOOD);
    runSpatial(question);
    expect(question).toEqual(GOOD);
  });
});

describe('progress', () => {
  it.each([99, 100, 999, 9999])(
    'of %i permutations rises from nothing to 1, by 5 %% at most',
    (permutations) => {
      const lists = gridLists(4, 5);
      const parts: number[] = [0];
      const values = lists.map((_, row) => (row * 7) % 11);
      runSpatial({ values, rules: [lists, lists], permutations, seed: 1 }, (part) => parts.push(part));
      const steps = parts.slice(1).map((part, at) => part - (parts[at] ?? 0));
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...steps)).toBeLessThanOrEqual(0.05);
      expect(parts.at(-1)).toBe(1);
    },
  );
});

describe('speed', () => {
  it('is enough for 201 areas and 9,999 permutations, on any machine', () => {
    const lists = gridLists(3, 67, true);
    const values = lists.map((_, row) => (row * 7919) % 1009);
    const start = performance.now();
    runSpatial({ values, rules: [lists], permutations: 9999, seed: 1 });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
