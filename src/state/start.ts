import { INDICATORS } from '../catalog/indicators';
import type { View } from '../domain/view';
import type { Environment } from './environment';
import type { Knowledge } from './linkField';
import { adjustmentsOf } from './needed';
import { sameBeside } from './ownAreaModel';
import {
  beginSession,
  endSession,
  environment,
  indicatorsWithFile,
  prefetchValues,
  requestAtlas,
  requestManifest,
} from './requests';
import { requestView } from './requestView';
import { requestOpenSheet, requestSheet } from './sheet/requestSheet';
import { type AdjustPart, INITIAL_STATE, useAtlas } from './store';
import { decodeView } from './viewCodec';

const INDICATOR_IDS = INDICATORS.map(({ id }) => id);
const KNOWLEDGE: Knowledge = { indicators: new Set(INDICATOR_IDS), stories: new Set() };

/** What a link adjusts is open beside the map, unless it is about an area. */
function adjustingFor(view: View): AdjustPart | null {
  const { score, met, sinds } = adjustmentsOf(view);
  if (view.gebied.length > 0) return null;
  if (score) return 'score';
  if (met) return 'twee';
  return sinds ? 'tijd' : null;
}

/** Goes on with an own area that is being edited, as long as it is that one and the map shows buurten. */
function stillEditing({ scherm, niveau, eigen }: View): number | null {
  const { editing, view } = useAtlas.getState();
  const there = editing !== null && sameBeside(view.eigen, eigen, editing);
  return there && scherm === 'kaart' && niveau === 'buurt' ? editing : null;
}

/** Takes the view from the address: at the start and when the reader goes back or forward. */
function openLink(env: Environment): void {
  const { view, notes } = decodeView(env.search(), KNOWLEDGE);
  const editing = stillEditing(view);
  useAtlas.setState({
    ...{ view, linkNotes: notes, choiceNotes: [], dismissed: null, editing, removedOwn: null },
    adjusting: editing === null ? adjustingFor(view) : null,
  });
}

/** After the first picture: the manifest, what an open sheet needs, then other figures one by one when there is time. */
async function prefetch(env: Environment): Promise<void> {
  await requestManifest();
  if (environment() !== env) return;
  // An open sheet asks for the same figures, a few at a time.
  if (useAtlas.getState().view.gebied.length > 0) await requestSheet();
  const waiting = [...indicatorsWithFile(INDICATOR_IDS)];
  const next = (): void => {
    const indicator = waiting.shift();
    if (indicator === undefined || environment() !== env) return;
    env.whenIdle(() => void prefetchValues(indicator).then(next));
  };
  next();
}

/**
 * Starts the atlas: reads the link, fetches areas, outlines and the figures of the view side by side, then the
 * rest in idle time. Returns how to stop; answers that arrive after that are ignored.
 */
export function start(env: Environment): () => void {
  beginSession(env);
  useAtlas.setState(INITIAL_STATE, true);
  openLink(env);
  const { view } = useAtlas.getState();
  const first = Promise.all([requestAtlas(), requestView(view)]);
  if (view.scherm === 'bronnen') void requestManifest();
  void first.then(() => (environment() === env ? prefetch(env) : undefined));
  const stopListening = env.onReturn(() => {
    openLink(env);
    void requestView(useAtlas.getState().view);
    requestOpenSheet();
  });
  return () => {
    stopListening();
    endSession(env);
  };
}
