import { describe, expect, it } from 'vitest';
import { baselineOf, type PeriodFacts } from '../../src/state/goals/baseline';
import { gapChange, oriented } from '../../src/state/goals/gapChange';

const LESS = { band: 1, decimals: 1, direction: 'lager-is-gunstig', unit: 'procent' } as const;
const MORE = { ...LESS, direction: 'hoger-is-gunstig' } as const;
const NEUTRAL = { ...LESS, direction: 'neutraal' } as const;

/** The change of a difference beside a benchmark of 50. */
function change(start: number, now: number, spec: typeof LESS | typeof MORE | typeof NEUTRAL) {
  const { turn, tone, amount } = gapChange(
    { value: 50 + start, benchmark: 50 },
    { value: 50 + now, benchmark: 50 },
    spec,
  );
  return [turn, tone, amount];
}

describe('the change of a difference', () => {
  it.each([
    [5, 2, LESS, ['kleiner', 'gunstiger', -3]],
    [2, 5, LESS, ['groter', 'minder-gunstig', 3]],
    [2, -2, LESS, ['ingelopen', 'gunstiger', -4]],
    [-2, 2, LESS, ['omgeslagen', 'minder-gunstig', 4]],
    [-2, -5, LESS, ['voorsprong-groter', 'gunstiger', -3]],
    [-5, -2, LESS, ['voorsprong-kleiner', 'minder-gunstig', 3]],
    [5, 0, LESS, ['kleiner', 'gunstiger', -5]],
    [0, 5, LESS, ['groter', 'minder-gunstig', 5]],
    [-5, -2, MORE, ['kleiner', 'gunstiger', 3]],
    [5, 2, MORE, ['voorsprong-kleiner', 'minder-gunstig', -3]],
    [5, 2, NEUTRAL, ['kleiner', 'geen', -3]],
    [-2, -5, NEUTRAL, ['groter', 'geen', -3]],
    [2, -2, NEUTRAL, ['andere-kant', 'geen', -4]],
  ] as const)('from %d to %d', (start, now, spec, said) => {
    expect(change(start, now, spec)).toEqual(said);
  });

  it('is about equal up to and with the band', () => {
    expect(change(2, 3, LESS)).toEqual(['gelijk', 'geen', 1]);
    expect(change(2, 3.1, LESS)).toEqual(['groter', 'minder-gunstig', 1.1]);
  });

  it('is about equal within what rounding can make, and within the margin declared, as on the map of change', () => {
    const whole = { ...LESS, decimals: 0 } as const;
    const turn = (now: number, spec: Parameters<typeof gapChange>[2]) =>
      gapChange({ value: 55, benchmark: 50 }, { value: now, benchmark: 50 }, spec).turn;
    expect([turn(53, whole), turn(52, whole)]).toEqual(['gelijk', 'kleiner']);
    const declared = { ...whole, change: { margin: 4 } };
    expect([turn(51, declared), turn(50, declared)]).toEqual(['gelijk', 'kleiner']);
  });

  it('follows the benchmark: as much better as everyone is no nearer', () => {
    const said = gapChange({ value: 20, benchmark: 10 }, { value: 16, benchmark: 6 }, LESS);
    expect(said).toEqual({ turn: 'gelijk', tone: 'geen', amount: 0 });
  });

  it('turns differences so that favourable is plus', () => {
    expect([
      oriented(3, 'lager-is-gunstig'),
      oriented(3, 'hoger-is-gunstig'),
      oriented(-3, 'neutraal'),
    ]).toEqual([-3, 3, -3]);
    expect(Object.is(oriented(0, 'lager-is-gunstig'), 0)).toBe(true);
  });
});

describe('the baseline', () => {
  const FACTS: PeriodFacts = {
    periods: ['2021-2025', '2019', '2017', '2016'],
    valued: (period) => period !== '2016',
    compared: (period) => period === '2019' || period === '2021-2025',
  };
  const none = { ...FACTS, compared: () => false };

  it('is the first period with a comparison, else the first with a figure, else the first', () => {
    expect(baselineOf(null, FACTS)).toEqual({ kind: 'periode', period: '2019' });
    expect(baselineOf(null, none)).toEqual({ kind: 'periode', period: '2017' });
    expect(baselineOf(null, { ...none, valued: () => false })).toEqual({ kind: 'periode', period: '2016' });
  });

  it.each([
    ['2016', { kind: 'periode', period: '2016' }],
    ['2018', { kind: 'periode', period: '2017' }],
    ['2024', { kind: 'periode', period: '2019' }],
    ['2025', { kind: 'periode', period: '2021-2025' }],
    ['2015', { kind: 'geen', why: 'niet-gemeten' }],
    ['2026', { kind: 'geen', why: 'nog-niet-gepubliceerd' }],
    ['2030', { kind: 'geen', why: 'nog-niet-gepubliceerd' }],
  ])('of %s is the newest that ends in or before it', (year, baseline) => {
    expect(baselineOf(year, FACTS)).toEqual(baseline);
  });

  it('comes with the first figures of 2026 or later', () => {
    const later = { ...FACTS, periods: ['2027', ...FACTS.periods] };
    expect(baselineOf('2026', later)).toEqual({ kind: 'periode', period: '2021-2025' });
  });

  it('is not there where the level has no figures', () => {
    expect(baselineOf(null, { ...FACTS, periods: [] })).toEqual({ kind: 'geen', why: 'niet-op-dit-niveau' });
  });
});
