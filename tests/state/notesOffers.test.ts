import { afterEach, describe, expect, it } from 'vitest';
import * as act from '../../src/state/actions';
import { change } from '../../src/state/change';
import { selectNoteOffers, selectNoteTexts } from '../../src/state/noteWords';
import { selectScene } from '../../src/state/selectors';
import { useAtlas } from '../../src/state/store';
import { startedWorld } from '../fixtures/world';

let stop = () => {};
afterEach(() => stop());

async function opened(search: string) {
  const made = await startedWorld(search);
  stop = made.stop;
  return made;
}

const state = () => useAtlas.getState();
const offers = () => selectNoteOffers(state());

function shown() {
  const scene = selectScene(state());
  return scene.status === 'klaar' ? [scene.data.comparison, scene.data.period, scene.data.mode] : [];
}

describe('the offer of a note', () => {
  it('is the nearest comparison that exists; taking it ends the note', async () => {
    const { entries } = await opened('?indicator=woz&vergelijk=limburg&kleur=afwijking');
    expect(shown()).toEqual(['limburg', '2024', 'waarde']);
    expect(offers()).toEqual([{ label: 'Vergelijk met Parkstad', part: { vergelijk: 'parkstad' } }]);
    change(offers()[0]?.part ?? {});
    expect(shown()).toEqual(['parkstad', '2024', 'afwijking']);
    expect([selectNoteTexts(state()), offers()]).toEqual([[], []]);
    expect(entries.at(-1)).toContain('vergelijk=parkstad');
  });

  it('is another period as well where the same comparison exists then', async () => {
    await opened('?indicator=woz&jaar=2023&vergelijk=parkstad');
    expect(offers().map(({ part }) => part)).toEqual([{ vergelijk: 'nederland' }, { jaar: '2024' }]);
    change(offers()[1]?.part ?? {});
    expect(shown().slice(0, 2)).toEqual(['parkstad', '2024']);
    expect(selectNoteTexts(state())).toEqual([]);
  });

  it('speaks the language of the view, and goes when the note is closed', async () => {
    await opened('?indicator=woz&vergelijk=limburg&taal=en');
    expect(offers()[0]?.label).toBe('Compare with Parkstad');
    act.dismissNotes();
    expect(offers()).toEqual([]);
  });

  it('is not made where nothing is near: counts, and notes about something else', async () => {
    await opened('?indicator=inwoners&vergelijk=limburg&raar=1');
    expect(selectNoteTexts(state())).toHaveLength(2);
    expect(offers()).toEqual([]);
  });
});

describe('a link that compares with an area that does not exist', () => {
  it('says so once and compares with Nederland', async () => {
    await opened('?indicator=woz&vergelijk=BU99999999');
    expect(selectNoteTexts(state())).toEqual([
      'Het gebied BU99999999 om mee te vergelijken is er niet in deze regio en indeling; u vergelijkt met Nederland.',
    ]);
    expect(shown()[0]).toBe('nederland');
  });
});
