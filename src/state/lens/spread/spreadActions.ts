import { change } from '../../change';
import type { Elsewhere } from './spreadModel';

/** The same subject at a level and in a period in which it can be told as a spread. */
export function showElsewhere({ level, period }: Elsewhere): void {
  change({ niveau: level, jaar: period });
}
