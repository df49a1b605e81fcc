import { afterEach, describe, expect, it } from 'vitest';
import { PackError } from '../../src/data/packError';
import * as act from '../../src/state/actions';
import { showExtent } from '../../src/state/camera';
import { selectNotes } from '../../src/state/noteSelectors';
import { selectNoteTexts } from '../../src/state/noteWords';
import { selectMap, selectScene, selectSelection } from '../../src/state/selectors';
import { start } from '../../src/state/start';
import { useAtlas } from '../../src/state/store';
import { id } from '../fixtures/atlas';
import { world } from '../fixtures/world';

let stop = () => {};
afterEach(() => stop());

function open(search = '') {
  const made = world(search);
  stop = start(made.env);
  return made;
}

async function opened(search = '') {
  const made = open(search);
  await made.answer('atlas');
  await made.answer(useAtlas.getState().view.indicator);
  return made;
}

const state = () => useAtlas.getState();

describe('start', () => {
  it('asks for areas and the figures of the view side by side', () => {
    const { asked } = open('?indicator=woz&jaar=2023');
    expect(state().view).toMatchObject({ indicator: 'woz', jaar: '2023' });
    expect(asked()).toEqual(['atlas', 'woz']);
    expect(selectScene(state())).toEqual({ status: 'laden' });
  });

  it('has a scene once both are there', async () => {
    await opened('?indicator=woz');
    expect(selectScene(state())).toMatchObject({ status: 'klaar', data: { period: '2024' } });
    expect(selectMap(state())).toMatchObject({ status: 'klaar' });
  });

  it('then fetches the manifest and, when idle, one by one the figures it lists', async () => {
    const { asked, answer, runIdle } = await opened('?indicator=woz');
    expect(asked()).toEqual(['manifest']);
    await answer('manifest');
    expect(asked()).toEqual([]);
    await runIdle();
    expect(asked()).toEqual(['leefbaarometer']);
    await answer('leefbaarometer');
    await runIdle();
    expect(asked()).toEqual(['ses-woa']);
    expect(state().values.leefbaarometer?.status).toBe('klaar');
  });

  it('keeps a failed prefetch quiet and tries again when the figures are wanted', async () => {
    const { asked, answer, fail, runIdle } = await opened('?indicator=woz');
    await answer('manifest');
    await runIdle();
    await fail('leefbaarometer', new Error('weg'));
    expect(state().values.leefbaarometer).toBeUndefined();
    act.showIndicator('leefbaarometer');
    expect(asked()).toContain('leefbaarometer');
  });

  it('says what failed, in the language of the view, and tries again on request', async () => {
    const { answer, fail, asked } = open('?taal=en');
    await answer('leefbaarometer');
    await fail('atlas', new PackError({ code: 'niet-gevonden', file: 'areas.json', detail: '404' }));
    expect(selectScene(state())).toMatchObject({
      status: 'mislukt',
      message: 'The file areas.json is not on the server.',
    });
    act.retry();
    expect(asked()).toContain('atlas');
    await answer('atlas');
    expect(selectScene(state()).status).toBe('klaar');
  });

  it('ignores answers that arrive after it was stopped', async () => {
    const first = open('?indicator=woz');
    stop();
    await first.answer('woz');
    expect(state().values.woz).toEqual({ status: 'laden' });
  });

  it('ignores answers meant for an earlier start', async () => {
    const first = open();
    const second = open();
    await second.answer('leefbaarometer');
    await first.fail('leefbaarometer', new Error('late'));
    expect(state().values.leefbaarometer?.status).toBe('klaar');
  });
});

