/** Going to a lens and away from it: what the link keeps, and what it lets go. */
import { afterEach, describe, expect, it } from 'vitest';
import { showAs, showScreen } from '../../src/state/actions';
import { showLens } from '../../src/state/lens/lensActions';
import { useAtlas } from '../../src/state/store';
import { startedWorld } from '../fixtures/world';

let stop = () => {};
afterEach(() => stop());

async function opened(search: string) {
  const made = await startedWorld(search);
  stop = made.stop;
  return made;
}

const view = () => useAtlas.getState().view;

describe('ways to read a view through a lens', () => {
  it('stay with the lens, also where it was the usual one, and come back to its own screen', async () => {
    const { entries } = await opened('?scherm=concentratie');
    showAs('tabel');
    expect(entries.at(-1)).toBe('?scherm=tabel&lens=stapeling');
    showScreen('samenvatting');
    expect(entries.at(-1)).toBe('?scherm=samenvatting&lens=stapeling');
    showAs('kaart');
    expect(entries.at(-1)).toBe('?scherm=concentratie');
  });

  it('keep the lens that was chosen', async () => {
    const { entries } = await opened('?scherm=concentratie');
    showLens('groepen');
    showAs('tabel');
    showAs('kaart');
    expect(entries.at(-1)).toBe('?scherm=concentratie&lens=groepen');
  });

  it('of a plain view know no lens', async () => {
    const { entries } = await opened('');
    showScreen('samenvatting');
    showAs('kaart');
    expect(entries).toEqual(['', '?scherm=samenvatting', '']);
  });
});

describe('other screens of the menu', () => {
  it('let go of the lens, and of the classes in the light, which meant something else', async () => {
    await opened('?scherm=concentratie&lens=groepen&uitgelicht=klasse.0');
    showScreen('kaart');
    expect(view()).toMatchObject({ scherm: 'kaart', lens: null, uitgelicht: null });
  });

  it('keep the light where the classes stay what they were', async () => {
    await opened('?uitgelicht=klasse.0');
    showScreen('tabel');
    expect(view().uitgelicht).toEqual({ kind: 'klasse', classes: [0] });
  });
});
