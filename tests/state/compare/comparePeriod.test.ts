import { describe, expect, it } from 'vitest';
import type { ValuesFile } from '../../../src/domain/pack';
import type { CompareColumn } from '../../../src/state/compare/compareModel';
import { type PeriodQuestion, periodOfRow } from '../../../src/state/compare/comparePeriod';
import { column, id } from '../../fixtures/atlas';

function made(area: string, role: CompareColumn['role'] = 'gebied'): CompareColumn {
  return { id: id(area), role, name: area, kind: 'wijk', gemeente: undefined };
}

const NEDERLAND = made('nederland', 'gemiddelde');
const LIMBURG = made('limburg', 'gemiddelde');
const FIRST = made('WK000100');
const SECOND = made('WK000101');

const VALUES: ValuesFile = {
  version: 1,
  indicator: 'woz',
  columns: ['2018', '2019', '2024', '2021-2025'].map((period) => column('wijk', period, [1, 2])),
  benchmarks: [],
};

/** A question about two areas beside Nederland and Limburg; `known` says which periods each has a figure in. */
function question(
  known: Readonly<Record<string, readonly string[]>>,
  more: Partial<PeriodQuestion> = {},
): PeriodQuestion {
  return {
    values: VALUES,
    areas: [FIRST, SECOND],
    averages: [NEDERLAND, LIMBURG],
    comparedWith: () => NEDERLAND,
    has: (one, period) => known[one.id]?.includes(period) ?? false,
    asked: null,
    ...more,
  };
}

const ALL = ['2018', '2019', '2024'];

describe('the period of a row', () => {
  it('is the newest of those in which every column has a figure', () => {
    const known = { WK000100: ALL, WK000101: ALL, nederland: ALL, limburg: ALL };
    expect(periodOfRow(question(known))).toEqual({ period: '2024', pinned: false, newer: null });
  });

  it('is an older one where a newer one would leave columns empty, and says which', () => {
    const known = { WK000100: ALL, WK000101: ALL, nederland: ['2018', '2019'], limburg: ['2019'] };
    expect(periodOfRow(question(known))).toEqual({
      period: '2019',
      pinned: false,
      newer: { period: '2024', without: ['nederland', 'limburg'] },
    });
  });

  it('counts a difference as much as a figure: what is compared with weighs more than another average', () => {
    const known = { WK000100: ALL, WK000101: ALL, nederland: ['2018'], limburg: ['2024'] };
    expect(periodOfRow(question(known)).period).toBe('2018');
    expect(periodOfRow(question(known, { comparedWith: () => LIMBURG })).period).toBe('2024');
  });

  it('does not let one area without figures take the year from the others', () => {
    const known = { WK000100: ['2024'], WK000101: [], nederland: ['2024'], limburg: ['2018'] };
    expect(periodOfRow(question(known)).period).toBe('2024');
  });

  it('names what a newer period lacks also where the comparison is no column', () => {
    const known = { WK000100: ALL, WK000101: ALL, nederland: ['2019'] };
    const { newer } = periodOfRow(question(known, { averages: [] }));
    expect(newer).toEqual({ period: '2024', without: ['nederland'] });
  });

  it('is the one the link asks for where any column has it, with what is newer', () => {
    const known = { WK000100: ['2018', '2024'], nederland: ['2024'] };
    expect(periodOfRow(question(known, { asked: '2018' }))).toEqual({
      period: '2018',
      pinned: true,
      newer: { period: '2024', without: [] },
    });
    expect(periodOfRow(question(known, { asked: '2019' }))).toMatchObject({ period: '2024', pinned: false });
  });

  it('does not speak of newer averages alone', () => {
    const known = { WK000100: ['2019'], WK000101: ['2019'], nederland: ['2019', '2024'], limburg: ['2024'] };
    expect(periodOfRow(question(known))).toEqual({ period: '2019', pinned: false, newer: null });
  });

  it('is the one known at most levels where nobody has a figure, and nothing without any', () => {
    expect(periodOfRow(question({}))).toEqual({ period: '2021-2025', pinned: false, newer: null });
    const columns = [...VALUES.columns, column('buurt', '2019', [1])];
    expect(periodOfRow(question({}, { values: { ...VALUES, columns } })).period).toBe('2019');
    const none = { ...VALUES, columns: [] };
    expect(periodOfRow(question({}, { values: none })).period).toBeNull();
  });
});
