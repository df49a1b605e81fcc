const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const MODULUS = 2 ** 32;

/** Numbers from 0 up to 1 that look random and are the same every time. */
export function randomFrom(seed: number): () => number {
  let state = seed % MODULUS;
  return () => {
    state = (state * MULTIPLIER + INCREMENT) % MODULUS;
    return state / MODULUS;
  };
}
