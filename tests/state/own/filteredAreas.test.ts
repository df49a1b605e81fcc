import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../../src/catalog/indicators';
import type { ValuesFile } from '../../../src/domain/pack';
import { type Measure, readAmount } from '../../../src/state/own/amount';
import { type Filter, filteredAreas } from '../../../src/state/own/filteredAreas';
import { sheetAreaOf } from '../../../src/state/sheet/sheetArea';
import { id } from '../../fixtures/atlas';
import { DATA, snapshotAtlas } from '../../fixtures/snapshot';

const atlas = snapshotAtlas();

function measure(name: string) {
  const spec = indicatorById(name);
  if (!spec) throw new Error(name);
  return spec;
}

function figures(name: string): ValuesFile {
  return JSON.parse(readFileSync(join(DATA, 'values', `${name}.json`), 'utf8'));
}

const amount = (value: number, decimals = 0) => ({ value, decimals });
const below = (value: number): Filter => ({ side: 'onder', from: amount(value), to: null });

function filtered(name: string, period: string, filter: Filter, within: string | null = null) {
  const place = within === null ? null : id(within);
  return filteredAreas({ spec: measure(name), values: figures(name), period, atlas, within: place, filter });
}

/** The figures as they are in the file, beside the codes. */
function rawColumn(name: string, period: string) {
  const column = figures(name).columns.find((one) => one.level === 'buurt' && one.period === period);
  return atlas.rows('buurt').map((row, at) => ({ row, value: column?.values[at] ?? null }));
}

describe('buurten with WOZ under 160 in 2024', () => {
  const { members, absent, outside, tooFew } = filtered('woz', '2024', below(160));
  const raw = rawColumn('woz', '2024');

  it('are those of the file, in order', () => {
    expect(members).toEqual(
      raw.filter(({ value }) => value !== null && value < 160).map(({ row }) => row.id),
    );
    expect(members.length).toBeGreaterThan(10);
  });

  it('stand beside 21 without a figure; every buurt is somewhere', () => {
    const missing = Object.values(absent).flat();
    expect(missing).toHaveLength(21);
    expect(new Set([...members, ...missing, ...outside, ...tooFew]).size).toBe(201);
  });

  it('may be asked of one gemeente or focusgebied', () => {
    const heerlen = filtered('woz', '2024', below(160), 'GM0917').members;
    expect(heerlen).toEqual(members.filter((code) => code.startsWith('BU0917')));
    const noord = new Set(sheetAreaOf(id('focus.heerlen-noord'), atlas, [])?.buurten.map((row) => row.id));
    expect(filtered('woz', '2024', below(160), 'focus.heerlen-noord').members).toEqual(
      members.filter((code) => noord.has(code)),
    );
  });
});

describe('the sides of a value', () => {
  const raw = rawColumn('woz', '2024').flatMap(({ value }) => (value === null ? [] : [value]));
  const count = (filter: Filter) => filtered('woz', '2024', filter).members.length;
  const exact = raw.filter((value) => value === 200).length;

  it('leave the value itself out or in as they say', () => {
    expect(exact).toBeGreaterThan(0);
    const at = (side: Filter['side']) => count({ side, from: amount(200), to: null });
    expect(at('tot-en-met') - at('onder')).toBe(exact);
    expect(at('vanaf') - at('boven')).toBe(exact);
    expect(at('onder') + at('vanaf')).toBe(raw.length);
    expect(count({ side: 'tussen', from: amount(200), to: amount(200) })).toBe(exact);
    expect(count({ side: 'tussen', from: amount(200), to: null })).toBe(0);
  });

  it('compare what is shown, unless more decimals are asked for', () => {
    const values = rawColumn('leefbaarometer', '2024').flatMap(({ value }) =>
      value === null ? [] : [value],
    );
    const some = values.find((value) => Math.abs(value * 100 - Math.round(value * 100)) > 0.2);
    if (some === undefined) throw new Error('no such value');
    const shown = Math.round(some * 100) / 100;
    const members = filtered('leefbaarometer', '2024', {
      side: 'tussen',
      from: amount(shown, 2),
      to: amount(shown, 2),
    }).members;
    expect(members.length).toBeGreaterThan(0);
    expect(
      filtered('leefbaarometer', '2024', { side: 'tussen', from: amount(shown, 6), to: amount(shown, 6) })
        .members.length,
    ).toBeLessThan(members.length);
  });

  it('leave out where too few people live to judge', () => {
    const { tooFew, members } = filtered('misdrijven', '2021-2025', {
      side: 'vanaf',
      from: amount(0),
      to: null,
    });
    const floor = measure('misdrijven').populationFloor ?? 0;
    expect(tooFew.length).toBeGreaterThan(0);
    for (const code of tooFew) expect(atlas.find(code)?.row.inwoners ?? 0).toBeLessThan(floor);
    for (const code of members) expect(atlas.find(code)?.row.inwoners ?? 0).toBeGreaterThanOrEqual(floor);
  });

  it('find nothing in a year without figures, and say why', () => {
    const { members, absent } = filtered('woz', '1999', below(160));
    expect(members).toEqual([]);
    expect(absent['niet-gemeten']).toHaveLength(201);
  });
});

describe('a number as people write it', () => {
  const woz: Measure = measure('woz');
  const score: Measure = measure('leefbaarometer');
  const people: Measure = measure('inwoners');
  it.each([
    ['160', woz, 160],
    ['160.000', woz, 160],
    ['160,000', woz, 160],
    ['€ 160.000,-', woz, 160],
    ['160000 euro', woz, 160],
    ['162,5', woz, 162.5],
    ['162.500,00', woz, 162.5],
    ['-0,25', score, -0.25],
    ['−0,25', score, -0.25],
    ['0.039', score, 0.039],
    ['0,125', score, 0.125],
    ['+0,1', score, 0.1],
    ['1.234', people, 1234],
    ['1,234', people, 1234],
    ['12 345', people, 12345],
    ['62 %', { unit: 'procent', decimals: 0, range: [0, 100] }, 62],
    ['12,5%', { unit: 'procent', decimals: 0, range: [0, 100] }, 12.5],
    ['0,8 km', { unit: 'kilometer', decimals: 1, range: [0, 50] }, 0.8],
  ] as const)('%s is read', (text, of, value) => {
    expect(readAmount(text, of)?.value).toBe(value);
  });

  it.each([
    '',
    ' ',
    '€',
    'veel',
    '1.2.3',
    '1,2,3',
    '1.23,4,5',
    '--1',
    '1e5',
    'Infinity',
    '0x10',
    '9'.repeat(50),
  ])('%j is no number', (text) => {
    expect(readAmount(text, measure('woz'))).toBeUndefined();
  });

  it('keeps the decimals that were written', () => {
    expect(readAmount('0,040', score)).toEqual({ value: 0.04, decimals: 3 });
    expect(readAmount('160.500', woz)).toEqual({ value: 160.5, decimals: 1 });
  });
});
