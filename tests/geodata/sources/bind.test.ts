import { describe, expect, it } from 'vitest';
import type { SourceColumn, SourceTable } from '../../../geodata/model';
import { bindColumn, checkColumn } from '../../../geodata/sources/bind';

const WOZ: SourceColumn = {
  key: 'M001642',
  code: 'M001642',
  title: 'Gemiddelde WOZ-waarde',
  unit: 'x 1 000 euro',
};
const LOW: SourceColumn = { key: 'D1', code: 'D1', title: 'Score', group: 'Totaal', unit: 'Getal' };
const HIGH: SourceColumn = { key: 'D2', code: 'D2', title: 'Score', group: 'Deel/Werk', unit: 'Getal' };

function table(columns: readonly SourceColumn[], values: readonly (number | null)[] = []): SourceTable {
  const rows = values.map((value, index) => ({
    code: `BU9901000${index}`,
    period: '2024',
    values: new Map([
      [
        'M001642',
        value === null
          ? ({ kind: 'absent', why: 'niet-gepubliceerd' } as const)
          : ({ kind: 'value', value } as const),
      ],
    ]),
  }));
  return { source: 'kwb-2024', where: 'https://example/T', stated: null, columns, rows, dropped: {} };
}

describe('binding a column', () => {
  const bound = (columns: readonly SourceColumn[], ref: Parameters<typeof bindColumn>[1]) =>
    bindColumn(table(columns), ref);

  it('goes by code, with title and unit as printed', () => {
    const ref = { code: 'M001642', title: 'gemiddelde  WOZ-waarde', unit: 'x 1 000 Euro' };
    expect(bound([LOW, WOZ], ref)).toEqual({ key: 'M001642' });
  });

  it('does not compare what one side does not carry', () => {
    expect(bound([{ key: 'afw' }], { name: 'afw', title: 'Afwijking', unit: 'punt' })).toEqual({
      key: 'afw',
    });
    expect(bound([WOZ], { code: 'M001642' })).toEqual({ key: 'M001642' });
  });

  it('goes by name without the suffix number of an edition, the exact name first', () => {
    expect(bound([{ key: 'Koopwoningen_47' }], { name: 'Koopwoningen' })).toEqual({ key: 'Koopwoningen_47' });
    expect(bound([{ key: 'a' }, { key: 'a_1' }], { name: 'a' })).toEqual({ key: 'a' });
  });

  it('tells titles that repeat apart by their groups', () => {
    expect(bound([LOW, HIGH], { title: 'Totaal/Score' })).toEqual({ key: 'D1' });
    expect(bound([LOW, HIGH], { title: 'Werk/Score', unit: 'Getal' })).toEqual({ key: 'D2' });
    expect(bound([LOW, HIGH], { title: 'Score' })).toMatchObject({
      what: 'the column cannot be told apart from others: D1 / Totaal / Score; D2 / Deel/Werk / Score',
    });
  });

  it('tells what was expected and what was found', () => {
    const ref = { code: 'M001642', title: 'Gemiddelde WOZ-waarde', unit: '%' };
    expect(bound([WOZ], ref)).toMatchObject({
      source: 'kwb-2024',
      where: 'https://example/T',
      place: 'column M001642 "Gemiddelde WOZ-waarde" in %',
      what: 'expected unit "%", found "x 1 000 euro"',
    });
    expect(bound([WOZ], { code: 'M001642', title: 'Leegstand' })).toMatchObject({
      what: 'expected title "Leegstand", found "Gemiddelde WOZ-waarde"',
    });
    expect(bound([WOZ], { code: 'M9', title: 'Gemiddelde WOZ-waarde' })).toMatchObject({
      what: 'column not found; its title "Gemiddelde WOZ-waarde" is now at M001642',
    });
    expect(bound([WOZ, LOW], { name: 'p_koopw' })).toMatchObject({
      what: 'column not found among the 2 of the table',
    });
  });
});

describe('checking a column', () => {
  it('is content with a single figure, also zero', () => {
    expect(checkColumn(table([WOZ], [null, 0]), 'M001642')).toBeUndefined();
  });

  it('refuses a column without any figure', () => {
    expect(checkColumn(table([WOZ], [null, null]), 'M001642')).toMatchObject({
      place: 'column M001642',
      what: 'no row has a value (2 rows)',
    });
  });

  it('looks at the periods asked for only', () => {
    expect(checkColumn(table([WOZ], [3]), 'M001642', ['2024'])).toBeUndefined();
    expect(checkColumn(table([WOZ], [3]), 'M001642', ['2023'])).toMatchObject({
      what: 'no row has a value in 2023 (0 rows)',
    });
  });
});
