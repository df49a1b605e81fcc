import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fetchBulk } from '../../../geodata/sources/cbsBulk';
import type { ColumnRef } from '../../../src/domain/indicator';
import { kwbMembers } from '../../fixtures/region/kwbRecording';
import { jobOn } from './answering';

const zipOf = (members: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])));

const WOZ: ColumnRef = { code: 'M001642', title: 'Gemiddelde WOZ-waarde van woningen', unit: 'x 1 000 euro' };
const DISTANCE: ColumnRef = { code: 'D000028' };

function run(members: Readonly<Record<string, string>>, wanted: readonly ColumnRef[] = [WOZ, DISTANCE]) {
  return fetchBulk(jobOn({ '/T1': zipOf(members) }, { wanted }).job, '2024');
}

const rowOf = (delivery: Awaited<ReturnType<typeof run>>, code: string) =>
  delivery.tables[0]?.rows.find((row) => row.code === code);

describe('the bulk download of CBS', () => {
  it('is asked for by table id', async () => {
    const { job, asked } = jobOn({});
    await fetchBulk(job, '2024');
    expect(asked).toEqual(['https://datasets.cbs.nl/CSV/CBS/nl/T1']);
  });

  it('lists all measures and gives the values of those asked for', async () => {
    const delivery = await run(kwbMembers());
    expect(delivery.faults).toEqual([]);
    expect(delivery.tables[0]?.columns).toHaveLength(16);
    expect(delivery.tables[0]?.columns).toContainEqual({ key: 'M001642', ...WOZ });
    expect(rowOf(delivery, 'BU99010001')).toEqual({
      code: 'BU99010001',
      period: '2024',
      values: new Map([
        ['M001642', { kind: 'value', value: 214 }],
        ['D000028', { kind: 'value', value: 0.8 }],
      ]),
    });
  });

  it('reads suppressed figures as absent, and has no entry for a measure without a row', async () => {
    const members = kwbMembers();
    const observations = members['Observations.csv'] ?? '';
    const without = observations.replace(/\d+;"D000028";"None";2,1;;"BU9901AB01"\r\n/, '');
    expect(without).not.toBe(observations);
    const row = rowOf(await run({ ...members, 'Observations.csv': without }), 'BU9901AB01');
    expect([...(row?.values ?? [])]).toEqual([['M001642', { kind: 'absent', why: 'niet-gepubliceerd' }]]);
  });

  it('knows Nederland and the names of all areas', async () => {
    const delivery = await run(kwbMembers());
    expect(rowOf(delivery, 'NL00')?.values.get('M001642')).toEqual({ kind: 'value', value: 379 });
    expect(delivery.tables[0]?.names?.get('WK9901AB')).toBe('Wijk AB Buitengebied');
  });

  it('leaves areas outside the region and its averages out', async () => {
    const members = kwbMembers();
    const text = (members['Observations.csv'] ?? '').replaceAll('"BU99010001"', '"BU03630001"');
    expect(rowOf(await run({ ...members, 'Observations.csv': text }), 'BU03630001')).toBeUndefined();
  });

  it('keeps a column whose title or code changed, so that binding can tell', async () => {
    const { tables } = await run(kwbMembers(), [{ code: 'M9', title: 'Koopwoningen' }]);
    expect(tables[0]?.rows[0]?.values.has('1014800')).toBe(true);
  });
});

describe('other shapes of the bulk download', () => {
  const measures =
    '"Identifier";"Title";"Unit";"MeasureGroupId"\n"D1_1";"Score";"Getal";"3"\n"D1_2";"Score";"Getal";"2"\n';
  const groups = '"Id";"Title";"ParentId"\n"1";"SES";""\n"2";"Totaal";"1"\n"3";"Werk";"2"\n';
  const observations =
    '"Id";"Measure";"Value";"RegioS";"Perioden"\n1;"D1_1";0,25;"GM9901";"2022JJ00"\n2;"D1_1";0,5;"GM9901";"2023JJ00"\n';
  const members = {
    'Observations.csv': observations,
    'MeasureCodes.csv': measures,
    'MeasureGroups.csv': groups,
  };

  it('have periods, another name for the area, and groups of measures', async () => {
    const { tables, faults } = await run(members, [{ title: 'Werk/Score' }]);
    expect(faults).toEqual([]);
    expect(tables[0]?.columns.map(({ group }) => group)).toEqual(['SES/Totaal/Werk', 'SES/Totaal']);
    expect(tables[0]?.rows.map(({ period, values }) => [period, values.get('D1_1')])).toEqual([
      ['2022', { kind: 'value', value: 0.25 }],
      ['2023', { kind: 'value', value: 0.5 }],
    ]);
  });

  it('are plain CSV: measures are then known by code alone', async () => {
    const { job } = jobOn({ '/T1': observations }, { wanted: [{ code: 'D1_1' }] });
    const { tables } = await fetchBulk(job, '2024');
    expect(tables[0]?.columns).toEqual([{ key: 'D1_1', code: 'D1_1' }]);
    expect(tables[0]?.rows).toHaveLength(2);
  });

  it.each([
    [
      'a measure twice',
      observations.replace('2023JJ00', '2022JJ00'),
      'measure D1_1 occurs twice for GM9901 in 2022',
    ],
    [
      'no column with values',
      observations.replace('"Value"', '"Waarde"'),
      'Observations.csv has no column "Value"',
    ],
    ['no column with areas', observations.replace('"RegioS"', '"Gebied"'), 'has no column "WijkenEnBuurten"'],
    ['text for a figure', observations.replace('0,25', 'geheim'), '"geheim" is not a number'],
    ['a row cut short', observations.slice(0, -20), 'the CSV is damaged'],
  ])('are refused with %s', async (_, text, what) => {
    const { faults } = await run({ ...members, 'Observations.csv': text }, [{ title: 'Werk/Score' }]);
    expect(faults[0]?.what).toContain(what);
    expect(faults[0]?.where).toBe('https://datasets.cbs.nl/CSV/CBS/nl/T1');
  });

  it('say what is missing in the ZIP', async () => {
    const { faults } = await run({ 'MeasureCodes.csv': measures });
    expect(faults).toMatchObject([{ what: 'the ZIP has no Observations.csv' }]);
  });
});

describe('a table that is not there', () => {
  it('is a fault when it is required, else a warning', async () => {
    const required = await fetchBulk(jobOn({}).job, '2024');
    expect(required).toMatchObject({ faults: [{ what: 'HTTP 404' }], warnings: [] });
    const optional = await fetchBulk(jobOn({}, { required: false }).job, '2024');
    expect(optional).toMatchObject({
      faults: [],
      warnings: ['proef: niet beschikbaar (https://datasets.cbs.nl/CSV/CBS/nl/T1)'],
    });
  });

  it('is never just a warning when the service fails in another way', async () => {
    const { faults } = await fetchBulk(jobOn({ '/T1': '<html></html>' }, { required: false }).job, '2024');
    expect(faults).toHaveLength(1);
  });
});
