/** The worker for spatial statistics: one question at a time, with how far it is. */
import type { SpatialAnswer, SpatialQuestion } from '../stats/spatial/question';
import { runSpatial } from '../stats/spatial/run';

/** What the worker says: how far it is (0 to 1), and once the answer or why there is none. */
export type SpatialReply =
  | { readonly kind: 'deel'; readonly part: number }
  | { readonly kind: 'klaar'; readonly answer: SpatialAnswer }
  | { readonly kind: 'mislukt'; readonly detail: string };

function reply(message: SpatialReply): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<SpatialQuestion>) => {
  try {
    reply({ kind: 'klaar', answer: runSpatial(data, (part) => reply({ kind: 'deel', part })) });
  } catch (error) {
    reply({ kind: 'mislukt', detail: String(error) });
  }
});
