import { describe, expect, it } from 'vitest';
import {
  concentrationCurve,
  dissimilarityOf,
  giniOf,
  hooverOf,
  type Portion,
  quotientOf,
  reachOf,
  totalOf,
} from '../../src/stats/lorenz';

const portions = (concerned: readonly number[], base: readonly number[]): readonly Portion[] =>
  concerned.map((one, index) => ({ concerned: one, base: base[index] ?? 0 }));
const each = (concerned: readonly number[]) =>
  portions(
    concerned,
    concerned.map(() => 1),
  );
const gini = (of: readonly Portion[]) => giniOf(concentrationCurve(of));

/** Mean absolute difference over all pairs of the base, by the definition: no ordering, no curve. */
function naiveGini(of: readonly Portion[]): number {
  const whole = totalOf(of);
  let sum = 0;
  for (const one of of)
    for (const other of of) sum += Math.abs(one.concerned * other.base - other.concerned * one.base);
  return sum / (2 * whole.concerned * whole.base);
}

/** Numbers without a pattern, the same every time. */
function made(seed: number, count: number): readonly Portion[] {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: count }, () => {
    const base = 20 + Math.floor(next() * 4000);
    return { base, concerned: base * next() ** 3 };
  });
}

const SETS = [made(7, 5), made(11, 49), made(2026, 201)];

const GDP = [
  460.69, 549.19, 124.16, 65.29, 31.59, 109.27, 263.44, 39.87, 258.53, 645.59, 131.95, 35.03, 112.66, 56.22,
  85.61, 56.81,
];

describe('measures of spread against what others published', () => {
  it.each([
    // R package REAT (Wieland), manual page of gini: after Dörsam 2004, and gross domestic product of German Länder.
    ['turnover of four makers', each([20, 50, 20, 10]), 0.3, 1],
    [
      'six classes of income',
      portions(
        [500, 1500, 2500, 4000, 7500, 15000].map(
          (mean, i) => mean * ([1000, 1200, 1600, 400, 200, 600][i] ?? 0),
        ),
        [1000, 1200, 1600, 400, 200, 600],
      ),
      0.5278,
      4,
    ],
    ['product of the Länder', each(GDP), 0.5009, 4],
    // A worked spreadsheet for classes (docstoc 10699438): twenty incomes in thousands.
    [
      'twenty incomes',
      each([1, 3, 4, 5, 6, 8, 8, 9, 11, 12, 14, 17, 19, 21, 23, 27, 29, 32, 33, 38]),
      0.38625,
      5,
    ],
  ] as const)('has the Gini coefficient of %s', (_, of, published, decimals) => {
    expect(gini(of)).toBeCloseTo(published, decimals);
  });

  it('has the dissimilarity of Duncan and Duncan', () => {
    // R package segregation (Elbers), its own examples: two groups in four and in three units.
    const two = (one: readonly number[], other: readonly number[]) =>
      dissimilarityOf(
        portions(
          one,
          one.map((count, i) => count + (other[i] ?? 0)),
        ),
      );
    expect(two([100, 60, 40, 0], [0, 40, 60, 100])).toBeCloseTo(0.6, 12);
    expect(two([80, 80, 20, 20], [20, 20, 80, 80])).toBeCloseTo(0.6, 12);
    expect(two([100, 100, 0, 0], [0, 0, 100, 100])).toBe(1);
    expect(two([100, 100, 100], [100, 100, 100])).toBe(0);
    // UrbanSim, after Massey and Denton 1988.
    expect(dissimilarityOf(portions([1, 2, 2, 1, 5], [16, 16, 12, 20, 16]))).toBeCloseTo(0.3320158103, 9);
  });

  it('has the location quotient of Farhauer and Kröll 2013', () => {
    const whole = { concerned: 879213, base: 15593224 };
    expect(quotientOf({ concerned: 1714, base: 79006 }, whole)).toBeCloseTo(0.3847623, 7);
  });
});

