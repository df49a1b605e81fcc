import { describe, expect, it } from 'vitest';
import type { SheetGroup } from '../../src/state/sheetModel';
import { byReason, layOut } from '../../src/ui/sheet/layOut';
import { published, sheetRow } from '../fixtures/sheetRow';

const missing = (why: 'niet-gemeten' | 'niet-gepubliceerd', indicator = 'woz') =>
  sheetRow({ indicator, cell: { kind: 'absent', why } });

function group(id: string, rows: SheetGroup['rows']): SheetGroup {
  return { id, name: id, rows };
}

describe('layOut', () => {
  it('shows rows with a figure, a past or a mark, and sets the others apart', () => {
    const trend = [
      { period: '2016', value: 1 },
      { period: '2017', value: 2 },
    ];
    const withPast = { ...missing('niet-gemeten', 'inkomen'), trend };
    const { groups } = layOut([group('a', [sheetRow(), withPast, missing('niet-gepubliceerd')])]);
    expect(groups[0]?.shown.map(({ spec }) => spec.id)).toEqual(['leefbaarometer', 'inkomen']);
    expect(groups[0]?.absent.map(({ spec }) => spec.id)).toEqual(['woz']);
  });

  it('makes no group of nothing but missing figures', () => {
    const { groups, rest } = layOut([
      group('leeg', [missing('niet-gemeten'), missing('niet-gemeten', 'leegstand')]),
      group('vol', [sheetRow()]),
    ]);
    expect(groups.map(({ id }) => id)).toEqual(['vol']);
    expect(rest.map(({ spec }) => spec.id)).toEqual(['woz', 'leegstand']);
  });

  it('finds what the figures of a group share; figures that are missing have no say', () => {
    const rows = [
      sheetRow({ cell: { kind: 'value', value: 1, basis: 'berekend', coverage: 0.9 }, period: '2020' }),
      sheetRow({ cell: { kind: 'value', value: 1, basis: 'berekend', coverage: 0.97 } }),
      sheetRow({ cell: { kind: 'value', value: 1, basis: 'berekend' } }),
      { ...missing('niet-gemeten'), supplement: true },
    ];
    const { groups } = layOut([group('a', rows)]);
    expect(groups[0]?.common).toEqual({
      period: '2024',
      nature: 'modelschatting',
      supplement: false,
      coverage: 0.9,
    });
  });

  it('claims nothing that one figure contradicts', () => {
    const computed = sheetRow({ cell: { kind: 'value', value: 1, basis: 'berekend', coverage: 0.9 } });
    const counted = sheetRow({ indicator: 'woz', cell: published(200), supplement: true });
    const { groups } = layOut([group('a', [computed, counted])]);
    expect(groups[0]?.common).toMatchObject({ nature: null, supplement: false, coverage: null });
  });
});

describe('byReason', () => {
  it('keeps the order of the rows and leaves out what has a figure', () => {
    const rows = [missing('niet-gepubliceerd'), sheetRow(), missing('niet-gemeten', 'inkomen')];
    expect(byReason(rows, 'nl').map(({ word, rows: list }) => [word, list.length])).toEqual([
      ['niet gepubliceerd', 1],
      ['niet gemeten', 1],
    ]);
  });
});
