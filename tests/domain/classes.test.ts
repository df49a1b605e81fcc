import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassSpec } from '../../src/domain/classes';
import { deviationClasses } from '../../src/domain/deviation';
import { valueClasses } from '../../src/domain/valueClasses';
import type { ClassMethod } from '../../src/domain/view';
import { roundTo } from '../../src/stats/rounding';

const S = '\u00a0';
const percent: ClassSpec = { unit: 'procent', decimals: 0, band: 2, direction: 'hoger-is-gunstig' };
const woz: ClassSpec = { unit: 'duizend-euro', decimals: 0, band: 10, direction: 'neutraal' };
const five: ClassMethod = { kind: 'kwantiel', count: 5 };

function labels(model: { readonly classes: readonly { readonly label: string }[] }): readonly string[] {
  return model.classes.map(({ label }) => label.replaceAll(S, ' '));
}

describe('valueClasses', () => {
  it('labels classes with values that occur in one class only', () => {
    const model = valueClasses([125, 150, 160, 200, 210, 300], { kind: 'kwantiel', count: 3 }, woz, 'nl');
    expect(labels(model)).toEqual(['€ 125.000 – 159.000', '€ 160.000 – 209.000', '€ 210.000 – 300.000']);
    expect([125, 159, 160, 300].map((value) => model.classOf(value))).toEqual([0, 0, 1, 2]);
  });

  it('leaves own breaks open at both ends', () => {
    const model = valueClasses([120, 170], { kind: 'eigen', breaks: [100, 150, 200] }, woz, 'nl');
    expect(labels(model)).toEqual([
      'minder dan € 100.000',
      '€ 100.000 – 149.000',
      '€ 150.000 – 199.000',
      '€ 200.000 of meer',
    ]);
  });

  it('puts a value outside the data in the first or last class', () => {
    const model = valueClasses([10, 20, 30, 40, 50], five, percent, 'nl');
    expect([model.classOf(0), model.classOf(99)]).toEqual([0, 4]);
  });

  it('has one class when all values are alike, and none without values', () => {
    expect(labels(valueClasses([7, 7, 7.2], five, percent, 'nl'))).toEqual(['7 %']);
    const empty = valueClasses([], five, percent, 'nl');
    expect(empty.classes).toEqual([]);
    expect(empty.classOf(3)).toBeNull();
  });

  it('chooses its colours by direction', () => {
    const palettes = (['hoger-is-gunstig', 'lager-is-gunstig', 'neutraal'] as const).map(
      (direction) => valueClasses([1, 2], five, { ...percent, direction }, 'nl').palette,
    );
    expect(palettes).toEqual(['gunstig', 'minder-gunstig', 'neutraal']);
  });

  it('gives every value exactly one class whose bounds hold it, with distinct labels', () => {
    const method = fc.oneof(
      fc.record({ kind: fc.constantFrom('kwantiel', 'gelijk'), count: fc.integer({ min: 3, max: 9 }) }),
      fc.record({
        kind: fc.constant('eigen'),
        breaks: fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 8 }),
      }),
    ) as fc.Arbitrary<ClassMethod>;
    const values = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, method, fc.integer({ min: 0, max: 2 }), (list, how, decimals) => {
        const model = valueClasses(list, how, { ...percent, decimals }, 'nl');
        expect(new Set(labels(model)).size).toBe(model.classes.length);
        for (const value of list) {
          const shown = roundTo(value, decimals);
          const holding = model.classes.filter(
            ({ from, to }) =>
              shown >= (from ?? Number.NEGATIVE_INFINITY) && shown <= (to ?? Number.POSITIVE_INFINITY),
          );
          expect(holding.map(({ index }) => index)).toEqual([model.classOf(value)]);
        }
      }),
    );
  });
});

describe('deviationClasses', () => {
  it('puts the edges at one, two and four bands', () => {
    const model = deviationClasses(percent, 'nl');
    expect(labels(model)).toEqual([
      'meer dan 8 lager',
      '5 – 8 lager',
      '3 – 4 lager',
      'hoogstens 2 verschil',
      '3 – 4 hoger',
      '5 – 8 hoger',
      'meer dan 8 hoger',
    ]);
    expect([41, 42, 46, 48, 52, 53, 59].map((value) => model.classOf(value, { benchmark: 50 }))).toEqual([
      0, 1, 2, 3, 3, 4, 6,
    ]);
  });

  it('mirrors when lower is favourable, so that class 0 stays the least favourable', () => {
    const model = deviationClasses({ ...percent, direction: 'lager-is-gunstig' }, 'nl');
    expect(model.classOf(90, { benchmark: 50 })).toBe(0);
    expect(labels(model)[0]).toBe('meer dan 8 hoger');
    expect(model.classes[0]?.verdict).toEqual({ sense: 'minder-gunstig', strength: 'duidelijk' });
  });

  it('runs from low to high for a neutral indicator', () => {
    const model = deviationClasses(woz, 'nl');
    expect(model.palette).toBe('afwijking-neutraal');
    expect([model.classOf(100, { benchmark: 379 }), model.classOf(600, { benchmark: 379 })]).toEqual([0, 6]);
  });

  it('writes edges finer than the decimals shown at those decimals, still distinct', () => {
    const score: ClassSpec = { unit: 'score', decimals: 2, band: 0.0392, direction: 'hoger-is-gunstig' };
    expect(labels(deviationClasses(score, 'nl')).slice(3)).toEqual([
      'hoogstens 0,04 verschil',
      '0,04 – 0,08 hoger',
      '0,08 – 0,16 hoger',
      'meer dan 0,16 hoger',
    ]);
    const fine = labels(deviationClasses({ ...score, decimals: 0 }, 'nl'));
    expect(new Set(fine).size).toBe(7);
  });

  it('is in times the benchmark for rates and densities, with the share that is about equal', () => {
    const rate: ClassSpec = { unit: 'per-duizend', decimals: 1, band: 0.1, direction: 'lager-is-gunstig' };
    expect(labels(deviationClasses(rate, 'nl'))).toEqual([
      'meer dan 2 keer',
      '1,25 – 2 keer',
      '1,1 – 1,25 keer',
      'tot 10 % verschil',
      '0,8 – 0,91 keer',
      '0,5 – 0,8 keer',
      'minder dan 0,5 keer',
    ]);
    expect(labels(deviationClasses({ ...rate, direction: 'neutraal' }, 'en')).slice(2, 5)).toEqual([
      '0.8 – 0.91 times',
      'up to 10% apart',
      '1.1 – 1.25 times',
    ]);
  });

  it('puts every value in the class whose bounds in times hold it', () => {
    const density: ClassSpec = { unit: 'per-km2', decimals: 0, band: 0.1, direction: 'neutraal' };
    const model = deviationClasses(density, 'nl');
    const figure = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(figure, figure, (value, benchmark) => {
        const entry = model.classes[model.classOf(value, { benchmark }) ?? -1];
        const times = value / benchmark;
        expect(times).toBeGreaterThanOrEqual((entry?.from ?? 0) - 1e-9);
        expect(times).toBeLessThanOrEqual((entry?.to ?? Number.POSITIVE_INFINITY) + 1e-9);
      }),
    );
  });

  it('is neutral inside the band and inside an interval, and has no class without a benchmark', () => {
    const model = deviationClasses({ ...percent, direction: 'lager-is-gunstig' }, 'nl');
    expect(model.classOf(60, { benchmark: 44, interval: [40, 80] })).toBe(3);
    expect(model.classOf(60, { benchmark: null })).toBeNull();
    expect(model.classOf(60)).toBeNull();
  });
});
