/**
 * Numbers that look random and are the same on every machine: xoshiro128** 1.1 (Blackman & Vigna, Scrambled linear
 * pseudorandom number generators, ACM Transactions on Mathematical Software 47 (2021)), its four words filled by
 * SplitMix64 as its authors advise. Whole numbers only, so no browser can round differently.
 */

/** Four words of state; drawing from it changes it. */
export type Generator = Int32Array;

const MASK = 0xffff_ffff_ffff_ffffn;
const SPAN = 2 ** 32;

/** Next state and outcome of SplitMix64, each a whole number of 64 bits. */
export function splitMix(state: bigint): { readonly state: bigint; readonly word: bigint } {
  const next = (state + 0x9e37_79b9_7f4a_7c15n) & MASK;
  const first = ((next ^ (next >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK;
  const second = ((first ^ (first >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK;
  return { state: next, word: second ^ (second >> 31n) };
}

/**
 * A generator for a seed and a stream; streams of one seed have nothing to do with each other.
 * @throws RangeError where either is no whole number from 0 that a float can hold
 */
export function generatorOf(seed: number, stream: number): Generator {
  if (![seed, stream].every((part) => Number.isSafeInteger(part) && part >= 0)) {
    throw new RangeError(`no whole number from 0: ${seed}, ${stream}`);
  }
  const words = new Int32Array(4);
  let state = BigInt(seed);
  for (let at = -2 * stream; at < 2; at += 1) {
    const made = splitMix(state);
    state = made.state;
    if (at < 0) continue;
    words[2 * at] = Number(made.word & 0xffff_ffffn);
    words[2 * at + 1] = Number(made.word >> 32n);
  }
  return words;
}

/** The next word, from 0 up to 2^32. */
export function nextWord(state: Generator): number {
  const a = state[0] as number;
  const b = state[1] as number;
  const c = (state[2] as number) ^ a;
  const d = (state[3] as number) ^ b;
  const five = Math.imul(b, 5);
  const outcome = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
  state[0] = a ^ d;
  state[1] = b ^ c;
  state[2] = c ^ (b << 9);
  state[3] = (d << 11) | (d >>> 21);
  return outcome;
}

/**
 * A whole number from 0 up to `bound` (at most 2^21), each as likely as the others: the high part of word × bound, and
 * again for the few words that would favour some (Lemire, Fast random integer generation in an interval, ACM
 * Transactions on Modeling and Computer Simulation 29 (2019)).
 */
export function below(state: Generator, bound: number): number {
  let word = nextWord(state);
  let low = Math.imul(word, bound) >>> 0;
  if (low < bound) {
    const unfair = (SPAN - bound) % bound;
    while (low < unfair) {
      word = nextWord(state);
      low = Math.imul(word, bound) >>> 0;
    }
  }
  return (word * bound - low) / SPAN;
}
