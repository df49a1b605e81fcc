import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../src/catalog/indicators';
import type { AreasFile, ValuesFile } from '../../../src/domain/pack';
import { chosenAreas } from '../../../src/state/compare/columns';
import { compareOf } from '../../../src/state/compare/compareOf';
import { id } from '../../fixtures/atlas';
import { cellOf, compared, compareRowOf, comparing } from '../../fixtures/compareQuestion';
import { ownArea } from '../../fixtures/ownArea';
import { DATA } from '../../fixtures/snapshot';

const NOORD = 'focus.heerlen-noord';
const OOST = 'focus.kerkrade-oost';

/** The files as they are, read without anything of the atlas. */
const raw = <T>(path: string): T => JSON.parse(readFileSync(join(DATA, path), 'utf8')) as T;
const AREAS = raw<AreasFile>('areas.json');
const figures = (indicator: string) => raw<ValuesFile>(`values/${indicator}.json`);
const BUURTEN = AREAS.levels.buurt;

function members(...groups: readonly string[]): readonly number[] {
  const ids = AREAS.levels.focusgebied.filter((one) => groups.includes(one.id)).flatMap((one) => one.members);
  return [...new Set(ids)].map((member) => BUURTEN.findIndex((row) => row.id === member));
}

/** Mean of buurten weighted by households, and the share of households behind it, by hand. */
function byHand(
  indicator: string,
  period: string,
  rows: readonly number[],
  weight: 'huishoudens' | 'inwoners',
) {
  const column = figures(indicator).columns.find((one) => one.level === 'buurt' && one.period === period);
  let [sum, covered, all] = [0, 0, 0];
  for (const row of rows) {
    const own = BUURTEN[row]?.[weight] ?? 0;
    const value = column?.values[row];
    all += own;
    if (value === null || value === undefined) continue;
    covered += own;
    sum += own * value;
  }
  return { value: sum / covered, coverage: covered / all };
}

