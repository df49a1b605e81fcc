import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PackError } from '../../src/data/packError';
import * as act from '../../src/state/actions';
import { selectMap, selectScene, selectShownScene } from '../../src/state/selectors';
import { start } from '../../src/state/start';
import { useAtlas } from '../../src/state/store';
import { startedWorld, world } from '../fixtures/world';

const state = () => useAtlas.getState();

let stop = () => {};
let close = () => {};
beforeEach(() => {
  // A screen: looks at the scene after every change.
  close = useAtlas.subscribe((now) => void selectShownScene(now));
});
afterEach(() => {
  close();
  stop();
});

/** Subject, language and level of the scene on screen, and the indicator whose figures colour the map. */
function onScreen() {
  const { scene, behind } = selectShownScene(state());
  const map = selectMap(state());
  if (scene.status !== 'klaar' || map.status !== 'klaar') return { nothing: scene.status };
  const { spec, lang, level } = scene.data;
  return { indicator: spec.id, lang, level, areas: map.data.areas.length, behind: behind?.status ?? null };
}

async function opened(search = '') {
  const made = await startedWorld(search);
  stop = made.stop;
  return made;
}

describe('what is on screen while figures are on their way', () => {
  it('is nothing until the first view is there', () => {
    const made = world();
    stop = start(made.env);
    expect(onScreen()).toEqual({ nothing: 'laden' });
    expect(selectShownScene(state()).behind).toBeNull();
  });

  it('is the view before, whole, and then the new one, whole', async () => {
    const { answer } = await opened();
    const before = selectMap(state());
    act.showIndicator('woz');
    expect(selectScene(state()).status).toBe('laden');
    expect(onScreen()).toMatchObject({ indicator: 'leefbaarometer', behind: 'laden' });
    expect(selectMap(state())).toBe(before);
    await answer('woz');
    expect(onScreen()).toMatchObject({ indicator: 'woz', behind: null });
    expect(selectMap(state())).not.toBe(before);
  });

  it('stays the view before while level and comparison are chosen as well', async () => {
    const { answer } = await opened();
    act.showIndicator('woz');
    act.showLevel('gemeente');
    expect(onScreen()).toMatchObject({ indicator: 'leefbaarometer', level: 'buurt', areas: 6 });
    await answer('woz');
    expect(onScreen()).toMatchObject({ indicator: 'woz', level: 'gemeente', areas: 2 });
  });

  it('is the last choice when two are on their way, in whatever order they arrive', async () => {
    const { answer } = await opened();
    act.showIndicator('woz');
    act.showIndicator('misdrijven');
    await answer('woz');
    expect(onScreen()).toMatchObject({ indicator: 'leefbaarometer', behind: 'laden' });
    await answer('misdrijven');
    expect(onScreen()).toMatchObject({ indicator: 'misdrijven', behind: null });
  });

  it('is the view itself again when the choice is taken back', async () => {
    const { answer } = await opened();
    act.showIndicator('woz');
    act.showIndicator('leefbaarometer');
    expect(onScreen()).toMatchObject({ indicator: 'leefbaarometer', behind: null });
    await answer('woz');
    expect(onScreen()).toMatchObject({ indicator: 'leefbaarometer', behind: null });
  });

  it('stays when the figures do not come, with the reason, until trying again brings them', async () => {
    const { answer, fail } = await opened();
    act.showIndicator('woz');
    await fail('woz', new PackError({ code: 'serverfout', file: 'values/woz.json', detail: '500' }));
    expect(onScreen()).toMatchObject({ indicator: 'leefbaarometer', behind: 'mislukt' });
    expect(selectShownScene(state()).behind).toMatchObject({ fault: { file: 'values/woz.json' } });
    act.retry();
    expect(onScreen()).toMatchObject({ indicator: 'leefbaarometer', behind: 'laden' });
    await answer('woz');
    expect(onScreen()).toMatchObject({ indicator: 'woz', behind: null });
  });

  it('asks again for figures that did not come when they are chosen once more', async () => {
    const { fail, asked } = await opened();
    act.showIndicator('woz');
    await fail('woz', new Error('weg'));
    act.showIndicator('woz');
    expect(asked()).toContain('woz');
  });

  it('speaks the language of the view, also while it waits', async () => {
    await opened();
    act.showIndicator('woz');
    act.setLanguage('en');
    expect(onScreen()).toMatchObject({ indicator: 'leefbaarometer', lang: 'en', behind: 'laden' });
    expect(selectShownScene(state())).toBe(selectShownScene(state()));
  });

  it('is never a scene of other areas: a new start begins with nothing', async () => {
    await opened();
    stop();
    const next = world('?indicator=woz');
    stop = start(next.env);
    await next.answer('atlas');
    expect(onScreen()).toEqual({ nothing: 'laden' });
  });
});

describe('choosing the subject on screen', () => {
  it('changes nothing: colour and classes stay', async () => {
    const { entries } = await opened('?indicator=woz&kleur=afwijking');
    act.showIndicator('woz');
    expect(state().view.kleur).toBe('afwijking');
    expect(entries).toHaveLength(1);
  });
});
