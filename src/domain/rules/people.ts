/** The source rounds the inwoners of an area to five. */
const SOURCE_STEP = 5;
const STEPS = [5, 10, 50, 100, 500, 1000] as const;

/**
 * A sum of inwoners without more certainty than its parts have: each may be off by half a step of five, so the sum
 * of `parts` counts is rounded to the first round number that is at least as large as what they can be off together.
 */
export function roundedPeople(sum: number, parts: number): number {
  const doubt = parts * SOURCE_STEP;
  const step = STEPS.find((candidate) => candidate >= doubt) ?? 1000;
  return Math.round(sum / step) * step;
}
