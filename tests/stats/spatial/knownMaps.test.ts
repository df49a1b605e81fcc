/** Maps whose answer can be told beforehand, and draws that must never change. */
import { describe, expect, it } from 'vitest';
import type { NeighbourLists } from '../../../src/stats/spatial/question';
import { runSpatial } from '../../../src/stats/spatial/run';
import { AFRICA, AFRICA_NEIGHBOURS } from './africa';
import { gridLists } from './gal';

const PERMUTATIONS = 999;

function ruleOf(values: readonly number[], lists: NeighbourLists, permutations = PERMUTATIONS, seed = 1) {
  const rule = runSpatial({ values, rules: [lists], permutations, seed }).rules[0];
  if (rule === undefined) throw new Error('no answer');
  return rule;
}

describe('maps whose answer is known', () => {
  const grid = gridLists(8, 8);
  const at = (row: number) => [Math.floor(row / 8), row % 8] as const;
  const valuesOf = (figure: (down: number, across: number) => number) =>
    grid.map((_, row) => figure(...at(row)));

  it('a checkerboard is as negative as can be, each field unlike its neighbours', () => {
    const { global, local } = ruleOf(
      valuesOf((down, across) => (down + across) % 2),
      grid,
    );
    expect(global.i).toBeCloseTo(-1, 12);
    expect(global.p).toBe(2 / (PERMUTATIONS + 1));
    expect(local.moran.every((moran) => Math.abs((moran ?? 0) + 1) < 1e-9)).toBe(true);
  });

  it('a slope is positive, strongest at its ends', () => {
    const { global, local } = ruleOf(
      valuesOf((down) => down),
      grid,
    );
    expect(global.i).toBeGreaterThan(0.8);
    expect(global.p).toBe(2 / (PERMUTATIONS + 1));
    expect(local.gi[3]).toBeLessThan(-1.96);
    expect(local.gi[60]).toBeGreaterThan(1.96);
    expect(local.p[60]).toBeLessThan(0.05);
  });

  it('one high field among equal ones is no group', () => {
    const { local } = ruleOf(
      valuesOf((down, across) => (down === 4 && across === 4 ? 1 : 0)),
      grid,
    );
    expect(local.moran[36]).toBeLessThan(0);
    expect(local.p[36]).toBe(1);
  });

  it('islands count in the mean but not among the links', () => {
    const lists: NeighbourLists = [[1], [0, 2], [1], []];
    const { global, local } = ruleOf([1, 2, 3, 10], lists);
    // Mean 4, distances −3, −2, −1, 6, squares 50: 4 / 3 areas with neighbours × (6 + 4 + 2) / 50.
    expect(global.i).toBeCloseTo((4 / 3) * ((6 + 4 + 2) / 50), 12);
    expect(local.p[3]).toBeNull();
    expect(local.lag[3]).toBeNull();
  });
});

describe('the same on every machine', () => {
  it('gives these p for these draws, in units of two among ten thousand', () => {
    const values = AFRICA.map(({ conflict }) => conflict);
    const { global, local } = ruleOf(values, AFRICA_NEIGHBOURS, 9999, 2026);
    const rank = (p: number | null) => Math.round((p ?? 0) * 5000);
    expect(rank(global.p)).toBe(6);
    expect(local.p.map(rank)).toEqual([
      1942, 3967, 4931, 156, 30, 3940, 454, 2341, 2515, 5, 131, 329, 324, 867, 4711, 1789, 393, 635, 1456,
      896, 1885, 775, 659, 4004, 1410, 593, 21, 57, 4786, 3151, 2299, 424, 1294, 1202, 2322, 2383, 4962, 4216,
      3918, 1440, 4156, 2389,
    ]);
  });
});
