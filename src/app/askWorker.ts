import { PackError } from '../data/packError';
import type { RunSpatial } from '../state/environment';
import { SpatialFault } from '../state/lens/groups/spatialFault';
import type { SpatialReply } from '../workers/spatial';

/** A worker that has answered and waits for the next question. */
let idle: Worker | null = null;

/** Moment at which a worker was last ended in the middle of its work (ms, of the page). */
let ended = Number.NEGATIVE_INFINITY;
/** How long a worker can go on after it was ended, in ms: browsers let it finish what it is doing for a while. */
const LINGERS = 2000;
/** How long a question waits in that time, in ms: who changes their mind quickly then has one worker, not many. */
const CALM = 400;

/** Rejects with the reason of the signal when stopped meanwhile. */
function calm(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, CALM);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** @throws SpatialFault where the browser has no workers, or allows none */
function takeWorker(): Worker {
  const taken = idle;
  idle = null;
  if (taken) return taken;
  try {
    return new Worker(new URL('../workers/spatial.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    throw new SpatialFault('geen-worker', String(error));
  }
}

/** Why a worker broke down: one that does not arrive says nothing, one that goes wrong says what. */
function faultOf(event: Event): Error {
  const detail = event instanceof ErrorEvent ? event.message : '';
  if (detail !== '') return new SpatialFault('rekenfout', detail);
  return new PackError({ code: 'geen-onderdeel', file: 'spatial', detail: event.type });
}

/**
 * Puts a question to the worker, which is made at the first one and kept. Stopping ends the worker: it answers to nothing
 * while it works. A question soon after that waits a moment. Rejects with an AbortError when stopped, a PackError where
 * the worker does not arrive, and a SpatialFault where there can be none or it goes wrong.
 */
export const askWorker: RunSpatial = async (question, onProgress, signal) => {
  signal.throwIfAborted();
  if (performance.now() - ended < LINGERS) await calm(signal);
  const worker = takeWorker();
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
      reject(error);
    };
    const stop = () => {
      ended = performance.now();
      fail(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.onerror = (event) => fail(faultOf(event));
    worker.onmessage = ({ data }: MessageEvent<SpatialReply>) => {
      if (data.kind === 'deel') return onProgress(data.part);
      signal.removeEventListener('abort', stop);
      if (data.kind === 'mislukt') return fail(new SpatialFault('rekenfout', data.detail));
      idle?.terminate();
      idle = worker;
      return resolve(data.answer);
    };
    worker.postMessage(question);
  });
};
