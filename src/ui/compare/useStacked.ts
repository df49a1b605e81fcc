import { useSyncExternalStore } from 'react';

/** Counted in letters, so that twice as large text asks for twice as wide a screen. */
const NARROW = '(width <= 40em)';

function listen(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** True where the name of a row has to stand above its figures, because there is no room beside them. */
export function useStacked(): boolean {
  return useSyncExternalStore(
    listen,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
