import { isWide } from '../domain/reach';
import type { View } from '../domain/view';
import { runKey } from './lens/groups/runKey';
import { adjustmentsOf, indicatorsOf, isAdjusted } from './needed';
import { arrive, partOf, requestAdjuster, requestAround, requestValues } from './requests';
import { useAtlas } from './store';

/** Starts the shuffling behind groups, which nothing waits for; its code comes with the first view that asks for it. */
function startGroups(view: View): Promise<void> {
  return arrive(
    () => partOf('requestGroups', async () => (await import('./lens/groups/requestGroups')).requestGroups),
    (found) => {
      if (found.status === 'klaar') void found.data();
      if (found.status !== 'mislukt') return;
      useAtlas.setState(({ runs }) => ({ runs: { ...runs, [runKey(view)]: found } }));
    },
  );
}

/** What a lens needs besides figures: shuffling for groups, and the wijken around for a stack on the wider area. */
function prepare(view: View): void {
  const { lens, bereik } = adjustmentsOf(view);
  if (lens === 'stapeling' && isWide(bereik)) void requestAround();
  if (lens === 'groepen') void startGroups(view);
}

/** Fetches what a view needs and is not there yet: figures of its indicators, and what works out an adjusted view. */
export function requestView(view: View): Promise<unknown> {
  const figures: Promise<unknown>[] = indicatorsOf(view).map(requestValues);
  if (!isAdjusted(view)) return Promise.all(figures);
  prepare(view);
  return Promise.all([...figures, requestAdjuster()]);
}
