/** Who stands in for whom: hands of different numbers for parts of a map, and orders of a whole map. */
import { below, type Generator } from './random';

/** Writes hands of `width` different numbers, one after the other, into a table. */
export interface Dealer {
  readonly width: number;
  readonly deal: (table: Int32Array, hands: number) => void;
}

function risingTo(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, at) => at);
}

/**
 * Deals hands of `width` different numbers below `size`; every hand in every order is as likely. A hand is a Fisher-Yates
 * shuffle that stops after `width` steps; the numbers need not be put back in order between hands, as the outcome of a
 * shuffle does not depend on the order it starts from.
 */
export function dealerOf(size: number, width: number, generator: Generator): Dealer {
  const numbers = risingTo(size);
  const deal = (table: Int32Array, hands: number) => {
    let slot = 0;
    for (let hand = 0; hand < hands; hand += 1) {
      for (let at = 0; at < width; at += 1) {
        const other = at + below(generator, size - at);
        const drawn = numbers[other] as number;
        numbers[other] = numbers[at] as number;
        numbers[at] = drawn;
        table[slot] = drawn;
        slot += 1;
      }
    }
  };
  return { width, deal };
}

/** Puts figures in a random order, in place; every order is as likely. */
export function shuffle(figures: Float64Array, generator: Generator): void {
  for (let last = figures.length - 1; last > 0; last -= 1) {
    const other = below(generator, last + 1);
    const moved = figures[other] as number;
    figures[other] = figures[last] as number;
    figures[last] = moved;
  }
}