describe.each(SETS.map((of) => [of.length, of] as const))(
  'measures of a made-up spread over %i areas',
  (_, of) => {
    const curve = concentrationCurve(of);

    it('agree with the definition, worked out pair by pair', () => {
      expect(giniOf(curve)).toBeCloseTo(naiveGini(of), 10);
    });

    it('lie where they must: Hoover under Gini, Gini under 1, dissimilarity over Hoover', () => {
      expect(hooverOf(of)).toBeGreaterThan(0);
      expect(hooverOf(of)).toBeLessThanOrEqual(giniOf(curve) + 1e-12);
      expect(giniOf(curve)).toBeLessThan(1);
      expect(dissimilarityOf(of)).toBeGreaterThanOrEqual(hooverOf(of));
    });

    it('are heights of the curve: Hoover over the base, dissimilarity over all others', () => {
      const highest = (points: readonly Portion[]) =>
        Math.max(...points.map(({ concerned, base }) => concerned - base));
      expect(hooverOf(of)).toBeCloseTo(highest(curve), 10);
      const others = of.map(({ concerned, base }) => ({ concerned, base: base - concerned }));
      expect(dissimilarityOf(of)).toBeCloseTo(highest(concentrationCurve(others)), 10);
    });

    it('do not change when an area is split with the same rate, or all numbers grow alike, or areas change places', () => {
      const [first = { concerned: 0, base: 0 }, ...rest] = of;
      const part = (share: number) => ({ concerned: first.concerned * share, base: first.base * share });
      const variants = [
        [part(0.25), ...rest, part(0.75)],
        of.map(({ concerned, base }) => ({ concerned: concerned * 3, base: base * 7 })),
        [...of].reverse(),
      ];
      for (const variant of variants) {
        expect(gini(variant)).toBeCloseTo(giniOf(curve), 10);
        expect(hooverOf(variant)).toBeCloseTo(hooverOf(of), 10);
      }
    });

    it('come from a curve that rises ever less, from nothing to everything', () => {
      expect(curve[0]).toEqual({ concerned: 0, base: 0, index: null });
      expect(curve.at(-1)?.concerned).toBeCloseTo(1, 10);
      expect(curve.at(-1)?.base).toBeCloseTo(1, 10);
      const slopes = curve.slice(1).map((point, i) => {
        const before = curve[i] ?? point;
        return (point.concerned - before.concerned) / (point.base - before.base);
      });
      slopes.forEach((slope, i) => {
        expect(slope).toBeLessThanOrEqual((slopes[i - 1] ?? Number.POSITIVE_INFINITY) * (1 + 1e-6));
      });
    });

    it('find the half at the first area that reaches it', () => {
      const at = reachOf(curve, 0.5) ?? 0;
      expect(curve[at]?.concerned).toBeGreaterThanOrEqual(0.5);
      expect(curve[at - 1]?.concerned).toBeLessThan(0.5);
    });
  },
);

describe('a spread at its ends', () => {
  it('is even where every area has its share', () => {
    const even = portions([10, 20, 30], [100, 200, 300]);
    expect(gini(even)).toBeCloseTo(0, 12);
    expect(hooverOf(even)).toBeCloseTo(0, 12);
    expect(dissimilarityOf(even)).toBeCloseTo(0, 12);
  });

  it('puts what is counted without a base first, and gives it no quotient', () => {
    const empty = portions([5, 10, 5], [100, 0, 100]);
    expect(concentrationCurve(empty)[1]).toEqual({ concerned: 0.5, base: 0, index: 1 });
    expect(quotientOf(empty[1] ?? { concerned: 0, base: 0 }, totalOf(empty))).toBeNull();
    expect(gini(empty)).toBeCloseTo(0.5, 12);
  });

  it('is nothing where nothing is counted', () => {
    const none = portions([0, 0], [100, 50]);
    expect(concentrationCurve(none)).toHaveLength(1);
    expect(gini(none)).toBe(0);
    expect(hooverOf(none)).toBe(0);
    expect(reachOf(concentrationCurve(none), 0.5)).toBeNull();
    expect(quotientOf({ concerned: 0, base: 10 }, totalOf(none))).toBeNull();
  });
});
