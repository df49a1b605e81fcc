import { createLoader, type Loader } from '../data/loader';

/** What the state needs of the world around it; tests hand in their own. */
export interface Environment {
  readonly loader: Loader;
  /** Query part of the present address. */
  search(): string;
  /** Puts a query in the address: as a new step back, or in place of the present one. */
  push(search: string): void;
  replace(search: string): void;
  /** Calls back when the reader goes back or forward; returns how to stop. */
  onReturn(callback: () => void): () => void;
  /** Runs work when there is nothing else to do; returns how to cancel. */
  whenIdle(work: () => void): () => void;
}

function idle(work: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(work, { timeout: 2000 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = window.setTimeout(work, 200);
  return () => window.clearTimeout(handle);
}

/** The browser, with the snapshot in the folder `base` (ends in a slash). */
export function browserEnvironment(base: string): Environment {
  const address = (search: string) => `${window.location.pathname}${search}${window.location.hash}`;
  return {
    loader: createLoader(base),
    search: () => window.location.search,
    push: (search) => window.history.pushState(null, '', address(search)),
    replace: (search) => window.history.replaceState(null, '', address(search)),
    onReturn: (callback) => {
      window.addEventListener('popstate', callback);
      return () => window.removeEventListener('popstate', callback);
    },
    whenIdle: idle,
  };
}
