import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSupplements } from '../../../geodata/sources/supplements';
import type { ColumnRef } from '../../../src/domain/indicator';
import { temporaryFolder } from '../stub/folder';

function read(
  files: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, readonly ColumnRef[]>>,
) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readSupplements(folder, new Map(Object.entries(wanted)));
}

const value = (number: number) => ({ kind: 'value', value: number });

describe('supplementary tables', () => {
  it('take the year from the file name, or from a column where there is one', async () => {
    const { tables, faults } = await read(
      {
        'kwb-2016-heerlen.csv': 'code,Wijk_Buurt,Inwoners \nGM9901,Vlakte,10.0\nBU99010001,Zuidhoek,5.0\n',
        'kwb-2017-heerlen.csv': 'code,Wijk_Buurt,Inwoners\nGM9901,Vlakte,\n',
        'kwb-2020-2025-gemeenten.csv': 'year,gwb_code,p_koopw\n2020,GM9901,55\n2021,GM9901,56\n',
      },
      { 'kwb-heerlen': [{ name: 'Inwoners' }], 'kwb-gemeenten': [{ name: 'p_koopw' }] },
    );
    expect(faults).toEqual([]);
    const seen = tables.flatMap(({ source, rows }) =>
      rows.map(({ code, period, values }) => [
        source,
        code,
        period,
        values.get('Inwoners') ?? values.get('p_koopw'),
      ]),
    );
    expect(seen).toEqual([
      ['kwb-heerlen', 'BU99010001', '2016', value(5)],
      ['kwb-heerlen', 'GM9901', '2016', value(10)],
      ['kwb-heerlen', 'GM9901', '2017', { kind: 'absent', why: 'niet-gepubliceerd' }],
      ['kwb-gemeenten', 'GM9901', '2020', value(55)],
      ['kwb-gemeenten', 'GM9901', '2021', value(56)],
    ]);
  });

  it('have postcodes as areas of their own', async () => {
    const { tables, faults } = await read(
      { 'ses-woa-inkomen-pc4-2022.csv': 'pc4,naam,score,extra\nNL,Nederland,0.03\n6901,Vlakte,-0.2,1\n' },
      { 'ses-woa-pc4': [{ name: 'score' }] },
    );
    expect(faults).toEqual([]);
    expect(tables[0]?.rows.map(({ code, period }) => [code, period])).toEqual([
      ['NL00', '2022'],
      ['PC6901', '2022'],
    ]);
    expect(tables[0]?.rows[0]?.values.has('extra')).toBe(false);
  });

  it('read the odd export of the country: CRLF, decimal commas, dots for no figure, a nameless first column', async () => {
    const { tables, faults } = await read(
      {
        'kwb-2019-nederland.csv':
          '"","Wijken","Regioaanduiding.Codering..code.","Gem..inkomen..x.1.000.euro.","Misdrijven"\r\n"1","Nederland","NL00      ","27,1","       ."\r\n',
      },
      { 'kwb-nederland': [{ name: 'Gem..inkomen..x.1.000.euro.' }] },
    );
    expect(faults).toEqual([]);
    const [row] = tables[0]?.rows ?? [];
    expect(row).toMatchObject({ code: 'NL00', period: '2019' });
    expect(row?.values.get('Gem..inkomen..x.1.000.euro.')).toEqual(value(27.1));
    expect(row?.values.get('Misdrijven')).toEqual({ kind: 'absent', why: 'niet-gepubliceerd' });
  });

  it('name row and column of what is wrong, in all files', async () => {
    const { faults } = await read(
      {
        'kwb-2022-wijken.csv': 'code,income_low\nWK990100,veel\nHeerlen,3\n',
        'kwb-2017-buurten-subset.csv': 'Buurt,x\nBU99010001,1\n',
      },
      { 'kwb-wijken-2022': [{ name: 'income_low' }], 'kwb-2017-deel': [{ name: 'x' }] },
    );
    expect(faults.map(({ source, what, place }) => [source, what, place])).toEqual([
      ['kwb-wijken-2022', '"Heerlen" is not an area code', 'line 3'],
      ['kwb-wijken-2022', '"veel" is not a number', 'line 2, column income_low'],
      [
        'kwb-2017-deel',
        'kwb-2017-buurten-subset.csv has no column "WijkenEnBuurten"; it has Buurt, x',
        'header of kwb-2017-buurten-subset.csv',
      ],
    ]);
  });

  it('are a warning when nobody gave them, and not read when nobody asks', async () => {
    const wanted = new Map([['kwb-heerlen', []]]);
    const warning = 'kwb-heerlen: niet beschikbaar (geen bestand in de aanvullende map)';
    expect(await readSupplements(null, wanted)).toMatchObject({ warnings: [warning], faults: [] });
    expect(await read({ 'kwb-2016-heerlen.csv': 'not,a\ntable' }, {})).toMatchObject({
      tables: [],
      warnings: [],
      faults: [],
    });
  });
});
