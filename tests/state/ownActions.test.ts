import { afterEach, describe, expect, it } from 'vitest';
import { compareWith, selectArea } from '../../src/state/actions';
import { selectNotes } from '../../src/state/noteSelectors';
import * as own from '../../src/state/ownActions';
import { MOST_OWN_AREAS } from '../../src/state/ownAreas';
import { removeOwn, restoreOwn } from '../../src/state/ownRemoval';
import { selectSelection } from '../../src/state/selectors';
import { useAtlas } from '../../src/state/store';
import { id } from '../fixtures/atlas';
import { startedWorld } from '../fixtures/world';

let stop = () => {};
afterEach(() => stop());

async function opened(search = '') {
  const made = await startedWorld(search);
  stop = made.stop;
  return made;
}

const state = () => useAtlas.getState();
const view = () => state().view;
const names = () => view().eigen.map(({ name }) => name);
const three = '?eigen=2~A~0~~00010001;B~1~~00010002;C~2~~00020001';

describe('adding an own area', () => {
  it('takes the colour used least, cleans name and buurten, selects it and puts it in the link', async () => {
    const { entries } = await opened('?eigen=2~A~0~~00010001;B~2~~00010002');
    const members = ['BU00020001', 'BU00010001', 'BU00010001', 'GM0001'].map(id);
    expect(own.addOwn({ name: '  Rond \n het\u202e park ', members })).toBe(true);
    expect(view().eigen[2]).toEqual({
      name: 'Rond het park',
      members: ['BU00010001', 'BU00020001'],
      colour: 1,
      from: null,
    });
    expect(view().gebied).toEqual(['eigen.3']);
    expect(entries.at(-1)).toContain('Rond%2520het%2520park');
  });

  it('keeps a name of at most sixty signs, and finds one when there is nothing to see in it', async () => {
    await opened();
    own.addOwn({ name: '😀'.repeat(80), members: [] });
    own.addOwn({ name: ' \u200b ', members: [] });
    own.addOwn({ name: '', members: [] });
    expect([...(names()[0] ?? '')]).toHaveLength(60);
    expect(names().slice(1)).toEqual(['Eigen gebied 1', 'Eigen gebied 2']);
  });

  it('refuses the thirteenth with a note, and changes nothing', async () => {
    const { entries } = await opened();
    for (let count = 0; count < MOST_OWN_AREAS; count += 1) own.addOwn({ name: '', members: [] });
    const before = entries.length;
    expect(own.newOwn()).toBe(false);
    expect(own.addOwn({ name: 'te veel', members: [] })).toBe(false);
    expect(own.duplicateOwn(0)).toBe(false);
    expect(view().eigen).toHaveLength(MOST_OWN_AREAS);
    expect(entries).toHaveLength(before);
    expect(state().editing).toBeNull();
    expect(selectNotes(state())).toContainEqual({ code: 'eigen-vol', params: { grens: MOST_OWN_AREAS } });
  });

  it('remembers where it came from: the area itself, also through another own area', async () => {
    await opened('?eigen=2~A~0~focus.midden~00010001');
    own.addOwn({ name: 'B', members: [], from: id('eigen.1') });
    own.addOwn({ name: 'C', members: [], from: id('parkstad') });
    expect(view().eigen.map(({ from }) => from)).toEqual(['focus.midden', 'focus.midden', null]);
  });

  it('copies one at the end of the list', async () => {
    await opened('?eigen=2~A~0~focus.midden~00010001;B~1~~');
    expect(own.duplicateOwn(0)).toBe(true);
    expect(view().eigen[2]).toMatchObject({
      name: 'A (kopie)',
      members: ['BU00010001'],
      from: 'focus.midden',
    });
    expect(view().gebied).toEqual(['eigen.3']);
    expect(own.duplicateOwn(7)).toBe(false);
  });
});

describe('changing an own area', () => {
  it('is a step back; an empty name leaves the name', async () => {
    const { goBack } = await opened(three);
    own.changeOwn(1, { name: ' ', colour: 5 });
    expect(view().eigen[1]).toMatchObject({ name: 'B', colour: 5, members: ['BU00010002'] });
    goBack();
    expect(view().eigen[1]?.colour).toBe(1);
    own.changeOwn(9, { name: 'niets' });
    expect(names()).toEqual(['A', 'B', 'C']);
  });
});

describe('removing an own area', () => {
  it('renumbers selection and comparison', async () => {
    await opened(`${three}&gebied=eigen.3,BU00010001,eigen.1&vergelijk=eigen.3`);
    removeOwn(0);
    expect(names()).toEqual(['B', 'C']);
    expect(view()).toMatchObject({ gebied: ['eigen.2', 'BU00010001'], vergelijk: 'eigen.2' });
    expect(selectSelection(state())).toHaveLength(2);
  });

  it('puts it back where it was: number, place in the selection, comparison', async () => {
    await opened(`${three}&gebied=eigen.3,eigen.2,eigen.1&vergelijk=eigen.2`);
    const before = view();
    removeOwn(1);
    expect(view()).toMatchObject({ gebied: ['eigen.2', 'eigen.1'], vergelijk: 'nederland' });
    expect(state().removedOwn).toMatchObject({ index: 1, compared: true });
    restoreOwn();
    expect(view()).toEqual(before);
    expect(state().removedOwn).toBeNull();
  });

  it('puts it back beside what was done since, and leaves another comparison alone', async () => {
    await opened(`${three}&gebied=eigen.2&vergelijk=eigen.2`);
    removeOwn(1);
    compareWith(id('limburg'));
    own.addOwn({ name: 'D', members: [] });
    selectArea(id('BU00010001'), { add: true });
    restoreOwn();
    expect(names()).toEqual(['A', 'B', 'C', 'D']);
    expect(view()).toMatchObject({ gebied: ['eigen.2', 'eigen.4', 'BU00010001'], vergelijk: 'limburg' });
  });

  it('keeps it to be put back while there is no room', async () => {
    await opened(three);
    removeOwn(0);
    while (view().eigen.length < MOST_OWN_AREAS) own.addOwn({ name: '', members: [] });
    restoreOwn();
    expect(state().removedOwn?.area.name).toBe('A');
    removeOwn(5);
    expect(state().removedOwn?.area.name).not.toBe('A');
  });

  it('also goes back with the back button; then there is nothing left to put back', async () => {
    const { goBack } = await opened(three);
    removeOwn(0);
    goBack();
    expect(names()).toEqual(['A', 'B', 'C']);
    expect(state().removedOwn).toBeNull();
  });
});

