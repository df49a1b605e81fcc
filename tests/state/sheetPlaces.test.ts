import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/domain/area';
import { sheetOf } from '../../src/state/sheet/sheetOf';
import type { SheetPlace } from '../../src/state/sheetModel';
import { id } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';
import { sheetFor, snapshotQuestion } from '../fixtures/snapshotSheet';

const full = await snapshotQuestion();
/** Places do not depend on figures. */
const question = { ...full, values: {} };
const { atlas } = question;

const said = (places: readonly SheetPlace[]) => places.map(({ kind, name }) => `${kind} ${name}`);
const names = (places: readonly SheetPlace[]) => places.map(({ name }) => name);

describe('the head of a sheet', () => {
  it('names the area, where it lies and how many people live there', () => {
    expect(sheetFor(question, 'BU09172000')).toMatchObject({
      name: 'Weggebekker',
      kind: 'buurt',
      gemeente: 'Heerlen',
      inwoners: 420,
      benchmarkName: 'Nederland',
      group: undefined,
    });
    expect(sheetFor(question, 'GM0917')).toMatchObject({ name: 'Heerlen', gemeente: undefined });
    expect(sheetFor(question, 'parkstad')).toMatchObject({
      name: 'Parkstad',
      kind: 'gemiddelde',
      gemeente: undefined,
      inwoners: 256_180,
    });
  });

  it('names the own gemeente as benchmark once a figure knows it', () => {
    const view = { vergelijk: 'gemeente' } as const;
    expect(sheetFor(full, 'BU09172000', view).benchmarkName).toBe('Heerlen');
    expect(sheetFor(question, 'BU09172000', view).benchmarkName).toBe('de eigen gemeente');
  });

  it('carries basis and certainty of focusgebieden and stadsdelen', () => {
    const { group } = sheetFor(question, 'focus.heerlen-noord');
    expect(group?.certainty).not.toBe('');
    expect(group?.named.length).toBeGreaterThan(0);
    expect(sheetFor(question, 'deel.hoensbroek').group?.kind).toBe('stadsdeel');
    expect(sheetFor(question, 'PC6411').group).toBeUndefined();
  });

  it('works for an own area, and knows no people where one of its buurten is not counted', () => {
    const eigen = [ownArea('Samen', ['BU09172000', 'BU09172100']), ownArea('Weg', ['BU99990001'])];
    const both = sheetFor(question, 'eigen.1', { eigen });
    expect(both).toMatchObject({ name: 'Samen', kind: 'eigen', gemeente: 'Heerlen', inwoners: 420 + 2035 });
    expect(names(both.members)).toEqual(['Passart', 'Weggebekker']);
    expect(sheetFor(full, 'eigen.2', { eigen })).toMatchObject({ inwoners: null, members: [], parents: [] });
  });

  it('does not exist for an area nobody knows', () => {
    for (const area of ['BU99990001', 'eigen.1', 'nederland', 'limburg', 'zuid-limburg']) {
      expect(sheetOf(question, id(area))).toBeUndefined();
    }
  });
});

describe('what an area belongs to', () => {
  it('comes smallest first', () => {
    expect(said(sheetFor(question, 'BU09172000').parents)).toEqual([
      'wijk Vrieheide-De Stack',
      'gemeente Heerlen',
      'focusgebied Heerlen-Noord',
      'stadsdeel Heerlerheide',
      'gemiddelde Parkstad',
    ]);
    expect(said(sheetFor(question, 'GM0917').parents)).toEqual(['gemiddelde Parkstad']);
    expect(sheetFor(question, 'parkstad').parents).toEqual([]);
  });

  it('holds the whole area: a stadsdeel inside a focusgebied does, one that is cut by it does not', () => {
    expect(said(sheetFor(question, 'deel.hoensbroek').parents)).toContain('focusgebied Heerlen-Noord');
    expect(said(sheetFor(question, 'deel.heerlen-centrum').parents)).toEqual([
      'gemeente Heerlen',
      'gemiddelde Parkstad',
    ]);
  });

  it('tells the wijk Ubachsberg from the focusgebied of that name', () => {
    expect(said(sheetFor(question, 'WK098603').parents)).toEqual([
      'gemeente Voerendaal',
      'focusgebied Ubachsberg',
      'gemiddelde Parkstad',
    ]);
    expect(said(sheetFor(question, 'focus.ubachsberg').parents)).toEqual([
      'gemeente Voerendaal',
      'gemiddelde Parkstad',
    ]);
  });

  it('agrees with the members of what it belongs to', () => {
    for (const { id: area } of atlas.rows('buurt')) {
      const { parents } = sheetFor(question, area);
      for (const parent of parents.filter(({ kind }) => kind !== 'gemeente' && kind !== 'gemiddelde')) {
        expect(names(sheetFor(question, parent.id).members)).toContain(sheetFor(question, area).name);
      }
    }
  });
});

describe('what an area consists of', () => {
  it('is one step smaller, by name, with inwoners', () => {
    const region = sheetFor(question, 'parkstad').members;
    expect(names(region)).toEqual([
      'Beekdaelen',
      'Brunssum',
      'Heerlen',
      'Kerkrade',
      'Landgraaf',
      'Simpelveld',
      'Voerendaal',
    ]);
    expect(region.reduce((sum, { inwoners }) => sum + (inwoners ?? 0), 0)).toBe(256_180);
    expect(new Set(sheetFor(question, 'GM0917').members.map(({ kind }) => kind))).toEqual(new Set(['wijk']));
    expect(sheetFor(question, 'focus.heerlen-noord').members).toHaveLength(34);
    expect(sheetFor(question, 'deel.hoensbroek').members).toHaveLength(9);
    expect(sheetFor(question, 'WK098603').members).toHaveLength(3);
    expect(sheetFor(question, 'BU09172000').members).toEqual([]);
  });

  it('leaves no buurt out, and counts none twice', () => {
    const inWijken = atlas.rows('wijk').flatMap(({ id: wijk }) => sheetFor(question, wijk).members);
    expect(inWijken.map((place) => place.id).sort()).toEqual(
      atlas
        .rows('buurt')
        .map((row) => row.id)
        .sort(),
    );
  });
});

describe('neighbours', () => {
  it('are the areas of the same level across a border', () => {
    expect(names(sheetFor(question, 'GM0928').neighbours)).toEqual(['Heerlen', 'Landgraaf']);
    expect(names(sheetFor(question, 'BU09172000').neighbours)).toContain('Passart');
    for (const level of LEVELS.filter((one) => one !== 'focusgebied')) {
      for (const { id: area } of atlas.rows(level)) {
        for (const { id: beside } of sheetFor(question, area).neighbours) {
          expect(sheetFor(question, beside).neighbours.map((place) => place.id)).toContain(area);
        }
      }
    }
  });

  it('do not exist for areas that do not lie side by side', () => {
    for (const area of ['focus.heerlen-noord', 'deel.hoensbroek', 'parkstad']) {
      expect(sheetFor(question, area).neighbours).toEqual([]);
    }
  });

  it('carry their gemeente only where several areas have the same name', () => {
    const places = atlas.rows('buurt').flatMap(({ id: area }) => sheetFor(question, area).neighbours);
    const named = new Set(places.filter(({ gemeente }) => gemeente !== undefined).map(({ name }) => name));
    const rows = atlas.rows('buurt');
    expect(named.size).toBeGreaterThan(0);
    for (const { name, gemeente } of places) {
      expect(gemeente !== undefined).toBe(rows.filter((row) => row.name === name).length > 1);
    }
  });
});
