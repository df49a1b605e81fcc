import { naturalBreaks, ownBreaks, quantileBreaks } from '../stats/breaks';
import { deviationBreaks, equalBreaks, roundBreaks } from '../stats/steppedBreaks';
import type { ClassMethod, CountedMethod } from './view';

/** How values are divided where nobody chose a method. */
export const USUAL_METHOD: ClassMethod = { kind: 'kwantiel', count: 5 };

type Divide = (values: readonly number[], count: number, decimals: number) => readonly number[];

const DIVIDE: Readonly<Record<CountedMethod, Divide>> = {
  kwantiel: quantileBreaks,
  gelijk: equalBreaks,
  natuurlijk: naturalBreaks,
  standaard: deviationBreaks,
  rond: roundBreaks,
};

/**
 * Breaks between the classes of values, strictly rising and in the decimals shown. Classes of a source are not made from
 * values: without those the method is the usual one.
 */
export function breaksOf(
  values: readonly number[],
  method: ClassMethod,
  decimals: number,
): readonly number[] {
  if (method.kind === 'eigen') return ownBreaks(method.breaks, decimals);
  if (method.kind === 'bron') return breaksOf(values, USUAL_METHOD, decimals);
  return DIVIDE[method.kind](values, method.count, decimals);
}

/** True where all figures from `lowest` to `highest` are in the first or all are in the last class. */
export function isBeside(breaks: readonly number[], lowest: number, highest: number): boolean {
  const [first, last] = [breaks[0], breaks.at(-1)];
  return first !== undefined && last !== undefined && (highest < first || lowest >= last);
}
