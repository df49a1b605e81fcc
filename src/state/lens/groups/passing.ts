import { ALPHA, SHUFFLE_STEPS } from '../../../domain/spatial';
import { neededP, neededPermutations, smallestP } from '../../../stats/spatial/fdr';
import type { Reach } from './groupsModel';

/**
 * Whether one area alone can pass the strictest step of the correction; when it cannot, the fewest usual number of
 * shuffles with which it can.
 *
 * @param tests areas that are tested
 */
export function reachOf(shuffles: number, tests: number): Reach {
  const needed = neededPermutations(tests, ALPHA);
  const enough = shuffles >= needed;
  return {
    smallest: smallestP(shuffles),
    needed: neededP(tests, ALPHA),
    offer: enough ? null : (SHUFFLE_STEPS.find((step) => step >= needed) ?? null),
  };
}
