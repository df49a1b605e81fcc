import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { region } from '../../../geodata/regions/parkstad';
import { INDICATORS } from '../../../src/catalog/indicators';
import { LEVELS, type Level } from '../../../src/domain/area';
import type { AreasFile, Column, Manifest, NeighboursFile, ValuesFile } from '../../../src/domain/pack';

const DATA = join(import.meta.dirname, '../../../public/data');

function text(path: string): string {
  return readFileSync(join(DATA, path), 'utf8');
}

const areas = JSON.parse(text('areas.json')) as AreasFile;
const manifest = JSON.parse(text('manifest.json')) as Manifest;

function values(indicator: string): ValuesFile {
  return JSON.parse(text(`values/${indicator}.json`)) as ValuesFile;
}

function columnOf(indicator: string, level: Level, period: string): Column {
  const found = values(indicator).columns.find(
    (column) => column.level === level && column.period === period,
  );
  if (!found) throw new Error(`no ${indicator} per ${level} in ${period}`);
  return found;
}

/** Row number of a buurt by its name, which must occur once. */
function buurt(name: string): number {
  const found = areas.levels.buurt.flatMap((row, place) => (row.name === name ? [place] : []));
  if (found.length !== 1) throw new Error(`${found.length} buurten are called ${name}`);
  return found[0] ?? -1;
}

function missing({ absent }: Column): Record<string, number> {
  return Object.fromEntries(Object.entries(absent).map(([why, rows]) => [why, rows.length]));
}

describe('areas of the shipped snapshot', () => {
  it('are those of Parkstad in 2024', () => {
    expect(LEVELS.map((level) => areas.levels[level].length)).toEqual([201, 49, 7, 8, 51]);
    expect(areas).toMatchObject({ region: 'parkstad', division: 2024, populationYear: '2024' });
  });

  it('sum to the populations known of the focusgebieden', () => {
    const inwoners = areas.levels.focusgebied.map(({ id, inwoners }) => [id, inwoners]);
    expect(Object.fromEntries(inwoners)).toEqual({
      'focus.brunssum-noord-oost': 10_715,
      'focus.heerlen-noord': 55_320,
      'focus.kerkrade-oost': 17_840,
      'focus.landgraaf-lint': 9420,
      'focus.nuth': 6445,
      'focus.schinveld': 4610,
      'focus.simpelveld': 5215,
      'focus.ubachsberg': 1555,
    });
  });

  it('build the focusgebieden from the buurten of the configuration', () => {
    const sizes = areas.levels.focusgebied.map(({ members }) => members.length);
    expect(sizes).toEqual([22, 34, 6, 3, 5, 1, 5, 3]);
    const noord = areas.levels.focusgebied[1]?.members ?? [];
    expect(new Set(noord.map((id) => id.slice(2, 8))).size).toBe(14);
  });

  it('are compared with all gemeenten of Limburg and of the COROP area Zuid-Limburg', () => {
    const sizes = region.references.map(({ id, gemeenten }) => [id, new Set(gemeenten).size]);
    expect(Object.fromEntries(sizes)).toEqual({ nederland: 0, limburg: 31, 'zuid-limburg': 16, parkstad: 7 });
  });

  it('divide all of Heerlen over its four stadsdelen', () => {
    const heerlen = areas.levels.buurt.filter(({ gemeente }) => gemeente === 'GM0917').map(({ id }) => id);
    const stadsdelen = areas.stadsdelen.filter(({ kind }) => kind === 'stadsdeel');
    expect(stadsdelen).toHaveLength(4);
    expect(stadsdelen.flatMap(({ members }) => members).sort()).toEqual(heerlen);
  });

  it('have 542 queen neighbours, of which 521 share a line, and 37 buurten on the edge', () => {
    const { queen, rook } = JSON.parse(text('neighbours-buurt.json')) as NeighboursFile;
    expect(queen).toHaveLength(542);
    expect(rook).toHaveLength(521);
    const pairs = new Set(queen.map(String));
    expect(rook.every((pair) => pairs.has(String(pair)))).toBe(true);
    expect(areas.levels.buurt.filter(({ edge }) => edge).length).toBeGreaterThanOrEqual(37);
  });

  it('are drawn with few points, close to the originals', () => {
    expect(manifest.geometry.points).toBeLessThan(4000);
    expect(manifest.geometry.largestDeviationM).toBeLessThan(50);
  });
});

