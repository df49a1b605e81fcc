/**
 * How small a p has to be when many areas are tested at once: the false discovery rate of Benjamini & Hochberg,
 * Controlling the false discovery rate, Journal of the Royal Statistical Society B 57 (1995).
 */

/** A p on the line is below it, whatever the last bit of a division says. */
const ROUNDING = 1 + 1e-12;

/**
 * Largest p that stands: the highest of the rising p's that is at most its place / number of tests × `alpha`. All p up
 * to it stand. Never above `alpha`, apart from the last bit. Nulls are no tests.
 *
 * @returns null where none stands
 */
export function fdrThreshold(ps: readonly (number | null)[], alpha: number): number | null {
  const rising = ps.filter((p) => p !== null).sort((a, b) => a - b);
  return rising.findLast((p, at) => p <= ((at + 1) / rising.length) * alpha * ROUNDING) ?? null;
}

/** Smallest two-sided p that so many permutations can give. */
export function smallestP(permutations: number): number {
  return Math.min(1, 2 / (permutations + 1));
}

/** The p that the strictest step of the correction asks for: what a single area that stands out has to reach. */
export function neededP(tests: number, alpha: number): number {
  return alpha / tests;
}

/** Fewest permutations with which `smallestP` reaches `neededP`. */
export function neededPermutations(tests: number, alpha: number): number {
  return Math.ceil((2 * tests) / alpha) - 1;
}
