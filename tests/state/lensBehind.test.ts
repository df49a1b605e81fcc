/** What is on screen of a lens while something else is on its way: in the other language, and never in other colours. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PackError } from '../../src/data/packError';
import type { AroundFile } from '../../src/domain/pack';
import { retry, setLanguage, showIndicator } from '../../src/state/actions';
import type { Environment } from '../../src/state/environment';
import { selectMap, selectScene, selectShownScene } from '../../src/state/selectors';
import { start } from '../../src/state/start';
import { useAtlas } from '../../src/state/store';
import { runSpatial } from '../../src/stats/spatial/run';
import { figuresFile, neighboursFile } from '../fixtures/groups';
import { snapshotAtlas } from '../fixtures/snapshot';
import { snapshotLoader } from '../fixtures/snapshotSheet';
import { world } from '../fixtures/world';

const GROUPS = '?scherm=concentratie&lens=groepen';
const WIDE =
  '?scherm=concentratie&niveau=wijk&bereik=zuid-limburg&stapel=vijfde:afstand-supermarkt,misdrijven';

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

const state = () => useAtlas.getState();
const shown = () => selectShownScene(state());

function scene() {
  const { scene: found } = shown();
  if (found.status !== 'klaar') throw new Error(`scene ${found.status}`);
  return found.data;
}

/** Colour or reason of every area on the map. */
function fills(): readonly string[] {
  const map = selectMap(state());
  if (map.status !== 'klaar') throw new Error(`map ${map.status}`);
  return map.data.areas.map(({ fill }) => (fill.kind === 'klasse' ? fill.colour : fill.why));
}

/** The atlas on a link, with its figures; shuffles by few draws, or never ends. */
async function opened(link: string, { ends = true } = {}) {
  const made = world(link);
  const spatial: Environment['spatial'] = (question) =>
    ends ? Promise.resolve(runSpatial({ ...question, permutations: 99 })) : new Promise(() => {});
  stop = start({ ...made.env, spatial });
  const answer = async (file: string, data: unknown) => {
    await vi.waitFor(() => expect(made.asked()).toContain(file));
    await made.answer(file, data);
  };
  await answer('atlas', snapshotAtlas());
  await answer('leefbaarometer', figuresFile('leefbaarometer'));
  return { ...made, answer };
}

async function groups(ends: boolean) {
  const made = await opened(GROUPS, { ends });
  await made.answer('neighbours-buurt', neighboursFile('buurt'));
  await vi.waitFor(() =>
    expect(scene().lens).toMatchObject({ groups: { status: ends ? 'klaar' : 'bezig' } }),
  );
  return made;
}

describe('another language while figures are on their way', () => {
  it('leaves groups that were found as they are', async () => {
    await groups(true);
    const before = fills();
    expect(new Set(before).size).toBeGreaterThan(4);
    showIndicator('woz');
    setLanguage('en');
    expect(shown().behind?.status).toBe('laden');
    expect(scene().lang).toBe('en');
    expect(scene().lens).toMatchObject({ groups: { status: 'klaar' } });
    expect(fills()).toEqual(before);
  });

  it('does not show the figure itself where groups are still being looked for', async () => {
    await groups(false);
    const before = fills();
    expect(before).toContain('in-berekening');
    showIndicator('woz');
    setLanguage('en');
    expect(shown().behind?.status).toBe('laden');
    expect(scene()).toMatchObject({ lang: 'en', lens: { groups: { status: 'bezig' } } });
    expect(fills()).toEqual(before);
  });

  it('keeps saying why nothing can be stacked', async () => {
    const { answer } = await opened('?scherm=concentratie&stapel=vijfde:inwoners');
    await answer('inwoners', figuresFile('inwoners'));
    await vi.waitFor(() => expect(scene().lens).toMatchObject({ stack: { status: 'geweigerd' } }));
    const before = fills();
    showIndicator('woz');
    setLanguage('en');
    expect(shown().behind?.status).toBe('laden');
    expect(scene()).toMatchObject({ lang: 'en', lens: { stack: { status: 'geweigerd' } } });
    expect(fills()).toEqual(before);
  });
});

describe('a fifth among the wijken around the region', () => {
  async function stacked() {
    const made = await opened(WIDE);
    await made.answer('afstand-supermarkt', figuresFile('afstand-supermarkt'));
    await made.answer('misdrijven', figuresFile('misdrijven'));
    await vi.waitFor(() => expect(state().adjuster?.status).toBe('klaar'));
    return made;
  }
  const around = (): Promise<AroundFile> => snapshotLoader().around();

  it('is not shown as one among those of the region while their figures are on their way', async () => {
    const { answer } = await stacked();
    expect(selectScene(state()).status).toBe('laden');
    await answer('around', await around());
    expect(shown().behind).toBeNull();
    expect(scene().lens).toMatchObject({ stack: { status: 'klaar' } });
  });

  it('says which file did not arrive, and comes when tried again', async () => {
    const { answer, fail } = await stacked();
    await fail('around', new PackError({ code: 'serverfout', file: 'around-wijk.json', detail: '500' }));
    expect(selectScene(state())).toMatchObject({ status: 'mislukt', fault: { file: 'around-wijk.json' } });
    retry();
    await answer('around', await around());
    expect(shown().behind).toBeNull();
    expect(scene().lens).toMatchObject({ stack: { status: 'klaar' } });
  });
});