describe('opening the editor', () => {
  it('goes to buurten on the map and says so; closing shows the area', async () => {
    await opened('?eigen=2~A~0~~00010001&niveau=gemeente&gebied=GM0001');
    own.editOwn(0);
    expect(view()).toMatchObject({ niveau: 'buurt', scherm: 'kaart', gebied: ['eigen.1'] });
    expect(state().editing).toBe(0);
    expect(selectNotes(state())).toContainEqual({ code: 'bewerken-per-buurt', params: { indicator: null } });
    selectArea(id('BU00010001'));
    own.editOwn(null);
    expect(view().gebied).toEqual(['eigen.1']);
    expect(state().editing).toBeNull();
  });

  it('changes an indicator without buurten for one that has them', async () => {
    const { asked } = await opened('?indicator=ses-woa&niveau=postcodegebied&eigen=2~A~0~~00010001');
    own.editOwn(0);
    expect(view()).toMatchObject({ indicator: 'leefbaarometer', niveau: 'buurt' });
    expect(asked()).toContain('leefbaarometer');
    expect(selectNotes(state())).toContainEqual({
      code: 'bewerken-per-buurt',
      params: { indicator: 'leefbaarometer' },
    });
  });

  it('takes away a score that does not exist per buurt', async () => {
    const link = '?indicator=woz&score=rang:woz.laag,ses-woa.laag&niveau=gemeente&eigen=2~A~0~~00010001';
    const { answer } = await opened(link);
    await answer('ses-woa');
    own.editOwn(0);
    expect(view()).toMatchObject({ indicator: 'woz', score: null, niveau: 'buurt' });
    expect(selectNotes(state())).toContainEqual({
      code: 'bewerken-per-buurt',
      params: { indicator: 'woz' },
    });
  });

  it('keeps a score that does, whatever the indicator under it', async () => {
    const link = '?indicator=ses-woa&score=rang:woz.laag,misdrijven.hoog&eigen=2~A~0~~00010001';
    const { answer } = await opened(link);
    await answer('woz');
    await answer('misdrijven');
    own.editOwn(0);
    expect(view()).toMatchObject({ indicator: 'ses-woa', niveau: 'buurt' });
    expect(view().score?.parts).toHaveLength(2);
  });

  it('says nothing where the map stays as it is, and nothing of it is in the link', async () => {
    const { entries } = await opened('?eigen=2~A~0~~00010001&gebied=eigen.1');
    own.editOwn(0);
    expect(selectNotes(state())).toEqual([]);
    expect(entries).toHaveLength(1);
    own.editOwn(4);
    expect(state().editing).toBe(0);
  });

  it('stays open on the way back, until the area or its map is not there any more', async () => {
    const { goBack } = await opened();
    own.newOwn();
    own.changeOwn(0, { members: [id('BU00010001')] });
    goBack();
    expect(state().editing).toBe(0);
    expect(view().eigen[0]?.members).toEqual([]);
    goBack();
    expect(state().editing).toBeNull();
  });

  it('starts from a focusgebied, stadsdeel, wijk or gemeente, which stay as they are', async () => {
    await opened();
    for (const from of ['focus.midden', 'deel.hoog', 'WK000100', 'GM0002']) {
      expect(own.adjustArea(id(from))).toBe(true);
    }
    expect(view().eigen.map(({ name, from, members }) => [name, from, members.length])).toEqual([
      ['Midden (aangepast)', 'focus.midden', 2],
      ['Hoog (aangepast)', 'deel.hoog', 2],
      ['Wijk 00 (aangepast)', 'WK000100', 2],
      ['Zuiddam (aangepast)', 'GM0002', 3],
    ]);
    expect(state().editing).toBe(3);
    expect(own.adjustArea(id('focus.nergens'))).toBe(false);
  });
});

describe('links', () => {
  it('keep an own area of which no buurt exists, and say so', async () => {
    await opened('?eigen=2~Oud~0~~08990001;Half~1~~0001000100099999&gebied=eigen.1');
    expect(names()).toEqual(['Oud', 'Half']);
    expect(selectNotes(state())).toEqual([
      { code: 'gebied-onbekend', params: { waarden: ['BU00010009', 'BU00019999'] } },
      { code: 'eigen-leeg', params: { namen: ['Oud'] } },
    ]);
  });

  it('do not take another own area or an average as where one came from', async () => {
    await opened('?eigen=2~A~0~eigen.2~00010001;B~1~nederland~00010001;C~1~GM0001~00010001');
    expect(view().eigen.map(({ from }) => from)).toEqual([null, null, 'GM0001']);
  });
});