describe('figures of the shipped snapshot', () => {
  it('have WOZ in thousands of euro, missing in 21 buurten', () => {
    const column = columnOf('woz', 'buurt', '2024');
    expect(column.values[buurt('Weggebekker')]).toBe(125);
    expect(column.values[buurt('Caumerveld')]).toBe(432);
    expect(missing(column)).toEqual({ 'niet-gepubliceerd': 18, 'niet-van-toepassing': 3 });
  });

  it('have a Leefbaarometer for 176 buurten, lowest in Weggebekker: officially class 2', () => {
    const { values: scores, officialClass, absent } = columnOf('leefbaarometer', 'buurt', '2024');
    const known = scores.filter((score) => score !== null);
    expect(known).toHaveLength(176);
    expect(scores[buurt('Weggebekker')]).toBe(Math.min(...known));
    expect(officialClass?.[buurt('Weggebekker')]).toBe(2);
    expect(absent['niet-gemeten']).toBeUndefined();
  });

  it('count inwoners of focusgebieden as sum, and keep a zero', () => {
    expect(columnOf('inwoners', 'focusgebied', '2024')).toMatchObject({ basis: 'berekend' });
    expect(columnOf('inwoners', 'focusgebied', '2024').values[1]).toBe(55_320);
    expect(columnOf('inwoners', 'buurt', '2024').values.filter((count) => count === 0)).toHaveLength(3);
  });

  it('put misdrijven of a business park down to visitors', () => {
    const column = columnOf('misdrijven', 'buurt', '2021-2025');
    expect(column.values[buurt('Ten Esschen')]).toBeCloseTo(931, 0);
    expect(column.values[buurt('Ziekenhuis')]).toBeCloseTo(410, 0);
    expect(column.manyVisitors).toContain(buurt('Ten Esschen'));
    expect(column.manyVisitors).not.toContain(buurt('Weggebekker'));
    expect(values('misdrijven').benchmarks[0]).toMatchObject({ ownPeriod: '2021-2024' });
  });

  it('count misdrijven on the uninhabited heath with the wijk around it', () => {
    const wijk = areas.levels.wijk.findIndex(({ name }) => name === 'Brunssum-Zuid');
    // Σ counts of its buurten 2021-2025 is 694, on 2,755 inwoners; 27.2 a year of them where nobody lives.
    expect(columnOf('misdrijven', 'wijk', '2021-2025').values[wijk]).toBeCloseTo((694 / 5 / 2755) * 1000, 1);
    const checks = manifest.verification.filter(({ indicator }) => indicator === 'misdrijven');
    expect(checks).toHaveLength(7);
    for (const { published, computed } of checks) expect(Math.abs(published - computed)).toBeLessThan(0.05);
  });

  it('give SES-WOA per postcode area only, never per buurt', () => {
    expect(new Set(values('ses-woa').columns.map(({ level }) => level))).toEqual(new Set(['postcodegebied']));
  });

  it('say that tables about Heerlen do not measure other gemeenten', () => {
    const column = columnOf('leegstand', 'buurt', '2019');
    const heerlen = areas.levels.buurt.flatMap(({ gemeente }, row) => (gemeente === 'GM0917' ? [row] : []));
    expect(column.supplement).toBe(true);
    expect(column.absent['niet-gemeten']?.some((row) => heerlen.includes(row))).toBe(false);
    expect(column.absent['niet-gemeten']?.length).toBeGreaterThan(140);
  });

  it('have Limburg and Zuid-Limburg where the source carries all their gemeenten, else a reason', () => {
    const woz = values('woz').benchmarks.filter(({ period }) => period === '2024');
    expect(woz.map(({ area }) => area)).toEqual(region.references.map(({ id }) => id));
    expect(woz.every((row) => 'value' in row)).toBe(true);
    const health = values('gezondheid-goed').benchmarks.filter(({ period }) => period === '2024');
    expect(health.find(({ area }) => area === 'limburg')).toMatchObject({ absent: 'niet-in-bron' });
    expect(health.find(({ area }) => area === 'nederland')).toMatchObject({ value: 72.8 });
  });
});

describe('every file of the shipped snapshot', () => {
  it('is listed in the manifest with its size and hash', () => {
    for (const { path, bytes, sha256 } of manifest.files) {
      expect(Buffer.byteLength(text(path)), path).toBe(bytes);
      expect(createHash('sha256').update(text(path)).digest('hex'), path).toBe(sha256);
    }
  });

  it('holds one indicator of the catalogue, and every indicator has a file', () => {
    const files = manifest.files.flatMap(({ path }) => /^values\/(.*)\.json$/.exec(path)?.[1] ?? []);
    expect(files).toEqual(INDICATORS.map(({ id }) => id));
  });

  it('accounts for every area: a figure or one reason', () => {
    for (const { id } of INDICATORS) {
      for (const { level, values: figures, absent } of values(id).columns) {
        const without = figures.flatMap((figure, row) => (figure === null ? [row] : []));
        const explained = Object.values(absent).flat();
        expect(figures, id).toHaveLength(areas.levels[level].length);
        expect(
          [...explained].sort((a, b) => a - b),
          id,
        ).toEqual(without);
      }
    }
  });
});

describe('computed gemeente figures', () => {
  /** Largest difference from the published figure that rounding of parts and counts explains, in the unit. */
  const WITHIN: Readonly<Record<string, number>> = {
    leefbaarometer: 0.0025,
    koopwoningen: 0.6,
    'gezondheid-goed': 0.25,
    overgewicht: 0.25,
    'afstand-huisarts': 0.06,
    'afstand-supermarkt': 0.06,
    'afstand-school': 0.06,
    'jeugd-0-14': 0.2,
    'ouderen-65': 0.2,
  };

  it.each(Object.entries(WITHIN))('of %s are within %d of the published ones', (indicator, limit) => {
    const checked = manifest.verification.filter((one) => one.indicator === indicator);
    expect(checked.length).toBeGreaterThanOrEqual(7);
    for (const { published, computed, area } of checked) {
      expect(Math.abs(computed - published), area).toBeLessThanOrEqual(limit);
    }
  });
});
