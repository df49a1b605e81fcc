import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import type { Benchmark } from '../../src/domain/benchmark';
import { absent, type Cell } from '../../src/domain/cell';
import {
  type AreaChange,
  type ChangeOf,
  changeAmount,
  changeScale,
  countScale,
  tooSmallForChange,
  unchangedFigure,
} from '../../src/domain/change';
import { changeClasses, NO_CHANGE } from '../../src/domain/changeClasses';
import type { Scale } from '../../src/domain/compare';
import { LANGUAGES } from '../../src/domain/text';
import { id } from '../fixtures/atlas';

const HEALTH: Scale = { band: 2, decimals: 1, direction: 'hoger-is-gunstig', unit: 'procent' };
const EMPTY: Scale & { change: { margin: number; fewestHouseholds: number } } = {
  ...{ band: 1, decimals: 0, direction: 'lager-is-gunstig', unit: 'procent' },
  change: { margin: 2, fewestHouseholds: 200 },
};
const RATE: Scale = { band: 0.1, decimals: 1, direction: 'lager-is-gunstig', unit: 'per-duizend' };

const figure = (value: number): Cell => ({ kind: 'value', value, basis: 'gepubliceerd' });
const land = (value: number): Benchmark => ({
  ...{ kind: 'value', area: id('nederland'), value, period: '2024', basis: 'gepubliceerd' },
});
const NONE: Benchmark = { kind: 'absent', why: 'niet-in-bron' };

/** An area from four figures: its own then and now, and those of the benchmark. */
function area(of: ChangeOf, scale: Scale, [then, now, landThen, landNow]: readonly number[]): AreaChange {
  const [before, after] = [figure(then ?? 0), figure(now ?? 0)];
  const [beforeBenchmark, afterBenchmark] = [land(landThen ?? 0), land(landNow ?? 0)];
  const between = { before: beforeBenchmark, after: afterBenchmark };
  const unchanged = unchangedFigure(of, before, between, scale);
  return { before, after, beforeBenchmark, afterBenchmark, unchanged, tooSmall: false };
}

function classOf(of: ChangeOf, spec: Scale, figures: readonly number[]): number | null {
  const scale = changeScale(spec, of);
  const { unchanged, after } = area(of, scale, figures);
  return after.kind === 'value'
    ? changeClasses(scale, 'nl').classOf(after.value, { benchmark: unchanged })
    : null;
}

describe('a figure had nothing changed', () => {
  it('is that of then, or moved along with the benchmark', () => {
    const between = { before: land(76.3), after: land(72.8) };
    expect(unchangedFigure('waarde', figure(65.8), between, HEALTH)).toBe(65.8);
    expect(unchangedFigure('afstand', figure(65.8), between, HEALTH)).toBe(62.3);
  });

  it('keeps the ratio where figures are told in times', () => {
    const between = { before: land(40), after: land(50) };
    expect(unchangedFigure('afstand', figure(80), between, RATE)).toBe(100);
    expect(unchangedFigure('afstand', figure(80), { before: land(0), after: land(50) }, RATE)).toBeNull();
  });

  it('is not there without a figure or a benchmark', () => {
    const between = { before: NONE, after: land(72.8) };
    expect(unchangedFigure('afstand', figure(65.8), between, HEALTH)).toBeNull();
    expect(unchangedFigure('afstand', absent('niet-gemeten'), between, HEALTH)).toBeNull();
    expect(unchangedFigure('waarde', figure(65.8), between, HEALTH)).toBe(65.8);
  });
});

describe('noise', () => {
  it('is the band, and never less than rounding makes: two figures, or four for a gap', () => {
    expect(changeScale(HEALTH, 'afstand').band).toBe(2);
    const { change: _none, ...plain } = EMPTY;
    expect(changeScale(plain, 'waarde').band).toBe(1);
    expect(changeScale(plain, 'afstand').band).toBe(2);
    expect(changeScale({ ...plain, unit: 'klasse', band: 0.5 }, 'afstand').band).toBe(0.5);
    expect(changeScale(RATE, 'afstand').band).toBe(0.1);
  });

  it('of empty homes ends at three points and begins under 200 households', () => {
    const spec = INDICATORS.find(({ id: one }) => one === 'leegstand');
    if (!spec) throw new Error('no leegstand');
    const classes = [0, 1, 2, 3, 4, 5, 8, 9].map((rise) => classOf('waarde', spec, [5, 5 + rise, 5, 4]));
    expect(classes).toEqual([3, 3, 3, 2, 2, 1, 1, 0]);
    expect(tooSmallForChange(spec, { huishoudens: 199 })).toBe(true);
    expect(tooSmallForChange(spec, { huishoudens: 200 })).toBe(false);
    expect(tooSmallForChange(spec, { huishoudens: null })).toBe(true);
  });

  it('of counts is a hundredth of the one in the middle, as a round number', () => {
    const counts: Scale = { band: 5, decimals: 0, direction: 'neutraal', unit: 'aantal' };
    expect(countScale(counts, [37_000, 27_000, 87_000]).band).toBe(400);
    expect(countScale(counts, [300, 1200, 2500]).band).toBe(10);
    expect(countScale(counts, [100, 120, 200]).band).toBe(5);
    expect(countScale(counts, []).band).toBe(5);
  });
});

