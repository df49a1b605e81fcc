import type { RunSpatial } from '../state/environment';
import { partOf } from '../state/requests';

/** Asks the worker for spatial statistics; its code is fetched at the first question. */
export const askSpatial: RunSpatial = async (question, onProgress, signal) => {
  const { askWorker } = await partOf('askWorker', () => import('./askWorker'));
  return askWorker(question, onProgress, signal);
};
