import type { Level } from '../../../domain/area';
import type { Loadable } from '../../../domain/loadable';
import type { NeighboursFile } from '../../../domain/pack';
import { arrive, environment } from '../../requests';
import { baseOf, specOf } from '../../scene';
import type { SceneBase } from '../../sceneBase';
import { type AtlasState, useAtlas } from '../../store';
import { askedRun } from './askedRun';
import { refusalOf } from './guard';
import { questionOf } from './question';
import { failRun, saidOf, shuffle } from './shuffling';
import { SpatialFault } from './spatialFault';

type Settled = Exclude<Loadable<SceneBase>, { readonly status: 'laden' }>;

/** The figures of the view; null while they are on their way. */
function figuresIn({ view, atlas, values }: AtlasState): Settled | null {
  const file = values[view.indicator];
  if (atlas.status === 'mislukt') return atlas;
  if (file?.status === 'mislukt') return file;
  if (atlas.status === 'laden' || file === undefined || file.status === 'laden') return null;
  return { status: 'klaar', data: baseOf(view, atlas.data, { spec: specOf(view), values: file.data }) };
}

/** Waits for the figures; null where they failed, or the view asks for something else by then. */
function figuresFor(key: string): Promise<SceneBase | null> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = askedRun() === key ? figuresIn(useAtlas.getState()) : undefined;
      if (found === null) return false;
      resolve(found?.status === 'klaar' ? found.data : null);
      return true;
    };
    if (look()) return;
    const unwatch = useAtlas.subscribe(() => {
      if (look()) unwatch();
    });
  });
}

function putNeighbours(level: Level, file: Loadable<NeighboursFile>): void {
  useAtlas.setState(({ neighbours }) => ({ neighbours: { ...neighbours, [level]: file } }));
}

/** Who are neighbours, fetched unless it is there; as it stands afterwards. */
async function neighboursAt(level: Level): Promise<Loadable<NeighboursFile> | undefined> {
  const known = useAtlas.getState().neighbours[level];
  if (known?.status === 'klaar') return known;
  if (known?.status !== 'laden') putNeighbours(level, { status: 'laden' });
  await arrive(
    ({ loader }) => loader.neighbours(level),
    (file) => putNeighbours(level, file),
  );
  return useAtlas.getState().neighbours[level];
}

/** True where a shuffling has an answer, is under way or was stopped by the reader. */
function isThere(key: string): boolean {
  const run = useAtlas.getState().runs[key];
  return run !== undefined && run.status !== 'mislukt';
}

function start(key: string, base: SceneBase, neighbours: NeighboursFile): Promise<void> {
  try {
    const { question } = questionOf(base, neighbours, base.view);
    const alone = question.rules[0]?.every((list) => list.length === 0);
    if (alone) throw new SpatialFault('zonder-buren');
    return shuffle(key, question);
  } catch (error) {
    failRun(key, saidOf(error));
    return Promise.resolve();
  }
}

/**
 * Fetches who are neighbours and starts the shuffling the present view asks for, unless it is there or on its way. Does
 * nothing where groups are refused: the scene says why. Never rejects.
 */
export async function requestGroups(): Promise<void> {
  const [env, key] = [environment(), askedRun()];
  if (!env || key === null || isThere(key)) return;
  const { niveau } = useAtlas.getState().view;
  // Beside the figures, where neighbours are mostly of the level that is asked for.
  const early = niveau === 'buurt' || niveau === 'wijk' ? neighboursAt(niveau) : undefined;
  const base = await figuresFor(key);
  if (!base || refusalOf(base)) return;
  const neighbours = await (early && base.level === niveau ? early : neighboursAt(base.level));
  if (environment() !== env || askedRun() !== key || isThere(key)) return;
  if (neighbours?.status === 'klaar') await start(key, base, neighbours.data);
  if (neighbours?.status === 'mislukt') failRun(key, neighbours.message);
}
