import type { StackModel } from './stackModel';
import { isStacked } from './stackPeople';

/** Votes that count in an area, of how many; null without an outcome. */
function outcomeOf({ readings }: StackModel, row: number): number | null {
  const reading = readings[row];
  return reading && reading.klass !== null ? reading.count : null;
}

/** Rows that are otherwise under another stack of the same areas. */
export interface StackMoves {
  /** Those of which more or fewer votes count, also from or to no outcome; classes may band several counts together. */
  readonly changed: readonly number[];
  /** Those that are stacked only after, and only before. */
  readonly entered: readonly number[];
  readonly left: readonly number[];
}

/** What a change of weight, set or rule moves; both models are about the same level. */
export function movedBy(before: StackModel, after: StackModel): StackMoves {
  const rows = after.readings.map((_, row) => row);
  const was = (row: number) => isStacked(before, row);
  const is = (row: number) => isStacked(after, row);
  return {
    changed: rows.filter((row) => outcomeOf(before, row) !== outcomeOf(after, row)),
    entered: rows.filter((row) => is(row) && !was(row)),
    left: rows.filter((row) => was(row) && !is(row)),
  };
}
