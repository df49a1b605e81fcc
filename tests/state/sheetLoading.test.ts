import { afterEach, describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import type { Manifest, MarksFile, ValuesFile } from '../../src/domain/pack';
import * as act from '../../src/state/actions';
import { showExtent } from '../../src/state/camera';
import { selectNotes } from '../../src/state/noteSelectors';
import { selectSelection } from '../../src/state/selectors';
import { selectSheet } from '../../src/state/sheet/selectSheet';
import { start } from '../../src/state/start';
import { useAtlas } from '../../src/state/store';
import { id, MANIFEST } from '../fixtures/atlas';
import { world } from '../fixtures/world';

const MARKS: MarksFile = { version: 1, marks: [] };
const ALL = INDICATORS.map((spec) => spec.id);
const ALDORP = id('BU00010001');

const EVERYTHING: Manifest = {
  ...MANIFEST,
  files: ALL.map((name) => ({ path: `values/${name}.json`, bytes: 1, sha256: '' })),
};

function none(indicator: string): ValuesFile {
  return { version: 1, indicator, columns: [], benchmarks: [] };
}

let stop = () => {};
afterEach(() => stop());

const state = () => useAtlas.getState();

/** Started, with the first picture and the manifest there. */
async function opened(search: string, manifest: Manifest = MANIFEST) {
  const made = world(search);
  stop = start(made.env);
  await made.answer('atlas');
  await made.answer(state().view.indicator);
  await made.answer('manifest', manifest);
  return made;
}

describe('what a sheet needs', () => {
  it('is asked for after the first picture of a link with an area', async () => {
    const made = world('?gebied=BU00010001');
    stop = start(made.env);
    expect(made.asked()).toEqual(['atlas', 'leefbaarometer']);
    await made.answer('leefbaarometer');
    expect(made.asked()).toEqual(['atlas']);
    await made.answer('atlas');
    expect(made.asked()).toEqual(['manifest']);
    await made.answer('manifest');
    expect(made.asked()).toEqual(['marks', 'ses-woa', 'woz', 'misdrijven', 'inwoners']);
  });

  it('is not asked for while nothing is selected, and is as soon as something is', async () => {
    const { asked } = await opened('');
    expect(asked()).toEqual([]);
    act.selectArea(ALDORP);
    expect(asked()).toEqual(['marks', 'ses-woa', 'woz', 'misdrijven', 'inwoners']);
    act.selectArea(id('BU00010002'), { add: true });
    expect(asked()).toHaveLength(5);
  });

  it('is asked for when the back button leads to an area', async () => {
    const made = world('?gebied=BU00010001');
    made.entries.push('');
    stop = start(made.env);
    await made.answer('atlas');
    await made.answer('leefbaarometer');
    await made.answer('manifest');
    expect(made.asked()).toEqual([]);
    made.goBack();
    expect(made.asked()).toContain('marks');
  });

  it('comes six files at a time, and each six in one change', async () => {
    const { asked, answer } = await opened('?gebied=BU00010001', EVERYTHING);
    await answer('marks', MARKS);
    expect(asked()).toHaveLength(6);
    const first = asked();
    let changes = 0;
    const off = useAtlas.subscribe(() => {
      changes += 1;
    });
    for (const file of first.slice(0, 5)) await answer(file, none(file));
    expect([changes, asked()]).toEqual([0, first.slice(5)]);
    await answer(first[5] ?? '', none(first[5] ?? ''));
    off();
    expect(changes).toBe(1);
    expect(first.map((file) => state().values[file]?.status)).toEqual(Array(6).fill('klaar'));
    expect(asked()).toHaveLength(6);
  });

  it('does not make another choice wait, neither for its turn nor for the rest of the six', async () => {
    const { asked, answer } = await opened('?gebied=BU00010001', EVERYTHING);
    const [, , second = ''] = asked();
    const last = ALL.at(-1) ?? '';
    for (const chosen of [last, second]) {
      act.showIndicator(chosen);
      expect(asked().at(-1)).toBe(chosen);
      await answer(chosen, none(chosen));
      if (chosen === second) await answer(chosen, none(chosen));
      expect(state().values[chosen]?.status).toBe('klaar');
    }
  });

  it('counts indicators the manifest does not list as known, without asking for them', async () => {
    const { asked, answer } = await opened('?gebied=BU00010001');
    for (const file of asked()) await answer(file, file === 'marks' ? MARKS : undefined);
    expect(asked()).toEqual([]);
    const sheet = selectSheet(state(), ALDORP, 'onderwerp');
    expect(sheet).toMatchObject({ waiting: 0, failed: [] });
    const bijstand = sheet?.groups.flatMap(({ rows }) => rows).find(({ spec }) => spec.id === 'bijstand');
    expect(bijstand).toMatchObject({ period: null, reading: { cell: { why: 'niet-gemeten' } } });
  });

  it('goes on when one file fails, says so, and tries that one again with the next sheet', async () => {
    const { asked, answer, fail } = await opened('?gebied=BU00010001');
    await answer('marks', MARKS);
    await fail('woz', new Error('weg'));
    for (const file of asked()) await answer(file);
    const sheet = selectSheet(state(), ALDORP, 'onderwerp');
    expect(sheet?.failed.map((spec) => spec.id)).toEqual(['woz']);
    expect([sheet?.waiting, asked()]).toEqual([0, []]);
    act.selectArea(id('BU00010002'));
    expect(asked()).toEqual(['woz']);
    expect(selectSheet(state(), ALDORP, 'onderwerp')).toMatchObject({ waiting: 1, failed: [] });
    await answer('woz');
    expect(selectSheet(state(), ALDORP, 'onderwerp')).toMatchObject({ waiting: 0, failed: [] });
  });

  it('tries marks again on request', async () => {
    const { asked, answer, fail } = await opened('?gebied=BU00010001');
    await fail('marks', new Error('weg'));
    for (const file of asked()) await answer(file);
    expect(state().marks.status).toBe('mislukt');
    act.retry();
    expect(asked()).toEqual(['marks']);
    await answer('marks', MARKS);
    expect(state().marks.status).toBe('klaar');
  });

  it('does without the manifest', async () => {
    const made = world('?gebied=BU00010001');
    stop = start(made.env);
    await made.answer('atlas');
    await made.answer('leefbaarometer');
    await made.fail('manifest', new Error('weg'));
    await made.fail('manifest', new Error('weg'));
    expect(made.asked()).toHaveLength(7);
  });

  it('stops when the atlas stops', async () => {
    const { asked, answer } = await opened('?gebied=BU00010001', EVERYTHING);
    const first = asked();
    stop();
    for (const file of first) await answer(file, file === 'marks' ? MARKS : none(file));
    expect(asked()).toEqual([]);
    expect(state().marks.status).toBe('laden');
  });
});

describe('selectSheet', () => {
  it('gives the same object until something it shows changes, also for two areas in turn', async () => {
    await opened('?gebied=BU00010001,BU00010002');
    const sheet = (area = ALDORP) => selectSheet(state(), area, 'onderwerp');
    const [one, two] = [sheet(), sheet(id('BU00010002'))];
    act.hover(ALDORP);
    showExtent([5.9, 50.85, 6, 50.9]);
    act.showColour('waarde');
    act.showScreen('tabel');
    expect([sheet(), sheet(id('BU00010002'))]).toEqual([one, two]);
    expect([sheet() === one, sheet(id('BU00010002')) === two]).toEqual([true, true]);
    act.compareWith('gemeente');
    expect(sheet()).not.toBe(one);
    act.setLanguage('en');
    expect(sheet()?.groups[0]?.name).toBe('Liveability');
  });

  it('keeps the period of the map for the indicator on screen, also the map\u2019s own newest', async () => {
    const { asked, answer } = await opened('?indicator=woz&jaar=2023&gebied=BU00010001');
    const woz = () =>
      selectSheet(state(), ALDORP, 'onderwerp')
        ?.groups.flatMap(({ rows }) => rows)
        .find(({ spec }) => spec.id === 'woz');
    expect(woz()).toMatchObject({ period: '2023', onScreen: true });
    act.showYear(null);
    expect(woz()).toMatchObject({ period: '2024', onScreen: true });
    act.showIndicator('leefbaarometer');
    expect(woz()).toMatchObject({ onScreen: true });
    for (const file of asked().filter((one) => one === 'leefbaarometer')) await answer(file);
    expect(woz()).toMatchObject({ onScreen: false });
  });

  it('has nothing for an area that does not exist, or before the areas are there', async () => {
    stop = start(world('?gebied=BU00010001').env);
    expect(selectSheet(state(), ALDORP, 'onderwerp')).toBeUndefined();
    stop();
    await opened('?gebied=BU99990001');
    expect(selectSheet(state(), id('BU99990001'), 'onderwerp')).toBeUndefined();
  });
});

describe('the region as an area', () => {
  it('can be selected in a link, with its own reading; other averages cannot', async () => {
    await opened('?gebied=parkstad,BU00010001,nederland');
    expect(state().view.gebied).toEqual(['parkstad', 'BU00010001']);
    expect(selectSelection(state())).toEqual(['parkstad', 'BU00010001']);
    expect(selectNotes(state())).toEqual([
      { code: 'gebied-overgeslagen', params: { waarden: ['nederland'] } },
    ]);
    expect(selectSheet(state(), id('parkstad'), 'onderwerp')).toMatchObject({
      name: 'Parkstad',
      inwoners: 3500,
    });
  });
});
