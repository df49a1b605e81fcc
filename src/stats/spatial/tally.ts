/** How rare an outcome is among shuffled ones. */

/**
 * Outcomes closer than this are the same: sums of standard scores in another order of adding differ in the last bits,
 * and a tie has to count on both sides on every machine.
 */
export const TIE = 1e-9;

/** How many shuffled outcomes are at least, and at most, the observed one; a tie is both. */
export interface Tally {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Two-sided p: the smaller of both tails, the observed map counted as one of the shuffled ones, doubled; 1 at most.
 */
export function twoSidedP({ atLeast, atMost }: Tally, permutations: number): number {
  return Math.min(1, (2 * (Math.min(atLeast, atMost) + 1)) / (permutations + 1));
}

export function tallyOf(outcomes: Float64Array, observed: number): Tally {
  let atLeast = 0;
  let atMost = 0;
  for (const outcome of outcomes) {
    if (outcome >= observed - TIE) atLeast += 1;
    if (outcome <= observed + TIE) atMost += 1;
  }
  return { atLeast, atMost };
}
