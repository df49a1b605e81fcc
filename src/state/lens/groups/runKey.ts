import { groupSettings } from '../../../domain/spatial';
import type { View } from '../../../domain/view';

/** Parts of a view that decide what is shuffled, and how. */
export type GroupsAsked = Pick<
  View,
  'niveau' | 'indicator' | 'jaar' | 'drempel' | 'buren' | 'trekkingen' | 'toeval'
>;

/** Name of a shuffling: views with the same name have the same answer. */
export function runKey(asked: GroupsAsked): string {
  const { niveau, indicator, jaar, drempel } = asked;
  return JSON.stringify([niveau, indicator, jaar, drempel, groupSettings(asked)]);
}
