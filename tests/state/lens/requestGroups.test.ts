import { afterEach, describe, expect, it, vi } from 'vitest';
import { PackError } from '../../../src/data/packError';
import * as act from '../../../src/state/actions';
import type { Environment } from '../../../src/state/environment';
import { againGroups, stopGroups } from '../../../src/state/lens/groups/runActions';
import { runKey } from '../../../src/state/lens/groups/runKey';
import { SpatialFault } from '../../../src/state/lens/groups/spatialFault';
import { neighboursBy, showLens, shuffleFrom } from '../../../src/state/lens/lensActions';
import { selectScene } from '../../../src/state/selectors';
import { start } from '../../../src/state/start';
import { useAtlas } from '../../../src/state/store';
import type { OnProgress, SpatialAnswer, SpatialQuestion } from '../../../src/stats/spatial/question';
import { runSpatial } from '../../../src/stats/spatial/run';
import { figuresFile, neighboursFile } from '../../fixtures/groups';
import { snapshotAtlas } from '../../fixtures/snapshot';
import { world } from '../../fixtures/world';

const LINK = '?scherm=concentratie&lens=groepen';
const ANSWER: SpatialAnswer = { z: [], rules: [] };

/** A question that waits for the test to answer it. */
interface Asked {
  readonly question: SpatialQuestion;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
  readonly resolve: (answer: SpatialAnswer) => void;
  readonly reject: (reason: unknown) => void;
}

let stop = () => {};
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const state = () => useAtlas.getState();
const keyNow = () => runKey(state().view);
const runNow = () => state().runs[keyNow()];

/** The atlas opened on a link, with a worker in the hands of the test. */
function opened(link = LINK) {
  const made = world(link);
  const questions: Asked[] = [];
  const spatial: Environment['spatial'] = (question, onProgress, signal) =>
    new Promise((resolve, reject) => questions.push({ question, onProgress, signal, resolve, reject }));
  stop = start({ ...made.env, spatial });
  const until = (file: string) => vi.waitFor(() => expect(made.asked()).toContain(file));
  const questioned = (count: number) => vi.waitFor(() => expect(questions).toHaveLength(count));
  return { ...made, questions, until, questioned, last: () => questions.at(-1) as Asked };
}

/** The same with all files there and the first question asked. */
async function running(link = LINK) {
  const made = opened(link);
  await made.answer('atlas', snapshotAtlas());
  await made.answer('leefbaarometer', figuresFile('leefbaarometer'));
  await made.until('neighbours-buurt');
  await made.answer('neighbours-buurt', neighboursFile('buurt'));
  await made.questioned(1);
  return made;
}

/** Lets what was answered reach the store. */
const reaches = (status: string) => vi.waitFor(() => expect(runNow()?.status).toBe(status));

