/** The one shuffling that can be under way; what becomes of it is in the store under its name. */
import { groupsRunTexts } from '../../../catalog/texts/groupsRun';
import { faultText } from '../../../catalog/texts/words';
import { PackError } from '../../../data/packError';
import type { OnProgress, SpatialQuestion } from '../../../stats/spatial/question';
import { environment } from '../../requests';
import { type GroupRun, useAtlas } from '../../store';
import { askedRun } from './askedRun';
import { SpatialFault } from './spatialFault';

/** Answers that are kept, so that going back needs no second shuffling. */
const KEPT = 12;
/** Shortest time between two reports, in ms. */
const BETWEEN_REPORTS = 100;

let running: { readonly key: string; readonly control: AbortController } | null = null;

/** Puts how a shuffling stands; of the others only the last answers stay. */
function put(key: string, run: GroupRun): void {
  const { runs } = useAtlas.getState();
  const others = Object.entries(runs).filter(([name, { status }]) => name !== key && status === 'klaar');
  useAtlas.setState({ runs: Object.fromEntries([...others.slice(1 - KEPT), [key, run]]) });
}

/** Takes a shuffling out that has no answer. */
export function forgetRun(key: string): void {
  const { runs } = useAtlas.getState();
  if (runs[key] === undefined || runs[key].status === 'klaar') return;
  useAtlas.setState({ runs: Object.fromEntries(Object.entries(runs).filter(([name]) => name !== key)) });
}

/** Puts down that there is no answer, and why. */
export function failRun(key: string, message: string): void {
  put(key, { status: 'mislukt', message });
}

/** What went wrong, in the language of the view. */
export function saidOf(error: unknown): string {
  const { taal } = useAtlas.getState().view;
  if (error instanceof PackError) return faultText(error.fault, taal);
  return groupsRunTexts(taal)[error instanceof SpatialFault ? error.code : 'rekenfout'];
}

/** Breaks off what is under way, for something else. */
function abandon(): void {
  if (!running) return;
  const { key, control } = running;
  running = null;
  control.abort();
  forgetRun(key);
}

/** Stops a shuffling for the reader; it stays stopped until it is asked for again. */
export function stopRun(key: string): void {
  if (running?.key !== key) return;
  running.control.abort();
  running = null;
  put(key, { status: 'gestopt' });
}

/** Reports how far it is, at most ten times a second. */
function reportOn(key: string, signal: AbortSignal): OnProgress {
  let last = performance.now();
  return (part) => {
    const now = performance.now();
    if (signal.aborted || now - last < BETWEEN_REPORTS) return;
    last = now;
    put(key, { status: 'bezig', part });
  };
}

/**
 * Shuffles, in place of what was being shuffled. Ends by itself when the view asks for something else, and then leaves
 * nothing behind. Never rejects.
 */
export async function shuffle(key: string, question: SpatialQuestion): Promise<void> {
  const env = environment();
  if (!env) return;
  abandon();
  const control = new AbortController();
  const { signal } = control;
  running = { key, control };
  put(key, { status: 'bezig', part: 0 });
  const unwatch = useAtlas.subscribe(() => {
    if (running?.control === control && (environment() !== env || askedRun() !== key)) abandon();
  });
  const wanted = () => !signal.aborted && environment() === env;
  try {
    const answer = await env.spatial(question, reportOn(key, signal), signal);
    if (wanted()) put(key, { status: 'klaar', answer });
  } catch (error) {
    if (wanted()) failRun(key, saidOf(error));
  } finally {
    unwatch();
    if (running?.control === control) running = null;
  }
}
