/** What map, table, file and screen reader say of a stack: the same everywhere. */
import { describe, expect, it } from 'vitest';
import { mapModelOf } from '../../../src/state/mapModel';
import { rankingOf } from '../../../src/state/ranking/ranking';
import { tableCsv } from '../../../src/state/tableCsv';
import { tableModelOf } from '../../../src/state/tableModel';
import { modelOf, snapshotStacks, stackIn } from '../../fixtures/stacks';

const { sceneOf } = await snapshotStacks();
const scene = sceneOf();
const model = modelOf(scene);
const at = (name: string) => scene.rows.findIndex((row) => row.name === name);
const map = mapModelOf(scene, { thinLighter: true, highlight: null });

describe('the map', () => {
  it('has a class per count, darker for more, and says them with the number of themes', () => {
    expect(map.legend.classes.map(({ label }) => label)).toEqual([
      'geen thema',
      '1 van 5 thema’s',
      '2 van 5 thema’s',
      '3 van 5 thema’s',
      '4 van 5 thema’s',
      '5 van 5 thema’s',
    ]);
    expect(scene.model.palette).toBe('minder-gunstig');
    expect(map.legend.classes.map(({ areas }) => areas)).toEqual([74, 52, 16, 13, 11, 0]);
    expect(map.legend.unclassed.map(({ why, areas }) => [why, areas])).toEqual([['onvolledig', 32]]);
    expect(map.legend.absent.map(({ why, areas }) => [why, areas])).toEqual([['niet-van-toepassing', 3]]);
  });

  it('agrees with the list, the table and the columns', () => {
    const counts = scene.told?.columns().find(({ id }) => id === 'stapeling.telt');
    map.areas.forEach(({ fill, cell }, row) => {
      const { count, klass } = model.readings[row] ?? { count: -1, klass: -1 };
      expect(fill.kind === 'klasse' ? fill.index : null).toBe(klass);
      expect(cell.kind === 'value' ? cell.value : null).toBe(klass === null ? null : count);
      expect(counts?.cells[row]?.value).toBe(count);
    });
  });

  it('has bands where votes are many', () => {
    const stapel = stackIn('vijfde:leefbaarometer.3,misdrijven.3,afstand-supermarkt.2');
    expect(sceneOf({ stapel }).model.classes.map(({ label }) => label)).toEqual([
      'geen stem',
      '1 – 2 van 8 stemmen',
      '3 – 4 van 8 stemmen',
      '5 – 6 van 8 stemmen',
      '7 – 8 van 8 stemmen',
    ]);
  });
});

describe('the table', () => {
  it.each([true, false])(
    'never puts an area first of which too little is known (falling: %s)',
    (descending) => {
      const { rows } = tableModelOf(scene, { key: 'waarde', descending }, '');
      const last = rows.slice(-35).map(({ cell }) => cell.kind);
      expect(last.every((kind) => kind === 'absent')).toBe(true);
      expect(rows.slice(0, -35).every(({ cell }) => cell.kind === 'value')).toBe(true);
    },
  );

  it('has votes, each theme and each figure, missing ones with their reason', () => {
    const columns = scene.told?.columns() ?? [];
    expect(columns.map(({ id }) => id)).toEqual([
      'stapeling.telt',
      'stapeling.onbekend',
      ...['stapeling.thema-1', 'moeite-met-rondkomen', 'stapeling.thema-2', 'gezondheid-goed'],
      ...['stapeling.thema-4', 'leefbaarometer', 'stapeling.thema-5', 'misdrijven'],
      ...['stapeling.thema-6', 'afstand-supermarkt'],
    ]);
    for (const { cells } of columns) {
      expect(cells).toHaveLength(201);
      expect(cells.every(({ value, absent }) => (value === null) === (absent !== undefined))).toBe(true);
    }
  });

  it('is written to a file with the rule, the indicators and their years', () => {
    const { areas } = rankingOf(scene, null, { status: 'laden' });
    const text = tableCsv(scene, areas);
    expect(text).toContain('minst gunstige vijfde');
    expect(text).toContain('misdrijven (2021');
    expect(text.split('\r\n').find((line) => line.includes('Nieuw-Einde'))).toContain(';4;0;1;21,9;1;58;1;');
  });
});

describe('words of an area', () => {
  it('names the themes that count', () => {
    expect(scene.told?.lines(at('Nieuw-Einde'))).toEqual([
      '4 van 5 thema’s: armoede, gezondheid, wonen en leefbaarheid, veiligheid',
    ]);
  });

  it('says which are not known, and why', () => {
    const row = model.readings.findIndex(({ count, unknown }) => count === 0 && unknown === 1);
    expect(scene.told?.lines(row)).toEqual([
      'niet alles bekend: 1 van 5 thema’s onbekend',
      'onbekend: veiligheid (te weinig inwoners)',
    ]);
    const partly = model.readings.findIndex(({ klass, unknown }) => klass !== null && unknown > 0);
    expect(scene.told?.lines(partly)[0]).toMatch(/^[12] van 5 thema’s, \d onbekend: /);
    expect(scene.told?.lines(partly)[1]).toMatch(/^onbekend: .+ \(.+\)/);
  });

  it('is there for every area, in both languages, without a gap', () => {
    for (const taal of ['nl', 'en'] as const) {
      const here = sceneOf({ taal });
      here.rows.forEach((_, row) => {
        for (const line of here.told?.lines(row) ?? ['']) expect(line).not.toMatch(/^$|undefined|null|: *$/);
      });
    }
  });
});

describe('the indicator a stack is', () => {
  it('is computed, relative and not averaged, with its rule in the definition', () => {
    expect(scene.spec).toMatchObject({ id: 'stapeling', nature: 'berekend', relative: true, unit: 'aantal' });
    expect(scene.spec.short).toEqual({ nl: 'stapeling van 5 thema’s', en: 'stacking of 5 themes' });
    expect(scene.period).toBe('2020-2025');
    expect(scene.levels).toEqual(['buurt', 'wijk', 'gemeente', 'focusgebied']);
    expect(scene.benchmarks.every(({ kind }) => kind === 'absent')).toBe(true);
    expect(scene.notes).toEqual([]);
  });

  it.each(['vijfde', 'inwonersvijfde', 'vergelijking', 'grens'])('says what %s means', (rule) => {
    const stapel = stackIn(rule === 'grens' ? 'grens:misdrijven.1.60' : `${rule}:misdrijven`);
    expect(sceneOf({ stapel }).spec.definition.nl).toMatch(/^Een thema telt /);
  });
});
