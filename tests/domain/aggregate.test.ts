import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, COVERAGE_FLOOR, honestSum, type Part } from '../../src/domain/aggregate';
import { type Absence, absent, type Cell } from '../../src/domain/cell';
import type { AggregateRule } from '../../src/domain/indicator';

const BY_INWONERS: AggregateRule = { kind: 'gewogen', weight: 'inwoners' };
const SOM: AggregateRule = { kind: 'som' };
const DICHTHEID: AggregateRule = { kind: 'dichtheid' };

function part(value: number | Absence, inwoners: number | null, landHa = 100): Part {
  const cell =
    typeof value === 'number' ? ({ kind: 'value', value, basis: 'gepubliceerd' } as const) : absent(value);
  return { cell, weights: { inwoners, huishoudens: inwoners, volwassenen: inwoners, landHa } };
}

const anyPart = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 5000 }), fc.boolean())
  .map(([value, inwoners, known]) => part(known ? value : 'niet-gepubliceerd', inwoners));

describe('aggregate: gewogen', () => {
  it('weighs by the count of the rule', () => {
    const parts = [part(10, 100), part(20, 300)];
    expect(aggregate(BY_INWONERS, parts, 0)).toEqual({
      kind: 'value',
      value: 17.5,
      basis: 'berekend',
      coverage: 1,
    });
  });

  it('keeps one decimal more than the indicator shows', () => {
    expect(aggregate(BY_INWONERS, [part(1, 1), part(1, 1), part(2, 1)], 1)).toMatchObject({ value: 1.33 });
  });

  it('leaves a part without a figure out, and says how much is covered', () => {
    const parts = [part(10, 900), part('niet-gepubliceerd', 100)];
    expect(aggregate(BY_INWONERS, parts, 0)).toMatchObject({ value: 10, coverage: 0.9 });
  });

  it('says full coverage only when it is full', () => {
    const parts = [part(10, 99_999), part('niet-gepubliceerd', 1)];
    expect(aggregate(BY_INWONERS, parts, 0)).toMatchObject({ coverage: 0.999 });
  });

  it('refuses under the floor and answers on it', () => {
    const covering = (share: number) => [part(1, share), part('niet-gepubliceerd', 100 - share)];
    expect(COVERAGE_FLOOR).toBe(0.8);
    expect(aggregate(BY_INWONERS, covering(79), 0)).toEqual({
      ...absent('niet-gepubliceerd'),
      coverage: 0.79,
    });
    expect(aggregate(BY_INWONERS, covering(80), 0)).toMatchObject({ kind: 'value', coverage: 0.8 });
  });

  it('counts a suppressed weight as none', () => {
    const parts = [part(10, 100), part(1000, null), part('niet-gepubliceerd', null)];
    expect(aggregate(BY_INWONERS, parts, 0)).toMatchObject({ value: 10, coverage: 1 });
  });

  it('passes on the reason that all parts share', () => {
    const outside = [part('niet-gemeten', 100), part('niet-gemeten', 200)];
    expect(aggregate(BY_INWONERS, outside, 0)).toEqual(absent('niet-gemeten'));
    const mixed = [part('niet-gemeten', 100), part('nog-niet-gepubliceerd', 100)];
    expect(aggregate(BY_INWONERS, mixed, 0)).toEqual(absent('niet-gepubliceerd'));
    expect(aggregate(BY_INWONERS, [], 0)).toEqual(absent('niet-gepubliceerd'));
  });

  it('does not depend on the order of the parts', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 20 }), (parts) => {
        expect(aggregate(BY_INWONERS, [...parts].reverse(), 2)).toEqual(aggregate(BY_INWONERS, parts, 2));
      }),
    );
  });

  it('does not change when a part is split into parts with the same figure', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 20 }), (parts) => {
        const split = parts.flatMap(({ cell, weights }) => {
          const half = { ...weights, inwoners: (weights.inwoners ?? 0) / 2, landHa: weights.landHa / 2 };
          return [
            { cell, weights: half },
            { cell, weights: half },
          ];
        });
        expect(aggregate(BY_INWONERS, split, 2)).toEqual(aggregate(BY_INWONERS, parts, 2));
      }),
    );
  });

  it('never counts a missing figure as zero', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 20 }), (parts) => {
        const known = parts.flatMap(({ cell }) => (cell.kind === 'value' ? [cell.value] : []));
        const whole = aggregate(BY_INWONERS, parts, 2);
        if (whole.kind === 'absent') return;
        expect(whole.value).toBeGreaterThanOrEqual(Math.min(...known));
        expect(whole.value).toBeLessThanOrEqual(Math.max(...known));
      }),
    );
  });
});

