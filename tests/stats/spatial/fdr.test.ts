import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fdrThreshold, neededP, neededPermutations, smallestP } from '../../../src/stats/spatial/fdr';

const ALPHA = 0.05;
/** P-values as permutations give them, and islands. */
const anyP = fc.integer({ min: 1, max: 500 }).map((rank) => rank / 500);
const anyPs = fc.array(fc.oneof({ weight: 9, arbitrary: anyP }, fc.constant(null)), { maxLength: 60 });
/** Many small ones, so that the correction is at work. */
const smallPs = fc.array(
  fc.integer({ min: 1, max: 60 }).map((rank) => rank / 1000),
  { minLength: 1, maxLength: 60 },
);

const passing = (ps: readonly (number | null)[], threshold: number | null) =>
  ps.filter((p) => p !== null && threshold !== null && p <= threshold).length;

describe('the false discovery rate', () => {
  it('keeps the four of fifteen that Benjamini & Hochberg (1995) keep', () => {
    // The data of their example, as the docstring of scipy.stats.false_discovery_control repeats them.
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(fdrThreshold(published, ALPHA)).toBe(0.0095);
    expect(fdrThreshold(published.toReversed(), ALPHA)).toBe(0.0095);
    expect(passing(published, ALPHA)).toBe(9);
  });

  it('lets a later p lift an earlier one that misses its own step', () => {
    expect(fdrThreshold([0.04, 0.03], ALPHA)).toBe(0.04);
  });

  it('has no threshold where none stands, or nothing is tested', () => {
    expect(fdrThreshold([0.2, 0.4], ALPHA)).toBeNull();
    expect(fdrThreshold([], ALPHA)).toBeNull();
    expect(fdrThreshold([null, null], ALPHA)).toBeNull();
  });

  it('takes islands for no tests', () => {
    expect(fdrThreshold([0.04, null, null, null], ALPHA)).toBe(0.04);
  });

  it('takes a p on the line for below it, whatever a division leaves', () => {
    for (let tests = 1; tests <= 400; tests += 1) {
      const step = new Array<number>(tests).fill(1).with(0, ALPHA / tests);
      expect(fdrThreshold(step, ALPHA)).toBe(ALPHA / tests);
    }
  });

  it('never passes more than the raw test, nor fewer than dividing by the number of tests', () => {
    fc.assert(
      fc.property(fc.oneof(anyPs, smallPs), (ps) => {
        const passed = passing(ps, fdrThreshold(ps, ALPHA));
        const tests = ps.filter((p) => p !== null).length;
        expect(passed).toBeLessThanOrEqual(passing(ps, ALPHA));
        expect(passed).toBeGreaterThanOrEqual(passing(ps, ALPHA / tests));
      }),
    );
  });

  it('passes no fewer where alpha is higher or a p is lower', () => {
    fc.assert(
      fc.property(smallPs, fc.nat(), (ps, at) => {
        const before = fdrThreshold(ps, ALPHA) ?? 0;
        const lower = ps.with(at % ps.length, 0.001);
        expect(fdrThreshold(ps, 2 * ALPHA) ?? 0).toBeGreaterThanOrEqual(before);
        expect(passing(lower, fdrThreshold(lower, ALPHA))).toBeGreaterThanOrEqual(passing(ps, before));
      }),
    );
  });
});

describe('how many permutations will do', () => {
  it('is 8,039 for 201 areas, and not one fewer', () => {
    expect(neededPermutations(201, ALPHA)).toBe(8039);
    expect(smallestP(9999)).toBe(0.0002);
    expect(smallestP(9999)).toBeLessThan(neededP(201, ALPHA));
    expect(smallestP(999)).toBeGreaterThan(neededP(201, ALPHA));
  });

  it('is the fewest with which one area that stands out passes', () => {
    for (const tests of [1, 3, 7, 20, 49, 93, 176, 201, 1000, 14_500]) {
      const fewest = neededPermutations(tests, ALPHA);
      const passes = (permutations: number) =>
        fdrThreshold(new Array<number>(tests).fill(1).with(0, smallestP(permutations)), ALPHA) !== null;
      expect(passes(fewest), `${tests}`).toBe(true);
      expect(passes(fewest - 1), `${tests}`).toBe(false);
    }
  });
});
