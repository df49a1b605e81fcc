import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassModel, ClassSpec } from '../../src/domain/classes';
import { LANGUAGES } from '../../src/domain/text';
import { valueClasses } from '../../src/domain/valueClasses';
import { type ClassMethod, COUNTED_METHODS } from '../../src/domain/view';
import { roundTo } from '../../src/stats/rounding';

const percent: ClassSpec = { unit: 'procent', decimals: 0, band: 2, direction: 'hoger-is-gunstig' };

/** Methods that never leave a class empty, and those that step evenly and can where values leave a gap. */
const FILLED = ['kwantiel', 'natuurlijk'] as const;

const count = fc.integer({ min: 3, max: 9 });
const counted = fc.record({ kind: fc.constantFrom(...COUNTED_METHODS), count });
const own = fc.record({
  kind: fc.constant('eigen' as const),
  breaks: fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 8 }),
});
const method: fc.Arbitrary<ClassMethod> = fc.oneof(counted, own, fc.constant({ kind: 'bron' as const }));
/** Figures with ties, zeros and far outliers. */
const figure = fc.oneof(
  fc.double({ min: -500, max: 500, noNaN: true }),
  fc.integer({ min: -4, max: 4 }),
  fc.constantFrom(0, 0.004, 12.5, 900),
);
const figures = fc.array(figure, { minLength: 1, maxLength: 60 });
const unit = fc.constantFrom('procent', 'duizend-euro', 'score', 'aantal', 'kilometer');

function holding({ classes }: ClassModel, shown: number): readonly number[] {
  return classes
    .filter(({ from }) => shown >= (from ?? Number.NEGATIVE_INFINITY))
    .filter(({ to }) => shown <= (to ?? Number.POSITIVE_INFINITY))
    .map(({ index }) => index);
}

describe('every method', () => {
  it('has breaks that strictly rise, and each value in exactly the one class whose bounds hold it', () => {
    fc.assert(
      fc.property(
        figures,
        method,
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        (list, how, decimals, open) => {
          const model = valueClasses(list, how, { ...percent, decimals }, 'nl', { open });
          const breaks = model.classes.slice(1).map(({ from }) => from ?? Number.NaN);
          expect(breaks.every((one, index) => one > (breaks[index - 1] ?? Number.NEGATIVE_INFINITY))).toBe(
            true,
          );
          const counts = model.classes.map(() => 0);
          for (const value of list) {
            const index = model.classOf(value);
            expect(holding(model, roundTo(value, decimals))).toEqual([index]);
            counts[index ?? -1] = (counts[index ?? -1] ?? 0) + 1;
          }
          expect(counts.reduce((sum, one) => sum + one, 0)).toBe(list.length);
          if (FILLED.some((kind) => kind === how.kind)) expect(Math.min(...counts)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('labels no two classes alike, in any unit and language', () => {
    fc.assert(
      fc.property(
        figures,
        method,
        unit,
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        (list, how, one, decimals, open) => {
          for (const lang of LANGUAGES) {
            const { classes } = valueClasses(list, how, { ...percent, unit: one, decimals }, lang, { open });
            const labels = classes.map(({ label }) => label);
            expect(new Set(labels).size).toBe(classes.length);
            expect(labels).not.toContain('');
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('leaves no class empty of few figures, and never has more classes than different figures', () => {
    const few = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(few, counted, (list, how) => {
        const model = valueClasses(list, how, percent, 'nl');
        const distinct = new Set(list).size;
        expect(new Set(list.map((value) => model.classOf(value))).size).toBe(model.classes.length);
        expect(model.classes.length).toBeLessThanOrEqual(distinct);
        expect(model.classes.length > 1).toBe(distinct > 1);
      }),
      { numRuns: 600 },
    );
  });

  it.each(COUNTED_METHODS)(
    '%s has one class for one figure and for figures alike, none without figures',
    (kind) => {
      const how: ClassMethod = { kind, count: 7 };
      expect(valueClasses([62], how, percent, 'nl').classes.map(({ label }) => label)).toEqual(['62\u00a0%']);
      expect(valueClasses([62, 62.4, 61.6], how, percent, 'nl').classes).toHaveLength(1);
      expect(valueClasses([0, 0], how, percent, 'nl').classes.map(({ from, to }) => [from, to])).toEqual([
        [0, 0],
      ]);
      expect(valueClasses([], how, percent, 'nl').classes).toEqual([]);
    },
  );

  it('says that its one class holds everything where other periods share it', () => {
    const how: ClassMethod = { kind: 'natuurlijk', count: 4 };
    const [only] = valueClasses([62], how, percent, 'nl', { open: true }).classes;
    expect([only?.label, only?.from, only?.to]).toEqual(['alle waarden', null, null]);
  });

  it('divides as usual where the source has no classes of its own', () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    const bounds = (how: ClassMethod) =>
      valueClasses(list, how, percent, 'nl').classes.map(({ from }) => from);
    expect(bounds({ kind: 'bron' })).toEqual(bounds({ kind: 'kwantiel', count: 5 }));
  });
});

describe('14,500 figures', () => {
  it.each(COUNTED_METHODS)('are divided by %s well within the time of a frame or two', (kind) => {
    // Ties and a long tail, as in the figures of all buurten of the country.
    const list = Array.from({ length: 14_500 }, (_, index) => ((index * 7919) % 14_500) ** 1.6 / 1000);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      valueClasses(list, { kind, count: 9 }, { ...percent, decimals: 1 }, 'nl');
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
