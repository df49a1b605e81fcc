import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/domain/area';
import type { Reach } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { extremesOf, type LevelExtremes } from '../../../src/state/ranking/extremes';
import { sceneOf } from '../../../src/state/scene';
import { INWONERS, id, MISDRIJVEN, testAtlas, WOZ } from '../../fixtures/atlas';
import { snapshotAtlas } from '../../fixtures/snapshot';
import { snapshotLoader } from '../../fixtures/snapshotSheet';

const ATLAS = testAtlas();

function made(indicator: string, values: typeof WOZ, reach: Reach | null = null) {
  return extremesOf(sceneOf({ ...DEFAULT_VIEW, indicator }, ATLAS, values), reach);
}

function names(found: LevelExtremes | undefined) {
  return found && [found.level, found.lowest.name, found.highest.name];
}

describe('extremes of the made-up region', () => {
  it('name both ends per level, the level on screen first', () => {
    const found = made('woz', WOZ);
    expect(found.map(names)).toEqual([
      ['buurt', 'Aldorp', 'Zandberg'],
      ['gemeente', 'Noorddam', 'Zuiddam'],
    ]);
    expect(found[0]).toMatchObject({
      period: '2024',
      among: 4,
      lowest: { value: 160, gemeente: 'Noorddam' },
    });
  });

  it('leave out areas with few inwoners or many visitors, and count them', () => {
    const [few] = made('misdrijven', MISDRIJVEN);
    expect(few).toMatchObject({ highest: { name: 'Aldorp', value: 90 }, tooFew: 1, visitors: 0 });
    const [column] = MISDRIJVEN.columns;
    if (!column) throw new Error('no column');
    const busy = { ...MISDRIJVEN, columns: [{ ...column, manyVisitors: [0] }] };
    expect(made('misdrijven', busy)[0]).toMatchObject({ highest: { name: 'Übach' }, visitors: 1 });
  });

  it('say how many more show the same value', () => {
    const [column] = INWONERS.columns;
    if (!column) throw new Error('no column');
    const level = { ...INWONERS, columns: [{ ...column, values: [0, 400, 0, 2000, 100, null] }] };
    expect(made('inwoners', level)[0]?.lowest).toMatchObject({ value: 0, alike: 1 });
    expect(made('inwoners', level)[0]?.highest.alike).toBe(0);
  });

  it('stay within a reach, and leave out a level with nothing to choose from', () => {
    expect(made('woz', WOZ, id('GM0001')).map(names)).toEqual([['buurt', 'Aldorp', 'Übach']]);
    expect(made('woz', WOZ, 'limburg')).toEqual(made('woz', WOZ));
  });
});

describe('extremes of the shipped snapshot', () => {
  const at = async (indicator: string, niveau: Level = 'buurt') => {
    const values = await snapshotLoader().values(indicator);
    const scene = sceneOf({ ...DEFAULT_VIEW, indicator, niveau }, snapshotAtlas(), values);
    return Object.fromEntries(extremesOf(scene, null).map((one) => [one.level, one]));
  };

  it('differ per level, and follow the level on screen', async () => {
    const { buurt, wijk, gemeente, focusgebied } = await at('leefbaarometer');
    expect(buurt?.lowest).toMatchObject({ name: 'Weggebekker', gemeente: 'Heerlen' });
    expect(gemeente?.lowest.name).not.toBe(buurt?.lowest.name);
    expect(wijk?.lowest.value).toBeGreaterThan(buurt?.lowest.value ?? 0);
    expect(focusgebied?.basis).toBe('berekend');
    expect(Object.keys(await at('leefbaarometer', 'gemeente'))[0]).toBe('gemeente');
  });

  it('show who does well as well: Voerendaal among the gemeenten', async () => {
    expect((await at('leefbaarometer')).gemeente?.highest.name).toBe('Voerendaal');
    expect((await at('woz')).gemeente?.highest.name).toBe('Voerendaal');
  });

  it('say which year each level is about', async () => {
    const { gemeente, buurt } = await at('leegstand');
    expect([buurt?.period, gemeente?.period]).toEqual(['2019', '2025']);
  });
});
