/** What the sheet of an area needs beyond the map: figures of policy texts, and those of every other indicator. */
import { INDICATORS } from '../../catalog/indicators';
import type { Environment } from '../environment';
import {
  environment,
  indicatorsWithFile,
  requestManifest,
  requestMarks,
  requestTogether,
  settleWithoutFile,
} from '../requests';
import { useAtlas } from '../store';

/** Files on their way at the same time; each group is handed on together, so that the sheet is not redone per file. */
const AT_ONCE = 6;

const ALL = INDICATORS.map(({ id }) => id);

let running: { readonly env: Environment; readonly done: Promise<void> } | undefined;

/** Indicators whose figures may exist: those the manifest lists, or all of them when it cannot be had. */
function wanted(): readonly string[] {
  if (useAtlas.getState().manifest.status !== 'klaar') return ALL;
  const listed = new Set(indicatorsWithFile(ALL));
  settleWithoutFile(ALL.filter((id) => !listed.has(id)));
  return ALL.filter((id) => listed.has(id));
}

/** The next few that nobody has asked for or that failed before; what fails now is left for another time. */
function nextOf(indicators: readonly string[], tried: Set<string>): readonly string[] {
  const { values } = useAtlas.getState();
  const open = indicators.filter((id) => {
    const known = values[id];
    return !tried.has(id) && (known === undefined || known.status === 'mislukt');
  });
  const next = open.slice(0, AT_ONCE);
  for (const id of next) tried.add(id);
  return next;
}

async function fill(env: Environment): Promise<void> {
  const marks = requestMarks();
  if (useAtlas.getState().manifest.status !== 'klaar') await requestManifest();
  const tried = new Set<string>();
  while (environment() === env) {
    const next = nextOf(wanted(), tried);
    if (next.length === 0) break;
    await requestTogether(next);
  }
  await marks;
}

/**
 * Fetches what sheets show and is not there yet, a few files at a time. A file that fails leaves the others alone;
 * asking again tries it again. While a round is under way a second call joins it.
 */
export function requestSheet(): Promise<void> {
  const env = environment();
  if (!env) return Promise.resolve();
  if (running?.env !== env) {
    const round = {
      env,
      done: fill(env).finally(() => {
        if (running === round) running = undefined;
      }),
    };
    running = round;
  }
  return running.done;
}

/** Fetches what sheets show if one is open: an area is selected and the areas are there. */
export function requestOpenSheet(): void {
  const { view, atlas } = useAtlas.getState();
  if (view.gebied.length > 0 && atlas.status === 'klaar') void requestSheet();
}
