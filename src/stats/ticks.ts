import { nice, ticks } from 'd3-array';

/** Round numbers between two ends, about as many as asked for, rising; both ends alike gives that one number. */
export function roundTicks(low: number, high: number, count: number): readonly number[] {
  return low === high ? [low] : ticks(low, high, count);
}

/** The two ends moved out to round numbers that ticks of about that many fall on. */
export function roundEnds(low: number, high: number, count: number): readonly [number, number] {
  return low === high ? [low, high] : nice(low, high, count);
}
