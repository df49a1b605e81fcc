import { createLoader, type Loader } from '../data/loader';
import type { OnProgress, SpatialAnswer, SpatialQuestion } from '../stats/spatial/question';

/**
 * Answers a question of spatial statistics beside the page, so that nothing waits for it. Rejects with an AbortError
 * when the signal says so, and with the reason where it cannot be answered.
 */
export type RunSpatial = (
  question: SpatialQuestion,
  onProgress: OnProgress,
  signal: AbortSignal,
) => Promise<SpatialAnswer>;

/** What the state needs of the world around it; tests hand in their own. */
export interface Environment {
  readonly loader: Loader;
  readonly spatial: RunSpatial;
  /** Query part of the present address. */
  search(): string;
  /** Puts a query in the address: as a new step back, or in place of the present one. */
  push(search: string): void;
  replace(search: string): void;
  /** Calls back when the reader goes back or forward; returns how to stop. */
  onReturn(callback: () => void): () => void;
  /** Runs work when there is nothing else to do; returns how to cancel. */
  whenIdle(work: () => void): () => void;
  /** True when the tour was closed or finished here before; false where the browser keeps nothing. */
  tourSeen(): boolean;
  /** Keeps that it was, where the browser allows it: the only thing the atlas stores. */
  rememberTour(): void;
}

function idle(work: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(work, { timeout: 2000 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = window.setTimeout(work, 200);
  return () => window.clearTimeout(handle);
}

const TOUR_KEY = 'parkstad-atlas.rondleiding';

/** Asks the browser's storage, which may be switched off: then the answer is `without`. */
function fromStorage<T>(ask: (storage: Storage) => T, without: T): T {
  try {
    return ask(window.localStorage);
  } catch {
    return without;
  }
}

/** The browser, with the snapshot in the folder `base` (ends in a slash). */
export function browserEnvironment(base: string, spatial: RunSpatial): Environment {
  const address = (search: string) => `${window.location.pathname}${search}${window.location.hash}`;
  return {
    loader: createLoader(base),
    spatial,
    search: () => window.location.search,
    push: (search) => window.history.pushState(null, '', address(search)),
    replace: (search) => window.history.replaceState(null, '', address(search)),
    onReturn: (callback) => {
      window.addEventListener('popstate', callback);
      return () => window.removeEventListener('popstate', callback);
    },
    whenIdle: idle,
    tourSeen: () => fromStorage((storage) => storage.getItem(TOUR_KEY) !== null, false),
    rememberTour: () => fromStorage((storage) => storage.setItem(TOUR_KEY, 'gezien'), undefined),
  };
}
