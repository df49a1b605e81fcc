import type { View } from '../domain/view';
import { indicatorsOf, isAdjusted } from './needed';
import { requestAdjuster, requestValues } from './requests';

/** Fetches what a view needs and is not there yet: figures of its indicators, and what works out an adjusted view. */
export function requestView(view: View): Promise<unknown> {
  const figures = indicatorsOf(view).map(requestValues);
  return Promise.all(isAdjusted(view) ? [...figures, requestAdjuster()] : figures);
}
