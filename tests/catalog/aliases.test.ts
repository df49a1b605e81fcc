import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALIASES } from '../../src/catalog/aliases';
import { DOCUMENTS } from '../../src/catalog/documents';
import { type AreaId, kindOf, LEVELS, parseAreaId } from '../../src/domain/area';
import { indexAreas, membersOf } from '../../src/domain/areas';
import { folded } from '../../src/domain/fold';
import type { AreaRow, AreasFile } from '../../src/domain/pack';

const areas = indexAreas(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../public/data/areas.json'), 'utf8')) as AreasFile,
);
const rows: readonly AreaRow[] = [...LEVELS.flatMap((level) => areas.rows(level)), ...areas.file.stadsdelen];

const plain = (name: string) => folded(name).replace(/\s+/g, ' ').trim();

function idOf(text: string): AreaId {
  const id = parseAreaId(text);
  if (id === undefined) throw new Error(`not an id: ${text}`);
  return id;
}

/** Names meant for more than one area. */
const AMBIGUOUS = ['Brunssummerheide'];

describe('the everyday names', () => {
  it.each(ALIASES)('$name belongs to areas that exist', ({ areas: named }) => {
    for (const id of named.map(idOf)) {
      expect(kindOf(id) === 'gemiddelde' || areas.find(id) !== undefined, id).toBe(true);
    }
  });

  it('are ambiguous only where that is meant', () => {
    expect(ALIASES.filter((alias) => alias.areas.length > 1).map(({ name }) => name)).toEqual(AMBIGUOUS);
    const names = ALIASES.map(({ name }) => plain(name));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('take no name of another area, unless that area lies inside', () => {
    const taken = ALIASES.flatMap(({ name, areas: named }) => {
      const owners = rows.filter((row) => plain(row.name) === plain(name)).map(({ id }) => id);
      const inside = named
        .map(idOf)
        .flatMap((id) => [
          id,
          ...areas.rows('buurt').flatMap((row) => (row.wijk === id ? [row.id] : [])),
          ...(membersOf(areas.find(id)?.row ?? ({} as AreaRow)) ?? []),
        ]);
      return owners.filter((owner) => !inside.includes(owner)).map((owner) => `${name}: ${owner}`);
    });
    expect(taken).toEqual([]);
  });

  it('add something: none is only another spelling of the name the area has', () => {
    const idle = ALIASES.filter(({ name, areas: named }) =>
      named.some((id) => plain(areas.find(idOf(id))?.row.name ?? '') === plain(name)),
    );
    expect(idle).toEqual([]);
  });

  it('refer to policy texts the catalogue knows', () => {
    const known: readonly string[] = DOCUMENTS.map(({ id }) => id);
    const sources = ALIASES.flatMap(({ from }) => (from === undefined ? [] : [from]));
    expect(sources.filter((id) => !known.includes(id))).toEqual([]);
    expect(sources.length).toBeGreaterThan(5);
  });

  it('say of GMS what the policy text means: the wijk with Grasbroek, Musschemig and Schandelen', () => {
    const gms = ALIASES.find(({ name }) => name === 'GMS');
    const parts = areas
      .rows('buurt')
      .filter((row) => row.wijk === gms?.areas[0])
      .map(({ name }) => name);
    expect(parts).toEqual(expect.arrayContaining(['Grasbroek', 'Musschemig', 'Schandelen']));
  });
});