describe('Heerlen-Noord beside Nederland, Limburg and Parkstad', () => {
  const model = compared([NOORD]);

  it('has every indicator once, in four columns', () => {
    expect(model.rows.map(({ spec }) => spec.id)).toEqual(INDICATORS.map((spec) => spec.id));
    expect(model.columns.map((column) => column.id)).toEqual([NOORD, 'nederland', 'limburg', 'parkstad']);
    expect(model.rows.every(({ cells }) => cells.length === 4)).toBe(true);
    expect(model).toMatchObject({ waiting: 0, failed: [], leftOut: [], byDefault: false });
  });

  it('shows the figures of the files in the period of the row, and no other', () => {
    const place = AREAS.levels.focusgebied.findIndex((one) => one.id === NOORD);
    const known = model.rows.filter(({ period }) => period !== null);
    expect(known.length).toBeGreaterThan(38);
    const wrong = known.flatMap(({ spec, period, cells }) => {
      const { columns, benchmarks } = figures(spec.id);
      const own = columns.find((one) => one.level === 'focusgebied' && one.period === period)?.values[place];
      const inFile = cells.map(({ column }) => {
        if (column.role === 'gebied') return own ?? null;
        const row = benchmarks.find((one) => one.area === (column.id as string) && one.period === period);
        return row && 'value' in row ? row.value : null;
      });
      const shown = cells.map(({ cell }) => (cell.kind === 'value' ? cell.value : null));
      return JSON.stringify(inFile) === JSON.stringify(shown)
        ? []
        : [`${spec.id}: ${shown} is not ${inFile}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['woz', '2024', 'huishoudens'],
    ['koopwoningen', '2024', 'huishoudens'],
    ['afstand-huisarts', '2024', 'inwoners'],
  ] as const)('says of %s what its buurten add up to, and from how much', (indicator, period, weight) => {
    const { cell } = cellOf(model, indicator, NOORD);
    const hand = byHand(indicator, period, members(NOORD), weight);
    expect(compareRowOf(model, indicator).period).toBe(period);
    if (cell.kind === 'absent') throw new Error('no figure');
    expect(cell.value).toBeCloseTo(hand.value, indicator === 'woz' ? 0 : 1);
    expect(cell.coverage).toBeCloseTo(hand.coverage, 2);
    expect(cell.basis).toBe('berekend');
  });

  it('gives the coverage of every computed figure, except where the file has none', () => {
    const computed = model.rows.flatMap(({ cells }) =>
      cells.flatMap(({ cell }) => (cell.kind === 'value' && cell.basis === 'berekend' ? [cell] : [])),
    );
    expect(computed.length).toBeGreaterThan(60);
    expect(computed.filter(({ coverage }) => coverage === undefined)).toHaveLength(1); // SES-WOA of Nederland
    expect(computed.every(({ coverage = 1 }) => coverage >= 0.8)).toBe(true);
  });

  it('says that Nederland has its own period for misdrijven, and names newer figures it did not take', () => {
    const { cell } = cellOf(model, 'misdrijven', 'nederland');
    expect(cell).toMatchObject({ value: 43.944, ownPeriod: '2021-2024' });
    expect(compareRowOf(model, 'misdrijven').period).toBe('2021-2025');
    const bijstand = compareRowOf(model, 'bijstand');
    expect(bijstand.period).toBe('2019');
    expect(bijstand.newer).toEqual({ period: '2020', without: ['Nederland'] });
    expect(cellOf(model, 'leegstand', 'parkstad')).toMatchObject({ elsewhen: '2025' });
  });

  it('refuses what cannot be added up, for the area and for several together', () => {
    const both = compared([NOORD, OOST], { together: true });
    for (const indicator of ['stedelijkheid', 'ses-woa', 'opkomst-gemeenteraad']) {
      for (const column of [NOORD, OOST, 'samen']) {
        expect(cellOf(both, indicator, column).cell, `${indicator} ${column}`).toEqual({
          kind: 'absent',
          why: 'niet-op-dit-niveau',
        });
      }
    }
  });
});

describe('areas taken together', () => {
  it('are their buurten as one, each by its weight', () => {
    const model = compared([NOORD, OOST], { together: true });
    const { cell } = cellOf(model, 'woz', 'samen');
    const hand = byHand('woz', '2024', members(NOORD, OOST), 'huishoudens');
    if (cell.kind === 'absent') throw new Error('no figure');
    expect(cell.value).toBeCloseTo(hand.value, 1);
    expect(cell.coverage).toBeCloseTo(hand.coverage, 2);
    expect(model.together).toEqual({ buurten: 40, overlapping: [], exactly: null });
  });

  it('count what they share once, and say that they do', () => {
    const model = compared([NOORD, OOST, 'deel.hoensbroek'], { together: true });
    const without = compared([NOORD, OOST], { together: true });
    expect(model.together).toEqual({
      buurten: 40,
      overlapping: ['Heerlen-Noord', 'Hoensbroek'],
      exactly: null,
    });
    for (const indicator of ['woz', 'misdrijven', 'inwoners']) {
      expect(cellOf(model, indicator, 'samen').cell).toEqual(cellOf(without, indicator, 'samen').cell);
    }
  });

  it('are the published figures where they make up a gemeente', () => {
    const wijken = AREAS.levels.wijk.filter((row) => row.gemeente === 'GM0986').map((row) => row.id);
    const model = compared(wijken, { together: true });
    expect(model.together).toMatchObject({ exactly: 'Voerendaal' });
    const row = compareRowOf(model, 'woz');
    const place = AREAS.levels.gemeente.findIndex((one) => one.id === 'GM0986');
    const published = figures('woz').columns.find(
      (one) => one.level === 'gemeente' && one.period === row.period,
    );
    expect(cellOf(model, 'woz', 'samen').cell).toMatchObject({
      value: published?.values[place],
      basis: 'gepubliceerd',
    });
  });

  it('are no column for one area', () => {
    expect(compared([NOORD], { together: true }).together).toBeNull();
  });
});

describe('columns', () => {
  it('are the focusgebieden where nothing was chosen, or nothing that exists', () => {
    for (const model of [compared([]), compared(['BU99990101', 'eigen.3'])]) {
      expect(model.byDefault).toBe(true);
      expect(model.columns.slice(0, 8).map((one) => one.id)).toEqual(
        AREAS.levels.focusgebied.map((one) => one.id),
      );
    }
  });

  it('are eight areas at most, the first of the link; the others wait', () => {
    const ids = BUURTEN.slice(0, 10).map((row) => row.id);
    const model = compared(ids);
    expect(model.columns.filter(({ role }) => role === 'gebied').map((one) => one.id)).toEqual(
      ids.slice(0, 8),
    );
    expect(model.leftOut.map((one) => one.id)).toEqual(ids.slice(8));
  });

  it('offer the gemeente all areas lie in, and add what is compared with', () => {
    const averages = (areas: string[], asked = {}) =>
      compared(areas, asked)
        .columns.filter(({ role }) => role === 'gemiddelde')
        .map((one) => one.id);
    const heerlen = new Map([[id('GM0917'), true]]);
    expect(averages([NOORD], { switched: heerlen })).toEqual(['nederland', 'limburg', 'parkstad', 'GM0917']);
    expect(averages([NOORD, OOST], { switched: heerlen })).toEqual(['nederland', 'limburg', 'parkstad']);
    expect(averages([NOORD], { comparison: 'gemeente' })).toContain('GM0917');
    expect(averages([NOORD], { comparison: id(OOST) })).toContain(OOST);
    expect(averages([NOORD, OOST], { comparison: id(OOST) })).not.toContain(OOST);
    expect(averages(['parkstad'])).toEqual(['nederland', 'limburg']);
    expect(averages([NOORD], { switched: new Map([[id('limburg'), false]]) })).not.toContain('limburg');
  });

  it('can be own areas, judged as any other', () => {
    const eigen = [ownArea('Twee', ['BU09172000', 'BU09172100'])];
    const model = compared(['eigen.1', NOORD], { view: { eigen } });
    const rows = ['BU09172000', 'BU09172100'].map((code) => BUURTEN.findIndex((row) => row.id === code));
    const { cell, reading } = cellOf(model, 'woz', 'eigen.1');
    if (cell.kind === 'absent') throw new Error('no figure');
    expect(cell.value).toBeCloseTo(byHand('woz', '2024', rows, 'huishoudens').value, 1);
    expect(reading?.verdict?.sense).toBe('lager');
  });

  it('are not held against themselves', () => {
    const model = compared([NOORD, OOST], { comparison: id(OOST) });
    expect(cellOf(model, 'woz', OOST).reading).toBeNull();
    expect(cellOf(model, 'woz', NOORD).reading?.benchmarkName).toContain('Kerkrade-Oost');
  });

  it('know their size, their part of gemeente and region, and what texts say of them', () => {
    const [facts, nederland] = compared([NOORD]).facts;
    expect(facts).toMatchObject({ inwoners: 55320, buurten: 34 });
    expect(facts?.ofGemeente).toBeCloseTo(55320 / 87461, 6);
    expect(facts?.ofRegion).toBeCloseTo(55320 / 256180, 6);
    expect(facts?.group?.named[0]?.inwoners).toBe(56000);
    expect(nederland).toMatchObject({ inwoners: 17942942, buurten: null });
  });
});

describe('the table', () => {
  it('takes the period of the link for the indicator of the link alone', () => {
    const model = compared([NOORD], { view: { indicator: 'koopwoningen', jaar: '2019' } });
    expect(compareRowOf(model, 'koopwoningen')).toMatchObject({
      period: '2019',
      pinned: true,
      newer: { period: '2024', without: [] },
    });
    expect(compareRowOf(model, 'woz')).toMatchObject({ period: '2024', pinned: false });
  });

  it('changes differences and not figures with what is compared with, where the period stays', () => {
    const [before, after] = [compared([NOORD]), compared([NOORD], { comparison: id('limburg') })];
    const { cell, reading } = cellOf(before, 'woz', NOORD);
    const other = cellOf(after, 'woz', NOORD);
    expect(other.cell).toEqual(cell);
    expect([reading?.difference, other.reading?.difference]).toEqual([177 - 378, 177 - 289]);
  });

  it('takes at most 50 ms of the processor, for eight areas, together, beside four averages', () => {
    const question = comparing([], { together: true, switched: new Map([[id('zuid-limburg'), true]]) });
    expect(chosenAreas(question).shown).toHaveLength(8);
    const spent = Array.from({ length: 8 }, () => {
      const before = process.cpuUsage();
      compareOf({ ...question });
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...spent)).toBeLessThan(50);
  });
});
