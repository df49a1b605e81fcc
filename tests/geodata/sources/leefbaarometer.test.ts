import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fetchScores } from '../../../geodata/sources/leefbaarometer';
import { scoreLayer } from '../../fixtures/region/serviceRecordings';
import { jobOn, type Routes } from './answering';

const CSV = `bu_code,jaar,lbm,fys,onv,soc,vrz,won
BU99010001,2014,4.05,0.01,-0.02,0.03,0.04,0.1
BU99010001,2024,4.0,0,0,0,0,0
BU9901AB01,2020,4.0,0.1,,0.1,0.1,0.1
BU03630001,2020,4.0,0.1,0.1,0.1,0.1,0.1
`;
const openData = (csv = CSV) =>
  zipSync({ 'Meting 2024/Leefbaarometer-scores buurten 2002-2024.csv': strToU8(csv) });
const buurten = scoreLayer('buurtscore24') as { features: { properties: Record<string, unknown> }[] };
const gemeenten = scoreLayer('gemeentescore24');
const ALL: Routes = { buurtscore24: buurten, gemeentescore24: gemeenten, 'open-data': openData() };

const run = (routes: Routes) => fetchScores(jobOn(routes).job);
const without = (name: string) => Object.fromEntries(Object.entries(ALL).filter(([key]) => key !== name));
const rows = (delivery: Awaited<ReturnType<typeof run>>, code: string) =>
  delivery.tables[0]?.rows.filter((row) => row.code === code) ?? [];

describe('scores of the Leefbaarometer', () => {
  it('come from the map service with classes, and from the open data for other years', async () => {
    const delivery = await run(ALL);
    expect([delivery.faults, delivery.warnings]).toEqual([[], []]);
    expect(
      rows(delivery, 'BU99010001').map(({ period, values }) => [
        period,
        values.get('afw'),
        values.get('kscore'),
      ]),
    ).toEqual([
      ['2014', { kind: 'value', value: 0.16 }, undefined],
      ['2024', { kind: 'value', value: -0.028 }, { kind: 'value', value: 6 }],
    ]);
    expect(rows(delivery, 'GM9902')).toHaveLength(1);
    expect(delivery.tables[0]?.stated).toBe('2026-04-02');
  });

  it('have no sum when a dimension is not published, and leave other regions out', async () => {
    const delivery = await run(ALL);
    expect(rows(delivery, 'BU9901AB01')[0]?.values.get('afw')).toEqual({
      kind: 'absent',
      why: 'niet-gepubliceerd',
    });
    expect(rows(delivery, 'BU03630001')).toEqual([]);
  });

  it('manage with the map service alone', async () => {
    const { faults, warnings, tables } = await run(without('open-data'));
    expect(faults).toEqual([]);
    expect(warnings).toEqual([
      'leefbaarometer: niet beschikbaar (https://www.leefbaarometer.nl/resources/open-data-leefbaarometer-meting-2024.zip)'.replace(
        'leefbaarometer:',
        'proef:',
      ),
    ]);
    expect(tables[0]?.rows).toHaveLength(6 + 2);
  });

  it('manage with the open data alone, without classes', async () => {
    const delivery = await run({ 'open-data': openData() });
    expect(delivery.faults).toEqual([]);
    expect(delivery.warnings).toHaveLength(2);
    expect(rows(delivery, 'BU99010001').map(({ period, values }) => [period, values.has('kscore')])).toEqual([
      ['2014', false],
      ['2024', false],
    ]);
  });

  it('are a fault when neither is there', async () => {
    expect((await run({ gemeentescore24: gemeenten })).faults).toMatchObject([
      { where: expect.stringContaining('typeNames=lbm3:buurtscore24') },
    ]);
  });

  it('are a fault when either answers with something else', async () => {
    const page = '<html><title>Storing</title></html>';
    expect((await run({ ...ALL, buurtscore24: page })).faults[0]?.what).toContain('"Storing"');
    expect((await run({ ...ALL, 'open-data': page })).faults[0]?.what).toContain('"Storing"');
  });

  it('are a fault when the service gives only part, or other properties', async () => {
    expect((await run({ ...ALL, buurtscore24: { ...buurten, numberMatched: 12147 } })).faults).toMatchObject([
      { what: 'the answer holds 6 of 12147 features' },
    ]);
    const renamed = {
      features: buurten.features.map(({ properties }) => ({ properties: { ...properties, id: undefined } })),
    };
    expect((await run({ ...ALL, buurtscore24: renamed })).faults).toMatchObject([
      { what: 'none of the 6 features has an area code' },
    ]);
    expect(
      (await run({ ...ALL, 'open-data': openData(CSV.replace('soc', 'sociaal')) })).faults[0]?.what,
    ).toContain('has no column "soc"');
  });
});
