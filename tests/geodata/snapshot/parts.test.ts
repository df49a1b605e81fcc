import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../src/catalog/indicators';
import { aggregate } from '../../../src/domain/aggregate';
import { indexAreas } from '../../../src/domain/areas';
import { cellAt, columnOf } from '../../../src/domain/cells';
import type { AreaRow, AreasFile, ValuesFile } from '../../../src/domain/pack';

const DATA = join(import.meta.dirname, '../../../public/data');
const areas = JSON.parse(readFileSync(join(DATA, 'areas.json'), 'utf8')) as AreasFile;
const { buurt, gemeente, focusgebied } = areas.levels;

function group(id: string) {
  const found = [...focusgebied, ...areas.stadsdelen].find((row) => row.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** Published inwoners of gemeenten together. */
function published(names: readonly string[]): number {
  const rows = gemeente.filter(({ name }) => names.includes(name));
  expect(rows).toHaveLength(names.length);
  return rows.reduce((sum, { inwoners }) => sum + (inwoners ?? 0), 0);
}

/** Buurten in a group are rounded to five, each by at most two and a half. */
function roundingOf({ members }: { readonly members: readonly unknown[] }): number {
  return members.length * 2.5;
}

const idsOf = (rows: readonly AreaRow[]) => rows.map(({ id }) => id);

describe('parts of city and region in the shipped snapshot', () => {
  it('split Heerlen in two: Heerlen-Noord and the rest, with the centre', () => {
    const north = group('focus.heerlen-noord');
    const south = group('deel.heerlen-zuid-met-centrum');
    const heerlen = idsOf(buurt.filter((row) => row.gemeente === 'GM0917'));
    expect([...north.members, ...south.members].sort()).toEqual(heerlen);
    expect([north.inwoners, south.inwoners]).toEqual([55_320, 32_140]);
    const together = 55_320 + 32_140;
    expect(Math.abs(together - published(['Heerlen']))).toBeLessThanOrEqual(
      roundingOf(north) + roundingOf(south),
    );
    expect(south.members).toEqual(expect.arrayContaining([...group('deel.heerlen-zuid').members]));
    expect(south.members.filter((id) => id.startsWith('BU091733'))).not.toEqual([]);
    expect(south).toMatchObject({ kind: 'stadshelft', gemeente: 'GM0917', certainty: 'afgeleid' });
  });

  it('split the region in an urban and a rural part, of whole gemeenten', () => {
    const urban = group('deel.stedelijk-parkstad');
    const rural = group('deel.landelijk-parkstad');
    expect([...urban.members, ...rural.members].sort()).toEqual(idsOf(buurt));
    expect([urban.inwoners, rural.inwoners]).toEqual([197_650, 58_550]);
    const wanted = published(['Brunssum', 'Heerlen', 'Kerkrade', 'Landgraaf']);
    expect(Math.abs(197_650 - wanted)).toBeLessThanOrEqual(roundingOf(urban));
    const landelijk = published(['Beekdaelen', 'Simpelveld', 'Voerendaal']);
    expect(Math.abs(58_550 - landelijk)).toBeLessThanOrEqual(roundingOf(rural));
    for (const part of [urban, rural]) {
      expect(part.kind).toBe('regiodeel');
      expect(part).not.toHaveProperty('gemeente');
    }
  });

  it('hold every urban focusgebied in the urban part and every rural one in the rural part', () => {
    for (const { kind, members } of focusgebied) {
      const part = group(kind === 'stedelijk' ? 'deel.stedelijk-parkstad' : 'deel.landelijk-parkstad');
      expect(part.members).toEqual(expect.arrayContaining([...members]));
    }
  });

  it('say in both languages what they rest on, and how sure that is', () => {
    for (const { basis, certainty } of [...focusgebied, ...areas.stadsdelen]) {
      expect(basis.nl.length).toBeGreaterThan(20);
      expect(basis.en.length).toBeGreaterThan(20);
      expect(certainty).not.toBe('');
    }
  });
});

describe('figures of focusgebieden in the shipped snapshot', () => {
  const index = indexAreas(areas);
  const computed = INDICATORS.flatMap((spec) => {
    const values = JSON.parse(readFileSync(join(DATA, `values/${spec.id}.json`), 'utf8')) as ValuesFile;
    return values.columns
      .filter(({ level, basis }) => level === 'focusgebied' && basis === 'berekend')
      .map((column) => ({ spec, column, parts: columnOf(values, 'buurt', column.period) }));
  });

  it('are those the browser computes from the same buurten, in every year', () => {
    expect(computed.length).toBeGreaterThan(100);
    for (const { spec, column, parts } of computed) {
      focusgebied.forEach((group, place) => {
        const own = group.members.flatMap((id) => {
          const found = index.find(id);
          return found && parts ? [{ cell: cellAt(parts, found.index), weights: found.row }] : [];
        });
        const cell = aggregate(spec.aggregate, own, spec.decimals);
        const { value, coverage } = { value: null, coverage: null, ...cell };
        expect([value, coverage], `${spec.id} ${column.period} ${group.name}`).toEqual([
          column.values[place],
          column.values[place] === null ? coverage : (column.coverage?.[place] ?? null),
        ]);
      });
    }
  });
});