describe('how much changed', () => {
  it('is what a reader works out from the figures shown', () => {
    // Heerlen: 65.8 to 61.6 while Nederland went from 76.3 to 72.8; -10.5 became -11.2.
    expect(changeAmount('waarde', area('waarde', HEALTH, [65.8, 61.6, 76.3, 72.8]), HEALTH)).toBe(-4.2);
    expect(changeAmount('afstand', area('afstand', HEALTH, [65.8, 61.6, 76.3, 72.8]), HEALTH)).toBe(-0.7);
    expect(changeAmount('afstand', area('afstand', HEALTH, [67.37, 64.21, 76.3, 72.8]), HEALTH)).toBe(0.3);
  });

  it('of a gap in times is a number of times', () => {
    expect(changeAmount('afstand', area('afstand', RATE, [80, 150, 40, 50]), RATE)).toBe(1.5);
  });
});

const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const four = fc.tuple(percent, percent, percent, percent);

describe('classes of change', () => {
  it('turn around when then and now are swapped', () => {
    fc.assert(
      fc.property(four, ([then, now, landThen, landNow]) => {
        for (const of of ['waarde', 'afstand'] as const) {
          const forth = classOf(of, HEALTH, [then, now, landThen, landNow]) ?? Number.NaN;
          const back = classOf(of, HEALTH, [now, then, landNow, landThen]) ?? Number.NaN;
          expect(forth + back).toBe(2 * NO_CHANGE);
        }
      }),
    );
  });

  it('do not see what happens everywhere: a gap stays when all move alike', () => {
    fc.assert(
      fc.property(percent, percent, percent, (own, country, move) => {
        expect(classOf('afstand', HEALTH, [own, own + move, country, country + move])).toBe(NO_CHANGE);
      }),
    );
  });

  it('have the benchmark say nothing about the figure itself', () => {
    fc.assert(
      fc.property(four, percent, percent, ([then, now, a, b], c, d) => {
        expect(classOf('waarde', HEALTH, [then, now, a, b])).toBe(
          classOf('waarde', HEALTH, [then, now, c, d]),
        );
      }),
    );
  });

  it.each(LANGUAGES)('have seven different labels for every indicator (%s)', (lang) => {
    for (const spec of INDICATORS) {
      for (const of of ['waarde', 'afstand'] as const) {
        const labels = changeClasses(changeScale(spec, of), lang).classes.map(({ label }) => label);
        expect(new Set(labels).size, `${spec.id}: ${labels.join(' | ')}`).toBe(7);
      }
    }
  });

  it('read as change: favourable, or up and down, and percentage points are left to the heading', () => {
    const labels = (scale: Scale) => changeClasses(scale, 'nl').classes.map(({ label }) => label);
    expect(labels(HEALTH)).toEqual([
      ...[
        'meer dan 8,0 minder gunstig',
        '4,1\u00a0–\u00a08,0 minder gunstig',
        '2,1\u00a0–\u00a04,0 minder gunstig',
      ],
      'geen duidelijke verandering',
      ...['2,1\u00a0–\u00a04,0 gunstiger', '4,1\u00a0–\u00a08,0 gunstiger', 'meer dan 8,0 gunstiger'],
    ]);
    expect(labels({ ...HEALTH, direction: 'lager-is-gunstig' })).toEqual(labels(HEALTH));
    expect(labels({ ...HEALTH, direction: 'neutraal' }).at(-1)).toBe('meer dan 8,0 omhoog');
    expect(labels(RATE)[1]).toBe('1,25\u00a0–\u00a02\u00a0keer');
    expect(changeClasses(HEALTH, 'en').classes[6]?.label).toBe('more than 8.0 more favourable');
  });
});
