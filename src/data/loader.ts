import type { Level } from '../domain/area';
import {
  type AreasFile,
  type AroundFile,
  type Manifest,
  type MarksFile,
  type NeighboursFile,
  PACK_VERSION,
  type ValuesFile,
} from '../domain/pack';
import { type Atlas, createAtlas } from './atlas';
import { checkAreas } from './checkAreas';
import { checkMarks, MARKS_FILE } from './checkMarks';
import { checkTopology } from './checkTopology';
import { checkManifest, checkValues, valuesFileName } from './checkValues';
import { type FetchFile, fetchJson } from './fetchJson';
import { PackError } from './packError';

/** The snapshot, file by file. Each file is fetched and checked once; after a failure asking again tries again. */
export interface Loader {
  /** Areas and outlines, fetched side by side. Rejects with a PackError. */
  atlas(): Promise<Atlas>;
  /** Figures of one indicator, checked against the areas. Rejects with a PackError. */
  values(indicator: string): Promise<ValuesFile>;
  /** Rejects with a PackError. */
  manifest(): Promise<Manifest>;
  /** Figures of policy texts. Rejects with a PackError. */
  marks(): Promise<MarksFile>;
  /** Wijken outside the region and their figures. Rejects with a PackError. */
  around(): Promise<AroundFile>;
  /** Who are neighbours at a level. Rejects with a PackError, also for levels the snapshot has no such file of. */
  neighbours(level: Level): Promise<NeighboursFile>;
}

/** Not on the server; servers of single-page sites answer that with their front page. */
function isMissing(error: unknown, file: string): boolean {
  if (!(error instanceof PackError) || error.fault.file !== file) return false;
  const { code, detail } = error.fault;
  return code === 'niet-gevonden' || (code === 'geen-json' && detail === 'HTML');
}

/** Wijken outside the region. */
const AROUND_FILE = 'around-wijk.json';

/** The check of a file, which comes as code of its own. @throws PackError naming the file where it does not arrive */
async function checkOf<T>(file: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PackError({ code: 'geen-verbinding', file, detail });
  }
}

/** Whether the snapshot says it has figures of an indicator; yes when it cannot be asked. */
async function lists(manifest: Promise<Manifest>, indicator: string): Promise<boolean> {
  try {
    return (await manifest).files.some(({ path }) => path.endsWith(valuesFileName(indicator)));
  } catch {
    return true;
  }
}

/** Loader of the snapshot in the folder `base`, which ends in a slash. */
export function createLoader(base: string, fetchFile: FetchFile = (url) => fetch(url)): Loader {
  const kept = new Map<string, Promise<unknown>>();

  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known) return known as Promise<T>;
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
  const json = (file: string) => fetchJson(base, file, fetchFile);
  const areas = (): Promise<AreasFile> => once('areas', async () => checkAreas(await json('areas.json')));

  const atlas = async (): Promise<Atlas> => {
    const [file, topology] = await Promise.all([areas(), json('topology.json')]);
    return createAtlas(file, checkTopology(topology, file));
  };
  const manifest = () => once('manifest', async () => checkManifest(await json('manifest.json')));
  const values = async (indicator: string): Promise<ValuesFile> => {
    const [file, figures] = await Promise.all([areas(), json(valuesFileName(indicator))]);
    return checkValues(figures, indicator, file);
  };
  /** A file the manifest does not list is no failure: the snapshot has no figures for that indicator. */
  const valuesOrNone = async (indicator: string): Promise<ValuesFile> => {
    try {
      return await values(indicator);
    } catch (error) {
      if (!isMissing(error, valuesFileName(indicator)) || (await lists(manifest(), indicator))) throw error;
      return { version: PACK_VERSION, indicator, columns: [], benchmarks: [] };
    }
  };
  /** Its check is fetched beside the file: nothing that is shown first needs it. */
  const around = async (): Promise<AroundFile> => {
    const code = checkOf(AROUND_FILE, async () => (await import('./checkAround')).checkAround);
    const [file, check] = await Promise.all([json(AROUND_FILE), code]);
    return check(file);
  };
  const neighbours = async (level: Level): Promise<NeighboursFile> => {
    const name = `neighbours-${level}.json`;
    const code = checkOf(name, async () => (await import('./checkNeighbours')).checkNeighbours);
    const [file, found, check] = await Promise.all([areas(), json(name), code]);
    return check(found, level, file);
  };
  return {
    atlas: () => once('atlas', atlas),
    values: (indicator) => once(`values ${indicator}`, () => valuesOrNone(indicator)),
    manifest,
    marks: () => once('marks', async () => checkMarks(await json(MARKS_FILE))),
    around: () => once('around', around),
    neighbours: (level) => once(`neighbours ${level}`, () => neighbours(level)),
  };
}