describe('the shuffling behind groups', () => {
  it('asks for neighbours beside the figures, and starts when the last of them is there', async () => {
    const { answer, until, questioned, questions, asked } = opened();
    await until('neighbours-buurt');
    expect(asked()).toContain('leefbaarometer');
    await answer('neighbours-buurt', neighboursFile('buurt'));
    expect(state().neighbours.buurt?.status).toBe('klaar');
    await answer('leefbaarometer', figuresFile('leefbaarometer'));
    expect(questions).toHaveLength(0);
    await answer('atlas', snapshotAtlas());
    await questioned(1);
    expect(questions[0]?.question).toMatchObject({ permutations: 9999, seed: 2026 });
    expect(runNow()).toEqual({ status: 'bezig', part: 0 });
  });

  it('hands neighbours and answer to the scene, and the scene stays the same while it is only under way', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { last } = await running();
    await vi.waitFor(() => expect(selectScene(state()).status).toBe('klaar'));
    const before = selectScene(state());
    vi.advanceTimersByTime(200);
    last().onProgress(0.5);
    expect(runNow()).toEqual({ status: 'bezig', part: 0.5 });
    expect(selectScene(state())).toBe(before);
  });

  it('keeps the answer under its name, and going back to it asks nothing', async () => {
    const { last, questioned, questions, goBack } = await running();
    last().resolve(ANSWER);
    await reaches('klaar');
    const first = runNow();
    shuffleFrom(7);
    await questioned(2);
    last().resolve({ ...ANSWER, z: [1] });
    await reaches('klaar');
    goBack();
    expect(runNow()).toBe(first);
    expect(first).toEqual({ status: 'klaar', answer: ANSWER });
    await vi.waitFor(() => expect(Object.keys(state().runs)).toHaveLength(2));
    expect(questions).toHaveLength(2);
  });

  it('reports at most ten times a second', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { last } = await running();
    let changes = 0;
    const close = useAtlas.subscribe(() => {
      changes += 1;
    });
    vi.advanceTimersByTime(1000);
    for (let part = 1; part <= 100; part += 1) {
      last().onProgress(part / 200);
      vi.advanceTimersByTime(10);
    }
    close();
    expect(changes).toBe(10);
    expect(runNow()).toMatchObject({ status: 'bezig' });
  });

  it('is one at a time: another question ends the one before, which leaves nothing behind', async () => {
    const { questions, questioned, last } = await running();
    const before = keyNow();
    neighboursBy({ kind: 'naaste', count: 4 });
    expect(questions[0]?.signal.aborted).toBe(true);
    expect(state().runs[before]).toBeUndefined();
    await questioned(2);
    questions[0]?.resolve(ANSWER);
    questions[0]?.onProgress(0.9);
    last().resolve({ ...ANSWER, z: [2] });
    await reaches('klaar');
    expect(Object.keys(state().runs)).toEqual([keyNow()]);
  });

  it('ends when another lens or screen is shown', async () => {
    const { questions } = await running();
    const key = keyNow();
    showLens('verdeling');
    expect(questions[0]?.signal.aborted).toBe(true);
    expect(state().runs[key]).toBeUndefined();
  });

  it('goes on while something else of the view changes', async () => {
    const { questions } = await running();
    act.compareWith('gemeente');
    act.showAs('tabel');
    expect(questions[0]?.signal.aborted).toBe(false);
    expect(runNow()?.status).toBe('bezig');
  });

  it('keeps the last twelve answers', async () => {
    const { last, questioned } = await running();
    for (let seed = 1; seed <= 13; seed += 1) {
      last().resolve(ANSWER);
      await reaches('klaar');
      shuffleFrom(seed);
      await questioned(seed + 1);
    }
    last().resolve(ANSWER);
    await reaches('klaar');
    expect(Object.keys(state().runs)).toHaveLength(12);
    expect(Object.keys(state().runs).at(-1)).toBe(keyNow());
  });
});

