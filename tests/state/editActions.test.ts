import { afterEach, describe, expect, it } from 'vitest';
import type { Place } from '../../src/state/drawnArea';
import * as edit from '../../src/state/editActions';
import { changeOwn, newOwn } from '../../src/state/ownActions';
import { useAtlas } from '../../src/state/store';
import { id } from '../fixtures/atlas';
import { startedWorld } from '../fixtures/world';

let stop = () => {};
afterEach(() => stop());

async function editing() {
  const made = await startedWorld();
  stop = made.stop;
  newOwn();
  return made;
}

const state = () => useAtlas.getState();
const members = () => state().view.eigen[0]?.members ?? [];
const said = () => state().draft.said;

/** A line around this part of the made-up world: squares of 0.01 degree from 6 and 50.8 on. */
function around(west: number, south: number, east: number, north: number): readonly Place[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

describe('choosing buurten one by one', () => {
  it('puts in and takes out, and says both with the number there are', async () => {
    await editing();
    edit.toggleBuurt(id('BU00010001'));
    expect(said()).toBe('Aldorp toegevoegd, 1 buurt');
    edit.toggleBuurt(id('BU00020002'));
    expect(said()).toBe('Verspreide huizen (Zuiddam) toegevoegd, 2 buurten');
    edit.toggleBuurt(id('BU00010001'));
    expect(said()).toBe('Aldorp eraf, 1 buurt');
    expect(members()).toEqual(['BU00020002']);
  });

  it('leaves areas that are no buurt alone', async () => {
    const { entries } = await editing();
    const before = entries.length;
    edit.toggleBuurt(id('GM0001'));
    expect(entries).toHaveLength(before);
  });

  it('makes each change a step back', async () => {
    const { goBack } = await editing();
    edit.toggleBuurt(id('BU00010001'));
    edit.toggleBuurt(id('BU00010002'));
    goBack();
    expect(members()).toEqual(['BU00010001']);
  });
});

describe('undoing', () => {
  it('takes back buurten, name and colour, latest first, and stops at the beginning', async () => {
    await editing();
    edit.toggleBuurt(id('BU00010001'));
    edit.editArea({ name: 'Nieuw' });
    edit.editArea({ colour: 3 });
    edit.undoEdit();
    expect(state().view.eigen[0]).toMatchObject({ name: 'Nieuw', colour: 0 });
    edit.undoEdit();
    edit.undoEdit();
    edit.undoEdit();
    expect(state().view.eigen[0]).toMatchObject({ name: 'Eigen gebied 1', members: [] });
  });

  it('goes on after the back button', async () => {
    const { goBack } = await editing();
    for (const code of ['BU00010001', 'BU00010002', 'BU00020001']) edit.toggleBuurt(id(code));
    goBack();
    edit.undoEdit();
    expect(members()).toEqual(['BU00010001']);
  });

  it('has nothing to take back after a change that changed nothing', async () => {
    await editing();
    edit.editArea({ name: '  ' });
    expect(state().draft.before).toEqual([]);
  });
});

describe('drawing a line', () => {
  it('puts in what lies inside for at least half', async () => {
    await editing();
    edit.applyLine(around(5.999, 50.799, 6.0151, 50.811));
    expect(members()).toEqual(['BU00010001', 'BU00010002']);
    expect(said()).toBe('2 buurten toegevoegd, nu 2.');
    changeOwn(0, { members: [] });
    edit.applyLine(around(5.999, 50.799, 6.0149, 50.811));
    expect(members()).toEqual(['BU00010001']);
  });

  it('takes out instead when asked', async () => {
    await editing();
    changeOwn(0, { members: ['BU00010001', 'BU00010002', 'BU00020001'].map(id) });
    edit.takeOut(true);
    edit.applyLine(around(5.999, 50.799, 6.021, 50.811));
    expect(members()).toEqual(['BU00020001']);
    expect(said()).toBe('2 buurten eraf, nu 1.');
  });

  it('counts everything a line goes around that crosses itself, and says that it does', async () => {
    await editing();
    const eight: readonly Place[] = [
      [5.999, 50.799],
      [6.031, 50.821],
      [6.031, 50.799],
      [5.999, 50.821],
    ];
    edit.applyLine(eight);
    expect(said()).toContain('De lijn kruist zichzelf');
    expect(members()).toEqual(['BU00010001', 'BU00010101', 'BU00020001', 'BU000200A3']);
  });

  it('refuses a line around nothing, changes nothing and says so', async () => {
    const { entries } = await editing();
    edit.toggleBuurt(id('BU00010001'));
    const before = entries.length;
    const point: Place = [6.005, 50.805];
    for (const line of [[], [point], [point, point, point], [point, [6.006, 50.805] as Place]]) {
      edit.applyLine(line);
      expect(said()).toBe('Deze lijn gaat nergens omheen. Er is niets veranderd.');
    }
    edit.applyLine(around(6.004, 50.804, 6.006, 50.806));
    expect(said()).toContain('Van geen buurt ligt de helft binnen de lijn');
    edit.applyLine(around(7, 51, 7.1, 51.1));
    expect(entries).toHaveLength(before);
    expect(members()).toEqual(['BU00010001']);
  });
});

describe('drawing a circle', () => {
  it('puts in what lies inside for at least half', async () => {
    await editing();
    edit.sizeCircle(700);
    edit.placeCircle([6.005, 50.805]);
    expect(said()).toBe('1 buurt binnen de cirkel.');
    edit.applyCircle();
    expect(members()).toEqual(['BU00010001']);
  });

  it('asks for a centre and a radius first, and says what a radius may be', async () => {
    await editing();
    edit.applyCircle();
    expect(said()).toBe('Wijs eerst op de kaart het middelpunt aan.');
    edit.sizeCircle(null);
    edit.placeCircle([6.005, 50.805]);
    expect(said()).toContain('van 1 tot 20.000 meter');
    edit.applyCircle();
    expect(said()).toContain('van 1 tot 20.000 meter');
    expect(members()).toEqual([]);
  });

  it('says when it is too small for any buurt', async () => {
    await editing();
    edit.sizeCircle(10);
    edit.placeCircle([6.005, 50.805]);
    edit.applyCircle();
    expect(said()).toContain('neem een grotere straal');
    expect(members()).toEqual([]);
  });
});

it('does nothing while no area is edited', async () => {
  const made = await startedWorld('?eigen=2~A~0~~00010001');
  stop = made.stop;
  edit.toggleBuurt(id('BU00010002'));
  edit.applyLine(around(5.999, 50.799, 6.031, 50.821));
  edit.applyCircle();
  edit.undoEdit();
  expect(made.entries).toHaveLength(1);
});
