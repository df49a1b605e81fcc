import { describe, expect, it } from 'vitest';
import { dealerOf, shuffle } from '../../../src/stats/spatial/draws';
import { below, generatorOf, nextWord, splitMix } from '../../../src/stats/spatial/random';

function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('the generator', () => {
  it('is xoshiro128**: the outcomes of xoshiro128starstar.c 1.1 from state 1, 2, 3, 4', () => {
    // As the test `reference` of the Rust package rand_xoshiro lists them.
    const state = Int32Array.of(1, 2, 3, 4);
    expect(Array.from({ length: 10 }, () => nextWord(state))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('is filled by SplitMix64: its first outcomes for 1234567', () => {
    // Rosetta Code, Pseudo-random numbers/Splitmix64.
    let state = 1234567n;
    const words = Array.from({ length: 5 }, () => {
      const made = splitMix(state);
      state = made.state;
      return made.word;
    });
    expect(words).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it('takes two words of SplitMix64 for each stream, low part first', () => {
    const parts = (...words: readonly bigint[]) =>
      words.flatMap((word) => [Number(BigInt.asIntN(32, word)), Number(BigInt.asIntN(32, word >> 32n))]);
    expect([...generatorOf(1234567, 0)]).toEqual(parts(6457827717110365317n, 3203168211198807973n));
    expect([...generatorOf(1234567, 1)]).toEqual(parts(9817491932198370423n, 4593380528125082431n));
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses seed %s', (seed) => {
    expect(() => generatorOf(seed, 0)).toThrow(RangeError);
  });
});

describe('a number below a bound', () => {
  it('is the high part of word × bound, by whole numbers of any size', () => {
    for (const bound of [1, 2, 3, 200, 14_499, 2 ** 21]) {
      const [ours, theirs] = [generatorOf(7, 0), generatorOf(7, 0)];
      for (let at = 0; at < 500; at += 1) {
        let product = BigInt(nextWord(theirs)) * BigInt(bound);
        while (BigInt.asUintN(32, product) < 2n ** 32n % BigInt(bound)) {
          product = BigInt(nextWord(theirs)) * BigInt(bound);
        }
        expect(below(ours, bound)).toBe(Number(product >> 32n));
      }
    }
  });

  it('passes over the words that would favour some', () => {
    // From this state the second word is 0, the third 5927040. Four shares out all words evenly, so 0 will do; three
    // leaves one over, which is 0.
    const [four, three] = [Int32Array.of(1, 2, 3, 4), Int32Array.of(1, 2, 3, 4)];
    for (const state of [four, three]) nextWord(state);
    expect([below(four, 4), nextWord(four)]).toEqual([0, 5927040]);
    expect([below(three, 3), nextWord(three)]).toEqual([0, 70819200]);
  });

  it('is as often each', () => {
    const state = generatorOf(1, 0);
    const counts = new Array<number>(7).fill(0);
    for (let at = 0; at < 70_000; at += 1) {
      const drawn = below(state, 7);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    // Six degrees of freedom: 99.9 % of fair dice stay under 22.5.
    expect(chiSquare(counts)).toBeLessThan(22.5);
  });
});

describe('hands', () => {
  it('hold different numbers, all hands in all orders as often', () => {
    const hands = 24_000;
    const table = new Int32Array(2 * hands);
    dealerOf(4, 2, generatorOf(3, 0)).deal(table, hands);
    const counts = new Map<string, number>();
    for (let hand = 0; hand < hands; hand += 1) {
      const key = table.slice(2 * hand, 2 * hand + 2).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(12);
    expect([...counts.keys()].every((key) => key[0] !== key[2])).toBe(true);
    // Eleven degrees of freedom.
    expect(chiSquare([...counts.values()])).toBeLessThan(31.3);
  });

  it('go on where they stopped, so that a table can be dealt in parts', () => {
    const [whole, part, rest] = [new Int32Array(60), new Int32Array(24), new Int32Array(36)];
    dealerOf(9, 6, generatorOf(5, 0)).deal(whole, 10);
    const dealer = dealerOf(9, 6, generatorOf(5, 0));
    dealer.deal(part, 4);
    dealer.deal(rest, 6);
    expect([...part, ...rest]).toEqual([...whole]);
  });
});

describe('an order of a whole map', () => {
  it('has every figure once, all orders as often', () => {
    const generator = generatorOf(4, 1);
    const figures = Float64Array.of(1, 2, 3);
    const counts = new Map<string, number>();
    for (let at = 0; at < 12_000; at += 1) {
      shuffle(figures, generator);
      const key = figures.join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(['1,2,3', '1,3,2', '2,1,3', '2,3,1', '3,1,2', '3,2,1']);
    // Five degrees of freedom.
    expect(chiSquare([...counts.values()])).toBeLessThan(20.6);
  });
});
