import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** Address of the script that cuts shapes into tiles behind the map. */
export const WORKER_URL = workerUrl;

/**
 * Fetches that script, beside the map's own code and before there is a map that would wait for it for ever.
 * Rejects when it does not arrive.
 */
export async function fetchWorker(): Promise<void> {
  const response = await fetch(WORKER_URL);
  if (!response.ok) throw new Error(`${WORKER_URL}: ${response.status}`);
  await response.arrayBuffer();
}
