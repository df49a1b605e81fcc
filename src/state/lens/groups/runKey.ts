import { USUAL_SEED, USUAL_SHUFFLES } from '../../../domain/spatial';
import type { View } from '../../../domain/view';

/** Parts of a view that decide what is shuffled, and how. */
export type GroupsAsked = Pick<
  View,
  'niveau' | 'indicator' | 'jaar' | 'drempel' | 'buren' | 'trekkingen' | 'toeval'
>;

/** Name of a shuffling: views with the same name have the same answer. */
export function runKey({ niveau, indicator, jaar, drempel, buren, trekkingen, toeval }: GroupsAsked): string {
  const rule = buren ?? { kind: 'grens' };
  const chance = [trekkingen ?? USUAL_SHUFFLES, toeval ?? USUAL_SEED];
  return JSON.stringify([niveau, indicator, jaar, drempel, rule, ...chance]);
}