describe('choices', () => {
  it('puts a choice in the history as a step back', async () => {
    const { entries, goBack } = await opened();
    act.showLevel('gemeente');
    act.compareWith('gemeente');
    expect(entries).toEqual(['', '?niveau=gemeente', '?niveau=gemeente&vergelijk=gemeente']);
    goBack();
    expect(state().view).toMatchObject({ niveau: 'gemeente', vergelijk: 'nederland' });
    goBack();
    expect(state().view.niveau).toBe('buurt');
  });

  it('speaks to residents, and to everyone again, each as a step back', async () => {
    const { entries, goBack } = await opened();
    act.showFor('bewoners');
    act.showFor(null);
    expect(entries).toEqual(['', '?voor=bewoners', '']);
    goBack();
    expect(state().view.voor).toBe('bewoners');
  });

  it('does not add a step when nothing changes', async () => {
    const { entries } = await opened();
    act.showLevel('buurt');
    act.clearSelection();
    expect(entries).toEqual(['']);
  });

  it('moves the camera without a step back', async () => {
    const { entries } = await opened();
    showExtent([5.9, 50.85, 6, 50.9]);
    showExtent([5.9, 50.85, 6.05, 50.95]);
    expect(entries).toEqual(['?uitsnede=5.9,50.85,6.05,50.95']);
  });

  it('returns colour and classes to those of the new indicator', async () => {
    await opened('?indicator=woz&kleur=afwijking&klassen=eigen:100,200');
    act.showIndicator('leefbaarometer');
    expect(state().view).toMatchObject({ indicator: 'leefbaarometer', kleur: null, klassen: null });
  });

  it('keeps the year where the new figures have it, else takes their newest', async () => {
    const { answer } = await opened('?indicator=woz&jaar=2023');
    act.showIndicator('leefbaarometer');
    expect(state().view.jaar).toBeNull();
    await answer('leefbaarometer');
    act.showYear('2024');
    act.showIndicator('woz');
    expect(state().view.jaar).toBe('2024');
    act.showLevel('gemeente');
    expect(state().view.jaar).toBe('2024');
    act.showYear('2023');
    act.showLevel('focusgebied');
    expect(state().view.jaar).toBeNull();
  });

  it('shows the last choice when answers come in the wrong order', async () => {
    const { answer } = await opened();
    act.showIndicator('woz');
    act.showIndicator('misdrijven');
    await answer('misdrijven');
    await answer('woz');
    expect(selectScene(state())).toMatchObject({ data: { spec: { id: 'misdrijven' } } });
  });

  it('selects one area, adds with add, and lets go of what was selected', async () => {
    await opened();
    act.selectArea(id('BU00010001'));
    act.selectArea(id('BU00020001'), { add: true });
    expect(state().view.gebied).toEqual(['BU00010001', 'BU00020001']);
    act.selectArea(id('BU00010001'), { add: true });
    expect(state().view.gebied).toEqual(['BU00020001']);
    act.selectArea(id('BU00020001'));
    expect(state().view.gebied).toEqual([]);
  });

  it('fetches the manifest at once for the page Bronnen', async () => {
    const { asked } = open('?scherm=bronnen');
    expect(asked()).toContain('manifest');
  });
});

describe('selectors', () => {
  it('give the same object until something they show changes', async () => {
    await opened();
    const [scene, map] = [selectScene(state()), selectMap(state())];
    act.hover(id('BU00010001'));
    act.selectArea(id('BU00010001'));
    showExtent([5.9, 50.85, 6, 50.9]);
    act.showScreen('tabel');
    expect(selectScene(state())).toBe(scene);
    expect(selectMap(state())).toBe(map);
    expect(selectSelection(state())).toBe(selectSelection(state()));
    act.showColour('waarde');
    expect(selectScene(state())).not.toBe(scene);
  });

  it('does not notify when hover stays where it is', async () => {
    await opened();
    let changes = 0;
    const off = useAtlas.subscribe(() => {
      changes += 1;
    });
    act.hover(id('BU00010001'));
    act.hover(id('BU00010001'));
    off();
    expect(changes).toBe(1);
  });

  it('collects notes of link and data in words, and lets them be dismissed until there is news', async () => {
    const { answer } = await opened('?indicator=woz&jaar=2016&niveau=straat&gebied=BU99990001,BU00010001');
    expect(selectNotes(state()).map(({ code }) => code)).toEqual([
      'ongeldige-waarde',
      'gebied-onbekend',
      'jaar-zonder-cijfers',
    ]);
    const [, , year] = selectNoteTexts(state());
    expect(year).toBe(
      'WOZ-waarde per buurt is er niet voor 2016; u ziet 2024. Er zijn cijfers voor 2024, 2023.',
    );
    expect(selectSelection(state())).toEqual(['BU00010001']);
    act.dismissNotes();
    expect(selectNoteTexts(state())).toEqual([]);
    act.showIndicator('ses-woa');
    await answer('ses-woa');
    expect(selectNoteTexts(state()).join(' ')).toMatch(
      /bestaat niet per buurt; u ziet het per postcodegebied/,
    );
  });

  it('names buurten of an own area that do not exist, at most five', async () => {
    const members = ['BU00010001', ...Array.from({ length: 9 }, (_, i) => `BU9999000${i}`)].join('.');
    await opened(`?indicator=woz&eigen=1~Mijn%2520straat~${members}`);
    const unknown = selectNotes(state()).find(({ code }) => code === 'gebied-onbekend');
    expect(unknown?.params).toEqual({
      waarden: ['BU99990000', 'BU99990001', 'BU99990002', 'BU99990003', 'BU99990004'],
    });
  });

  it('explains a comparison that does not exist and names one that does', async () => {
    await opened('?indicator=woz&vergelijk=limburg&kleur=afwijking');
    expect(selectNoteTexts(state())).toEqual([
      'Vergelijken met Limburg kan hier niet: de bron geeft dit gemiddelde niet. De kaart toont de waarde zelf.',
    ]);
    act.setLanguage('en');
    expect(selectNoteTexts(state())[0]).toMatch(/^A comparison with Limburg is not possible here/);
  });
});
