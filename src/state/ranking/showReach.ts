import type { Reach } from '../../domain/view';
import { change } from '../change';

/** Another set of areas to rank; null for the whole region. */
export function showReach(bereik: Reach | null): void {
  change({ bereik });
}