describe('stopping and beginning again', () => {
  it('stops for good, also when the view is asked for once more, until it is begun again', async () => {
    const { questions, questioned, last } = await running();
    stopGroups();
    expect(questions[0]?.signal.aborted).toBe(true);
    expect(runNow()).toEqual({ status: 'gestopt' });
    questions[0]?.reject(questions[0].signal.reason);
    act.compareWith('gemeente');
    await vi.waitFor(() => expect(selectScene(state()).status).toBe('klaar'));
    expect(runNow()).toEqual({ status: 'gestopt' });
    againGroups();
    await questioned(2);
    expect(runNow()?.status).toBe('bezig');
    last().resolve(ANSWER);
    await reaches('klaar');
  });

  it('does nothing to an answer, and nothing where no groups are looked for', async () => {
    const { last, questions } = await running();
    last().resolve(ANSWER);
    await reaches('klaar');
    stopGroups();
    againGroups();
    expect(runNow()?.status).toBe('klaar');
    showLens('verdeling');
    stopGroups();
    againGroups();
    expect(questions).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  it.each([
    [new SpatialFault('geen-worker'), /andere of nieuwere browser/],
    [new SpatialFault('rekenfout', 'RangeError'), /Probeer het opnieuw/],
    [new TypeError('x is undefined'), /Probeer het opnieuw/],
    [
      new PackError({ code: 'geen-onderdeel', file: 'spatial', detail: '' }),
      /geen verbinding|niet aangekomen/,
    ],
  ])('%s is told in words, and can be tried again', async (error, words) => {
    const { last, questioned } = await running();
    last().reject(error);
    await reaches('mislukt');
    const run = runNow();
    expect(run?.status === 'mislukt' && run.message).toMatch(words);
    againGroups();
    await questioned(2);
    last().resolve(ANSWER);
    await reaches('klaar');
  });

  it('says so where the neighbours do not arrive, and asks for them again', async () => {
    const { answer, fail, until, questioned } = opened();
    await answer('atlas', snapshotAtlas());
    await answer('leefbaarometer', figuresFile('leefbaarometer'));
    await until('neighbours-buurt');
    await fail(
      'neighbours-buurt',
      new PackError({ code: 'serverfout', file: 'neighbours-buurt.json', detail: '500' }),
    );
    await reaches('mislukt');
    const run = runNow();
    expect(run?.status === 'mislukt' && run.message).toContain('neighbours-buurt.json');
    againGroups();
    await until('neighbours-buurt');
    await answer('neighbours-buurt', neighboursFile('buurt'));
    await questioned(1);
  });

  it('says so where nobody has a neighbour, without asking', async () => {
    const { questions } = await running();
    neighboursBy({ kind: 'afstand', metres: 100 });
    await reaches('mislukt');
    const run = runNow();
    expect(run?.status === 'mislukt' && run.message).toContain('grotere afstand');
    expect(questions).toHaveLength(1);
  });

  it('asks nothing where groups are refused: the scene says why', async () => {
    const { answer, until, questions } = opened(`${LINK}&indicator=inwoners`);
    await until('neighbours-buurt');
    await answer('neighbours-buurt', neighboursFile('buurt'));
    await answer('atlas', snapshotAtlas());
    await answer('inwoners', figuresFile('inwoners'));
    await vi.waitFor(() => expect(selectScene(state()).status).toBe('klaar'));
    expect(questions).toHaveLength(0);
    expect(state().runs).toEqual({});
  });

  it('ignores a session that has ended', async () => {
    const { last } = await running();
    const before = state().runs;
    stop();
    last().onProgress(0.7);
    last().resolve(ANSWER);
    await Promise.resolve();
    expect(state().runs).toBe(before);
  });

  it('asks nothing when the view has moved on before its figures came', async () => {
    const { answer, until, questions } = opened();
    await until('neighbours-buurt');
    act.showAs('kaart');
    showLens('verdeling');
    await answer('atlas', snapshotAtlas());
    await answer('leefbaarometer', figuresFile('leefbaarometer'));
    await answer('neighbours-buurt', neighboursFile('buurt'));
    expect(questions).toHaveLength(0);
  });
});

describe('a level the figures do not have', () => {
  it('gives way, and so do its neighbours', async () => {
    const file = figuresFile('leefbaarometer');
    const wijken = { ...file, columns: file.columns.filter(({ level }) => level === 'wijk') };
    const { answer, until, questioned, last } = opened();
    await answer('atlas', snapshotAtlas());
    await answer('leefbaarometer', wijken);
    await until('neighbours-buurt');
    await until('neighbours-wijk');
    await answer('neighbours-wijk', neighboursFile('wijk'));
    await questioned(1);
    expect(last().question.values.length).toBeLessThan(50);
    last().resolve(runSpatial(last().question));
    await reaches('klaar');
    await vi.waitFor(() => expect(selectScene(state()).status).toBe('klaar'));
    const scene = selectScene(state());
    expect(scene.status === 'klaar' && scene.data.lens).toMatchObject({ groups: { status: 'klaar' } });
  });
});
