import { describe, expect, it } from 'vitest';
import type { SourceTable } from '../../../geodata/model';
import type { RegionConfig } from '../../../geodata/regions/region';
import { aroundFile, surroundingsOf } from '../../../geodata/steps/around';
import type { AreaCounts } from '../../../geodata/steps/counts';
import { joinIndicator } from '../../../geodata/steps/join';
import { checkAround } from '../../../src/data/checkAround';
import type { Feed, IndicatorSpec } from '../../../src/domain/indicator';
import { indicator, plane, REGION, table } from './plane';

const FEED: Feed = {
  source: 'dienst',
  levels: ['buurt', 'wijk', 'gemeente'],
  periods: ['2024', '2023'],
  reading: { kind: 'kolom', column: { name: 'x' } },
};

const people = (inwoners: number) => ({
  T001036: inwoners,
  '1050010_2': inwoners / 2,
  '10680': inwoners / 5,
  '53050': inwoners / 10,
});

/** Two wijken in the gemeente outside; in the first live 900, of whom 100 in the second buurt. */
const OUTSIDE = table('kwb-2024', [
  ['WK990300', '2024', people(900)],
  ['BU99030000', '2024', people(800)],
  ['BU99030001', '2024', people(100)],
  ['WK990301', '2024', people(100)],
  ['BU99030100', '2024', people(100)],
]);

const NAMES = new Map([
  ['GM9903', 'Buitenland'],
  ['WK990300', 'Wijk 00: Ver weg'],
  ['WK990301', 'Wijk 01 Verder'],
]);

function fileOf(spec: IndicatorSpec, rows: Parameters<typeof table>[1], supplements: readonly string[] = []) {
  const context = plane([OUTSIDE, table('dienst', rows)], supplements);
  const surroundings = surroundingsOf(REGION, context.counts, (code) => NAMES.get(code));
  return checkAround(
    JSON.parse(JSON.stringify(aroundFile(surroundings, [joinIndicator(spec, context)]))) as unknown,
  );
}

describe('areas around a region', () => {
  it('are the wijken of the reference areas outside it, by code, with names and counts', () => {
    const { gemeenten, wijken, populationYear } = fileOf(indicator([FEED]), []);
    expect(gemeenten).toEqual([{ id: 'GM9903', name: 'Buitenland', zone: 'limburg' }]);
    expect(wijken).toEqual([
      { id: 'WK990300', name: 'Ver weg', inwoners: 900, huishoudens: 450, volwassenen: 693 },
      { id: 'WK990301', name: 'Verder', inwoners: 100, huishoudens: 50, volwassenen: 77 },
    ]);
    expect(populationYear).toBe('2024');
  });

  it('lie in the smallest zone that holds their gemeente', () => {
    const references: RegionConfig['references'] = [
      { id: 'limburg', name: 'Wijd', gemeenten: ['GM9901', 'GM9903', 'GM9904'] },
      { id: 'zuid-limburg', name: 'Dichtbij', gemeenten: ['GM9901', 'GM9903'] },
    ];
    const count: AreaCounts = { inwoners: 5, huishoudens: 2, volwassenen: 4 };
    const counts = new Map(['WK990300', 'WK990400', 'WK990100', 'WK999900'].map((code) => [code, count]));
    const { gemeenten, areas } = surroundingsOf({ ...REGION, references }, counts, () => undefined);
    expect(gemeenten.map(({ id, zone }) => [id, zone])).toEqual([
      ['GM9903', 'zuid-limburg'],
      ['GM9904', 'limburg'],
    ]);
    expect(areas.levels.wijk.map(({ id }) => id)).toEqual(['WK990300', 'WK990400']);
  });

  it('are none for a region that is compared with nothing around it', () => {
    const { counts } = plane([OUTSIDE]);
    const land = REGION.references.filter(({ id }) => id !== 'limburg');
    for (const references of [[], land]) {
      const surroundings = surroundingsOf({ ...REGION, references }, counts, () => undefined);
      expect(aroundFile(surroundings, [])).toMatchObject({ gemeenten: [], wijken: [], columns: [] });
    }
  });
});

describe('figures around a region', () => {
  it('are the published ones of the newest period that has any, with the reasons for the others', () => {
    const { columns } = fileOf(indicator([FEED]), [
      ['WK990300', '2023', { x: 7 }],
      ['WK990301', '2023', { x: 'niet-gepubliceerd' }],
      ['WK990100', '2024', { x: 9 }],
    ]);
    expect(columns).toMatchObject([
      {
        indicator: 'proef',
        level: 'wijk',
        period: '2023',
        basis: 'gepubliceerd',
        sources: ['dienst'],
        values: [7, null],
        absent: { 'niet-gepubliceerd': [1] },
      },
    ]);
  });

  it('leave an older period alone where there is a newer one, published or computed', () => {
    const older: readonly [string, string, Record<string, number>] = ['WK990300', '2023', { x: 7 }];
    const published = fileOf(indicator([FEED]), [older, ['WK990300', '2024', { x: 8 }]]).columns;
    expect(published).toMatchObject([{ period: '2024', values: [8, null] }]);
    const computed = fileOf(indicator([FEED]), [older, ['BU99030000', '2024', { x: 9 }]]).columns;
    expect(computed).toMatchObject([{ period: '2024', basis: 'berekend', values: [9, null] }]);
  });

  it('follow from the buurten where no wijk is published: weighted, with coverage and its floor', () => {
    const { columns } = fileOf(indicator([FEED]), [
      ['BU99030000', '2024', { x: 10 }],
      ['BU99030001', '2024', { x: 'niet-gepubliceerd' }],
      ['BU99030100', '2024', { x: 'niet-gepubliceerd' }],
    ]);
    expect(columns).toMatchObject([
      { basis: 'berekend', sources: ['dienst', 'kwb-2024'], values: [10, null], coverage: [0.888, null] },
    ]);
  });

  it('never come from supplementary tables, which are about the region', () => {
    const rows = [['WK990300', '2024', { x: 7 }]] as const;
    expect(fileOf(indicator([FEED]), rows).columns).toHaveLength(1);
    expect(fileOf(indicator([FEED]), rows, ['dienst']).columns).toEqual([]);
  });

  it('of densities are not computed: land is not known there', () => {
    const spec = indicator([FEED], { aggregate: { kind: 'dichtheid' } });
    expect(fileOf(spec, [['BU99030000', '2024', { x: 10 }]]).columns).toEqual([]);
    expect(fileOf(spec, [['WK990300', '2024', { x: 10 }]]).columns).toMatchObject([{ values: [10, null] }]);
  });

  it('change nothing about the columns of the region itself', () => {
    const rows = [
      ['BU99010002', '2024', { x: 20 }],
      ['BU99030000', '2024', { x: 10 }],
    ] as const;
    const join = (...tables: readonly SourceTable[]) =>
      joinIndicator(indicator([FEED]), plane(tables)).file.columns;
    expect(join(OUTSIDE, table('dienst', rows))).toEqual(join(table('dienst', rows.slice(0, 1))));
    expect(join(table('dienst', rows))[0]?.values).toEqual([null, 20, null, null]);
  });
});
