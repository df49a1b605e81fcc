import { type Portion, quotientOf } from '../../../stats/lorenz';
import type { SpreadShare } from './spreadModel';

/** A part beside the whole; null where nobody lives, or nobody is concerned anywhere. */
export function shareOf(part: Portion, whole: Portion): SpreadShare | null {
  const quotient = quotientOf(part, whole);
  if (quotient === null) return null;
  const { concerned, base } = part;
  return {
    concerned: concerned / whole.concerned,
    base: base / whole.base,
    quotient,
    count: concerned,
  };
}
