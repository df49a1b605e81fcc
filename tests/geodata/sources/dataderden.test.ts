import { describe, expect, it } from 'vitest';
import { type Cut, fetchPerGemeente } from '../../../geodata/sources/dataderden';
import { crimeTable, healthTable } from '../../fixtures/region/serviceRecordings';
import { jobOn, type Routes } from './answering';

const CRIME = { condition: "SoortMisdrijf eq '0.0.0 '", dimensions: { SoortMisdrijf: '0.0.0' } };
const HEALTH = {
  condition: "startswith(Leeftijd,'20300')",
  dimensions: { Leeftijd: '20300', Marges: 'MW00000' },
};

interface Table {
  value: Record<string, unknown>[];
}

const crime = () => structuredClone(crimeTable()) as Table;
const run = (routes: Routes, cut: Cut = CRIME, overrides = {}) =>
  fetchPerGemeente(jobOn(routes, overrides).job, cut);

describe('a table of Politie or RIVM', () => {
  it('is asked per gemeente and once for Nederland, with its total only', async () => {
    const { job, asked } = jobOn({ TypedDataSet: crime() });
    await fetchPerGemeente(job, CRIME);
    const filters = asked
      .filter((url) => url.includes('$filter'))
      .map((url) => new URL(url).searchParams.get('$filter'));
    expect(filters).toEqual([
      "SoortMisdrijf eq '0.0.0 ' and (startswith(WijkenEnBuurten,'GM9901') or startswith(WijkenEnBuurten,'WK9901') or startswith(WijkenEnBuurten,'BU9901'))",
      "SoortMisdrijf eq '0.0.0 ' and (startswith(WijkenEnBuurten,'GM9902') or startswith(WijkenEnBuurten,'WK9902') or startswith(WijkenEnBuurten,'BU9902'))",
      "SoortMisdrijf eq '0.0.0 ' and (startswith(WijkenEnBuurten,'NL'))",
    ]);
    expect(asked[0]).toContain('https://dataderden.cbs.nl/ODataApi/odata/T1/TypedDataSet?$filter=');
  });

  it('gives each row once when every answer holds the whole table', async () => {
    const { tables, faults, warnings } = await run({ TypedDataSet: crime() });
    expect([faults, warnings]).toEqual([[], []]);
    expect(tables[0]?.rows).toHaveLength(10 * 5 + 4);
    expect(tables[0]?.dropped).toEqual({ verzamelcode: 1 });
    expect(tables[0]?.rows[0]).toEqual({
      code: 'BU99010001',
      period: '2021',
      values: new Map([['GeregistreerdeMisdrijven', { kind: 'value', value: 48 }]]),
    });
  });

  it('leaves other kinds of crime and other age groups out', async () => {
    const table = crime();
    table.value.push({ ...table.value[0], SoortMisdrijf: '1.1.1 ', GeregistreerdeMisdrijven_1: 3 });
    expect((await run({ TypedDataSet: table })).faults).toEqual([]);
  });

  it('calls Nederland NL00, whatever the table calls it, and keeps figures not published apart from zero', async () => {
    const { tables } = await run({ TypedDataSet: healthTable() }, HEALTH);
    const rows = tables[0]?.rows ?? [];
    expect(rows.filter(({ code }) => code === 'NL00')).toHaveLength(5);
    const empty = rows.find(({ code, period }) => code === 'BU99020204' && period === '2024');
    expect(empty?.values.get('GoedErvarenGezondheid')).toEqual({ kind: 'absent', why: 'niet-gepubliceerd' });
  });

  it('takes titles, units and its date from the service where it tells them', async () => {
    const DataProperties = {
      value: [
        { 'odata.type': 'Cbs.OData.TopicGroup', ID: 1, ParentID: null, Key: '', Title: 'Aangiften' },
        {
          ID: 2,
          ParentID: 1,
          Key: 'GeregistreerdeMisdrijven_1',
          Title: 'Geregistreerde misdrijven',
          Unit: 'aantal',
        },
      ],
    };
    const TableInfos = { value: [{ Modified: '2026-03-02T02:00:00' }] };
    const { tables } = await run({ DataProperties, TableInfos, TypedDataSet: crime() });
    expect(tables[0]?.stated).toBe('2026-03-02');
    expect(tables[0]?.columns).toEqual([
      {
        key: 'GeregistreerdeMisdrijven',
        title: 'Geregistreerde misdrijven',
        group: 'Aangiften',
        unit: 'aantal',
      },
    ]);
  });

  it('keeps the suffix of names that would be alike without it', async () => {
    const table = crime();
    for (const row of table.value) row.GeregistreerdeMisdrijven_2 = 0;
    const { tables } = await run({ TypedDataSet: table });
    expect(tables[0]?.columns.map(({ key }) => key)).toEqual([
      'GeregistreerdeMisdrijven_1',
      'GeregistreerdeMisdrijven_2',
    ]);
  });

  it('follows links to next pages', async () => {
    const table = crime();
    const next = 'https://dataderden.cbs.nl/ODataApi/odata/T1/TypedDataSet?$skip=20';
    const first = { value: table.value.splice(0, 20), 'odata.nextLink': next };
    const { tables, faults } = await run({ $skip: table, GM9901: first, TypedDataSet: table });
    expect(faults).toEqual([]);
    expect(tables[0]?.rows.filter(({ code }) => code.includes('9901'))).toHaveLength(25);
  });
});

describe('faults in such a table', () => {
  it('name a row that occurs twice and a figure that is text', async () => {
    const table = crime();
    table.value.push({ ...table.value[0], ID: 99 });
    Object.assign(table.value[1] ?? {}, { GeregistreerdeMisdrijven_1: 'onbekend' });
    const { faults } = await run({ TypedDataSet: table }, CRIME, {
      wanted: [{ name: 'GeregistreerdeMisdrijven' }],
    });
    expect(faults.map(({ what, place }) => [what, place])).toEqual([
      ['"onbekend" is not a number', 'row of GM9901 2022 (ID 1), column GeregistreerdeMisdrijven'],
      ['GM9901 occurs twice in 2021, first at row of GM9901 2021 (ID 0)', 'row of GM9901 2021 (ID 99)'],
    ]);
  });

  it('name a gemeente without rows and a dimension that is gone', async () => {
    const table = crime();
    table.value = table.value.filter((row) => !String(row.WijkenEnBuurten).includes('9902'));
    expect((await run({ TypedDataSet: table })).faults).toMatchObject([{ what: 'no rows for Enclave' }]);
    const renamed = {
      value: crime().value.map(({ SoortMisdrijf, ...row }) => ({ ...row, Soort: SoortMisdrijf })),
    };
    expect((await run({ TypedDataSet: renamed })).faults[0]?.what).toContain(
      'the rows have no SoortMisdrijf',
    );
  });

  it('do not include a country without rows: that is a warning', async () => {
    const table = crime();
    table.value = table.value.filter((row) => !String(row.WijkenEnBuurten).startsWith('NL'));
    expect(await run({ TypedDataSet: table })).toMatchObject({
      faults: [],
      warnings: ['proef: geen rij voor Nederland'],
    });
  });

  it('name a table that is not there once, however many parts of it were asked for', async () => {
    const optional = await run({}, CRIME, { required: false });
    expect(optional.warnings).toEqual([
      'proef: niet beschikbaar (https://dataderden.cbs.nl/ODataApi/odata/T1/TypedDataSet)',
    ]);
    expect((await run({})).faults).toHaveLength(1);
  });
});