describe('aggregate: som', () => {
  it('adds up', () => {
    expect(aggregate(SOM, [part(10, 10), part(25, 25)], 0)).toMatchObject({ value: 35, coverage: 1 });
  });

  it('refuses when a part with inwoners, or with an unknown number, has no figure', () => {
    expect(aggregate(SOM, [part(10, 10), part('niet-gepubliceerd', 5)], 0).kind).toBe('absent');
    expect(aggregate(SOM, [part(10, 10), part('niet-gepubliceerd', null)], 0).kind).toBe('absent');
  });

  it('says how many people live where there is a figure when it refuses', () => {
    expect(aggregate(SOM, [part(10, 30), part('niet-gepubliceerd', 10)], 0)).toEqual({
      ...absent('niet-gepubliceerd'),
      coverage: 0.75,
    });
    expect(aggregate(SOM, [part('niet-gemeten', 10)], 0)).toEqual(absent('niet-gemeten'));
  });

  it('is no more precise than counts rounded to five allow', () => {
    expect(honestSum(1235, 10)).toBe(1235);
    expect(honestSum(1235, 11)).toBe(1240);
    expect(honestSum(55_321, 34)).toBe(55_320);
  });

  it('does without parts where nobody lives', () => {
    expect(aggregate(SOM, [part(10, 10), part('niet-van-toepassing', 0)], 0)).toMatchObject({ value: 10 });
  });
});

describe('aggregate: dichtheid', () => {
  it('is all inwoners on all land, not a mean of densities', () => {
    const parts = [part(1000, 1000, 100), part(10, 30, 300)];
    expect(aggregate(DICHTHEID, parts, 0)).toMatchObject({ value: 257.5, coverage: 1 });
  });

  it('is of the people of its own period, not of those who weigh today', () => {
    expect(aggregate(DICHTHEID, [part(1000, 9999, 100), part(10, 9999, 300)], 0)).toMatchObject({
      value: 257.5,
    });
    expect(aggregate(DICHTHEID, [part('niet-gemeten', 100), part('niet-gemeten', 200)], 0)).toEqual(
      absent('niet-gemeten'),
    );
  });

  it('counts land where nobody lives, and leaves out land with an unknown count', () => {
    expect(aggregate(DICHTHEID, [part(100, 100, 100), part('niet-van-toepassing', 0, 100)], 0)).toMatchObject(
      {
        value: 50,
      },
    );
    expect(aggregate(DICHTHEID, [part(111, 100, 90), part('niet-gepubliceerd', null, 10)], 0)).toMatchObject({
      value: 111,
      coverage: 0.9,
    });
  });

  it('takes the density of the year asked for, not the count of today', () => {
    expect(aggregate(DICHTHEID, [part(500, 1000, 100), part(300, 1000, 100)], 0)).toMatchObject({
      value: 400,
    });
  });
});

describe('aggregate: geen', () => {
  it('is refused', () => {
    const rule: AggregateRule = { kind: 'geen', why: { nl: 'mediaan', en: 'median' } };
    expect(aggregate(rule, [part(1, 1)], 0)).toEqual(absent('niet-op-dit-niveau'));
  });
});

describe('the reason of a refused aggregate', () => {
  it('is that of the inhabited parts, whatever there is to say of empty ones', () => {
    const cell = aggregate(BY_INWONERS, [part('niet-gemeten', 500), part('niet-van-toepassing', 0)], 1);
    expect(cell).toEqual(absent('niet-gemeten'));
    expect(aggregate(BY_INWONERS, [part('niet-van-toepassing', 0)], 1)).toEqual(
      absent('niet-van-toepassing'),
    );
  });
});

describe('a rate of counts', () => {
  const rule = { kind: 'telling', weight: 'inwoners', per: 1000 } as const;
  const place = (inwoners: number, count: number | undefined): Part => ({
    cell: {
      ...(inwoners > 0 && count !== undefined
        ? { kind: 'value', value: (count / inwoners) * 1000, basis: 'gepubliceerd' }
        : { kind: 'absent', why: inwoners === 0 ? 'niet-van-toepassing' : 'niet-gepubliceerd' }),
      ...(count === undefined ? {} : { count }),
    } as Cell,
    weights: { inwoners, huishoudens: null, volwassenen: null, landHa: 100 },
  });

  it('counts what happened where nobody lives', () => {
    const cell = aggregate(rule, [place(1000, 20), place(0, 10)], 1);
    expect(cell).toMatchObject({ kind: 'value', value: 30, count: 30, coverage: 1 });
  });

  it('leaves a part without a count out of both sides, and says so', () => {
    const cell = aggregate(rule, [place(900, 18), place(100, undefined)], 1);
    expect(cell).toMatchObject({ kind: 'value', value: 20, coverage: 0.9 });
  });

  it('is refused below the coverage floor', () => {
    expect(aggregate(rule, [place(700, 7), place(300, undefined)], 1).kind).toBe('absent');
  });
});
