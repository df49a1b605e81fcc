/** What becomes of adjusted views when code or figures fail or come late, and on the way back and to other screens. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retry, selectArea, setLanguage, showIndicator, showScreen } from '../../src/state/actions';
import {
  classBy,
  highlight,
  showForm,
  showScore,
  showSecond,
  showSince,
} from '../../src/state/adjustActions';
import { selectNotes } from '../../src/state/noteSelectors';
import { selectMap, selectShownScene } from '../../src/state/selectors';
import { useAtlas } from '../../src/state/store';
import { id } from '../fixtures/atlas';
import { startedWorld } from '../fixtures/world';

const chunk = vi.hoisted(() => ({ fails: false }));
vi.mock('../../src/state/adjusted/adjuster', async (original) => {
  const real = await original<typeof import('../../src/state/adjusted/adjuster')>();
  return {
    get adjuster() {
      if (chunk.fails) throw new TypeError('the code did not arrive');
      return real.adjuster;
    },
  };
});

let stop = () => {};
beforeEach(() => {
  chunk.fails = false;
});
afterEach(() => stop());

const PAIR = '?met=woz&vorm=tegels&uitgelicht=klasse.0';

async function opened(search = '') {
  const made = await startedWorld(search);
  stop = made.stop;
  return made;
}

const state = () => useAtlas.getState();
const shown = () => selectShownScene(state());

function scene() {
  const { scene: found } = shown();
  if (found.status !== 'klaar') throw new Error('no scene');
  return found.data;
}

/** Waits for the code of adjusted views, which is fetched in its own time. */
const adjusted = (status: 'klaar' | 'mislukt') =>
  vi.waitFor(() => expect(state().adjuster?.status).toBe(status));

describe('code of adjusted views that does not arrive', () => {
  it('leaves the map as it is and says so; trying again brings it', async () => {
    await opened();
    const before = scene();
    chunk.fails = true;
    showSince({ period: '2022', indicator: null });
    await adjusted('mislukt');
    expect(shown()).toMatchObject({ behind: { status: 'mislukt', fault: { code: 'geen-onderdeel' } } });
    expect(scene()).toBe(before);
    chunk.fails = false;
    retry();
    await adjusted('klaar');
    expect(shown().behind).toBeNull();
  });

  it('is no longer in the way once the view is about one figure again', async () => {
    const { goBack } = await opened();
    chunk.fails = true;
    showSecond({ indicator: 'leefbaarometer', period: null });
    await adjusted('mislukt');
    goBack();
    expect(shown().behind).toBeNull();
    showSecond({ indicator: 'leefbaarometer', period: null });
    await adjusted('mislukt');
    showScreen('doelen');
    expect(shown().behind).toBeNull();
  });

  it('says it failed where there never was a map, in a link', async () => {
    chunk.fails = true;
    await opened('?sinds=2022');
    await adjusted('mislukt');
    expect(shown().scene.status).toBe('mislukt');
    showSince(null);
    expect(shown().scene.status).toBe('klaar');
  });
});

describe('figures of a second subject', () => {
  it('leave the map as it is while they are late or fail, and come when tried again', async () => {
    const { answer, fail } = await opened();
    const before = scene();
    showSecond({ indicator: 'woz', period: null });
    await adjusted('klaar');
    expect(shown().behind?.status).toBe('laden');
    await fail('woz', new Error('broken'));
    expect(shown().behind?.status).toBe('mislukt');
    expect(scene()).toBe(before);
    retry();
    await answer('woz');
    expect(shown().behind).toBeNull();
    expect(scene().pair).not.toBeNull();
  });

  it('change nothing when they come after another choice', async () => {
    const { answer } = await opened();
    showSecond({ indicator: 'woz', period: null });
    await adjusted('klaar');
    showSecond(null);
    const before = scene();
    await answer('woz');
    expect(scene()).toBe(before);
    expect(scene().pair).toBeNull();
  });

  it('are told in the language that is chosen meanwhile', async () => {
    const { answer } = await opened(PAIR);
    await answer('woz');
    await adjusted('klaar');
    expect(scene().pair).not.toBeNull();
    showIndicator('misdrijven');
    setLanguage('en');
    expect(shown().behind?.status).toBe('laden');
    expect(scene()).toMatchObject({ lang: 'en', pair: { spec: { id: 'woz' } } });
  });
});

describe('adjusted views on the way', () => {
  it.each(['tabel', 'verloop', 'doelen', 'regels', 'vergelijk', 'bronnen'] as const)(
    'go to %s and come back as they were',
    async (screen) => {
      const { answer, goBack } = await opened(PAIR);
      await answer('woz');
      await adjusted('klaar');
      const before = state().view;
      showScreen(screen);
      expect(shown().scene.status).toBe('klaar');
      showScreen('kaart');
      expect(state().view).toEqual(before);
      expect(scene().pair).not.toBeNull();
      goBack();
      goBack();
      expect(state().view).toEqual(before);
      expect(state().adjusting).toBe('twee');
    },
  );

  it('follow every step back, with language, form, area and light', async () => {
    const { goBack, entries } = await opened();
    const views = [state().view];
    const steps = [
      () => showSecond({ indicator: 'woz', period: null }),
      () => showForm('tegels'),
      () => setLanguage('en'),
      () => selectArea(id('GM0001')),
      () => highlight({ kind: 'klasse', classes: [0] }),
      () => showScore({ method: 'z', parts: [part('woz'), part('leefbaarometer')] }),
      () => showSince({ period: '2022', indicator: null }),
      () => classBy({ kind: 'rond', count: 4 }),
    ];
    for (const step of steps) {
      step();
      views.push(state().view);
    }
    expect(entries).toHaveLength(views.length);
    for (const view of views.slice(0, -1).reverse()) {
      goBack();
      expect(state().view).toEqual(view);
      expect(() => [selectMap(state()), selectNotes(state())]).not.toThrow();
    }
  });

  it('show the whole map, with a note, where a link lights a class there is not', async () => {
    await opened('?kleur=waarde&uitgelicht=klasse.9');
    expect(selectNotes(state()).map(({ code }) => code)).toEqual(['uitgelicht-zonder-klasse']);
    const map = selectMap(state());
    expect(map.status === 'klaar' && map.data.areas.some(({ fill }) => fill.pale)).toBe(false);
    showScreen('tabel');
    expect(selectNotes(state())).toEqual([]);
  });
});

function part(indicator: string) {
  return { indicator, counts: 'laag', weight: 1 } as const;
}
