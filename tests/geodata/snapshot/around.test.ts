import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { region } from '../../../geodata/regions/parkstad';
import { checkAround } from '../../../src/data/checkAround';
import { gemeenteOf } from '../../../src/domain/area';
import type { AreasFile, Manifest } from '../../../src/domain/pack';

const DATA = join(import.meta.dirname, '../../../public/data');
const read = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), 'utf8'));
const around = checkAround(read('around-wijk.json'));

function rowOf(code: string): number {
  const found = around.wijken.findIndex(({ id }) => id === code);
  if (found < 0) throw new Error(`no ${code}`);
  return found;
}

function columnOf(indicator: string) {
  const found = around.columns.find((column) => column.indicator === indicator);
  if (!found) throw new Error(`no ${indicator}`);
  return found;
}

function figure(indicator: string, code: string): number | null | undefined {
  return columnOf(indicator).values[rowOf(code)];
}

describe('wijken around Parkstad in the shipped snapshot', () => {
  it('are, with the 49 of the region, the 252 of Limburg, in 24 gemeenten of which nine are in Zuid-Limburg', () => {
    const own = (read('areas.json') as AreasFile).levels.wijk;
    expect([around.wijken.length, own.length]).toEqual([203, 49]);
    const known = new Set<string>(own.map(({ id }) => id));
    expect(around.wijken.filter(({ id }) => known.has(id))).toEqual([]);
    expect(around.gemeenten).toHaveLength(24);
    const south = around.gemeenten.filter(({ zone }) => zone === 'zuid-limburg').map(({ id }) => id);
    expect(south).toHaveLength(9);
    const listed = region.references.find(({ id }) => id === 'zuid-limburg')?.gemeenten ?? [];
    expect(listed).toEqual(expect.arrayContaining(south));
    const inSouth = around.wijken.filter(({ id }) => south.some((gemeente) => gemeente === gemeenteOf(id)));
    // Beek 2, Eijsden-Margraten 6, Gulpen-Wittem 7, Maastricht 7, Meerssen 3, Sittard-Geleen 8, Stein 3, Vaals 2, Valkenburg 6.
    expect(inSouth).toHaveLength(44);
  });

  it('carry the published figures of 85984NED', () => {
    // Maastricht, Buitenwijk Oost.
    const east = 'WK093504';
    expect(around.wijken[rowOf(east)]).toMatchObject({
      name: 'Buitenwijk Oost',
      inwoners: 31_865,
      huishoudens: 18_040,
    });
    expect(figure('woz', east)).toBe(295);
    expect(figure('koopwoningen', east)).toBe(39);
    expect(figure('inkomen', east)).toBe(32.1);
    expect(figure('afstand-huisarts', east)).toBe(0.6);
    expect(figure('dichtheid', east)).toBe(2437);
    expect(figure('ouderen-65', east)).toBeCloseTo((6270 / 31_865) * 100, 2);
    // Roermond, Donderberg.
    expect(figure('woz', 'WK095704')).toBe(203);
    expect(figure('inkomen', 'WK095704')).toBe(24.2);
    expect(figure('jeugd-0-14', 'WK095704')).toBeCloseTo((1230 / 7210) * 100, 2);
    expect(columnOf('woz')).toMatchObject({ period: '2024', basis: 'gepubliceerd', sources: ['kwb-2024'] });
  });

  it('leave out an income the table leaves out: Venray, Centrum', () => {
    const column = columnOf('inkomen');
    expect(figure('inkomen', 'WK098411')).toBeNull();
    expect(column.absent['niet-gepubliceerd']).toContain(rowOf('WK098411'));
  });

  it('have a Leefbaarometer from all their buurten, weighted by households, with its coverage', () => {
    // Vijlen-Lemiers: scores of the service for five of eight buurten, households of 85984NED.
    const parts = [
      [575, 0.0729445],
      [355, -0.0162079],
      [65, 0.187225],
      [75, 0.184306],
      [60, 0.250508],
    ] as const;
    const households = parts.reduce((sum, [count]) => sum + count, 0);
    const score = parts.reduce((sum, [count, value]) => sum + count * value, 0) / households;
    expect(figure('leefbaarometer', 'WK098100')).toBeCloseTo(score, 3);
    const { coverage, basis } = columnOf('leefbaarometer');
    expect(basis).toBe('berekend');
    expect(coverage?.[rowOf('WK098100')]).toBeCloseTo(households / (households + 20 + 30 + 35), 3);
    // Vaals is one buurt: its own score.
    expect(figure('leefbaarometer', 'WK098101')).toBeCloseTo(-0.100285, 3);
  });

  it('have no Leefbaarometer under four fifths of the households: Trade-Port', () => {
    expect(figure('leefbaarometer', 'WK098328')).toBeNull();
    for (const coverage of columnOf('leefbaarometer').coverage ?? []) {
      if (coverage !== null) expect(coverage).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('have no figures that only a table about the region gives', () => {
    const indicators = around.columns.map(({ indicator }) => indicator);
    expect(indicators).not.toContain('misdrijven');
    expect(indicators).not.toContain('overgewicht');
    expect(indicators).not.toContain('lage-inkomens');
    expect(around.columns.filter(({ supplement }) => supplement)).toEqual([]);
    expect(indicators).toHaveLength(17);
  });

  it('are a file of the snapshot, small enough to fetch when it is asked for', () => {
    const { files } = read('manifest.json') as Manifest;
    const listed = files.find(({ path }) => path === 'around-wijk.json');
    expect(listed?.bytes).toBeLessThan(46_000);
  });
});
