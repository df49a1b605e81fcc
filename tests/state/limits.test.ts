import { afterEach, describe, expect, it } from 'vitest';
import * as act from '../../src/state/actions';
import { showExtent } from '../../src/state/camera';
import { selectNotes } from '../../src/state/noteSelectors';
import { selectNoteTexts } from '../../src/state/noteWords';
import { selectExtent, selectMap, selectSelection } from '../../src/state/selectors';
import { start } from '../../src/state/start';
import { useAtlas } from '../../src/state/store';
import { id } from '../fixtures/atlas';
import { startedWorld, world } from '../fixtures/world';

let stop = () => {};
afterEach(() => stop());

const state = () => useAtlas.getState();

async function opened(search = '') {
  const made = await startedWorld(search);
  stop = made.stop;
  return made;
}

/** Fifty areas: as many as a link holds. */
const FIFTY = Array.from({ length: 50 }, (_, number) => `BU0001${1000 + number}`);

function noteCodes() {
  return selectNotes(state()).map(({ code }) => code);
}

describe('more areas than a link holds', () => {
  it('refuses the fifty-first, keeps the others and says so', async () => {
    const { entries } = await opened(`?gebied=${FIFTY.join(',')}`);
    act.selectArea(id('BU00010001'), { add: true });
    expect(state().view.gebied).toEqual(FIFTY);
    expect(entries).toHaveLength(1);
    expect(selectNoteTexts(state())[0]).toBe(
      'U hebt al 50 gebieden gekozen, en meer past niet in een link. Laat er eerst een los.',
    );
    act.setLanguage('en');
    act.selectArea(id('BU00010001'), { add: true });
    expect(selectNoteTexts(state())[0]).toMatch(/^You have selected 50 areas already/);
  });

  it('says it again when it was closed, and no longer after the next choice', async () => {
    await opened(`?gebied=${FIFTY.join(',')}`);
    act.selectArea(id('BU00010001'), { add: true });
    act.dismissNotes();
    expect(selectNoteTexts(state())).toEqual([]);
    act.selectArea(id('BU00010001'), { add: true });
    expect(selectNoteTexts(state())).not.toEqual([]);
    act.selectArea(id(FIFTY[0] ?? ''), { add: true });
    expect(noteCodes()).not.toContain('keuze-vol');
    act.selectArea(id('BU00010001'), { add: true });
    expect(state().view.gebied).toHaveLength(50);
    expect(state().view.gebied.at(-1)).toBe('BU00010001');
  });

  it('lets a full selection be replaced by one area', async () => {
    await opened(`?gebied=${FIFTY.join(',')}`);
    act.selectArea(id('BU00010001'));
    expect(state().view.gebied).toEqual(['BU00010001']);
    expect(noteCodes()).toEqual([]);
  });

  it('forgets it when the reader goes back', async () => {
    const { goBack, entries } = await opened();
    entries.push(`?gebied=${FIFTY.join(',')}`, `?gebied=${FIFTY.join(',')}&jaar=2024`);
    goBack();
    act.selectArea(id('BU00010001'), { add: true });
    expect(noteCodes()).toContain('keuze-vol');
    goBack();
    expect(noteCodes()).toEqual([]);
  });
});

describe('an extent the map cannot show', () => {
  it.each([
    ['4.8,52.3,5,52.4', 'elders', /wijst een plek buiten deze regio aan; u ziet de hele regio/],
    ['6.005,50.805,6.0055,50.8055', 'te-klein', /zoomt verder in dan de kaart kan tonen/],
    ['5,50,7,52', 'te-groot', /toont veel meer dan deze regio/],
  ])('%s is the whole region, with a note', async (uitsnede, reden, words) => {
    await opened(`?uitsnede=${uitsnede}`);
    expect(selectExtent(state())).toBeNull();
    expect(selectNotes(state())).toEqual([{ code: 'uitsnede-onbruikbaar', params: { reden } }]);
    expect(selectNoteTexts(state()).join()).toMatch(words);
  });

  it('is not said of an extent that can be shown, nor after the camera has moved', async () => {
    await opened('?uitsnede=6.005,50.8,6.02,50.81');
    expect(selectExtent(state())).toEqual([6.005, 50.8, 6.02, 50.81]);
    expect(noteCodes()).toEqual([]);
    showExtent([4.8, 52.3, 5, 52.4]);
    expect(noteCodes()).toEqual(['uitsnede-onbruikbaar']);
    showExtent(null);
    expect(noteCodes()).toEqual([]);
  });

  it('waits for the areas before it says anything', () => {
    const made = world('?uitsnede=4.8,52.3,5,52.4');
    stop = start(made.env);
    expect(selectExtent(state())).toBeNull();
    expect(noteCodes()).toEqual([]);
  });
});

describe('a link to an area that does not exist', () => {
  it('selects what does exist, names the other, and draws the whole map', async () => {
    await opened('?gebied=BU99990001,focus.nergens,deel.hoog');
    expect(selectSelection(state())).toEqual(['deel.hoog']);
    expect(selectNotes(state())).toEqual([
      { code: 'gebied-onbekend', params: { waarden: ['BU99990001', 'focus.nergens'] } },
    ]);
    expect(selectMap(state())).toMatchObject({ status: 'klaar', data: { legend: { total: 6 } } });
  });
});
