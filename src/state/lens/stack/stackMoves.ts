import type { StackModel } from './stackModel';
import { isStacked } from './stackPeople';

/** Rows that are otherwise under another stack of the same areas. */
export interface StackMoves {
  /** Those whose class changes, also from or to none. */
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
    changed: rows.filter((row) => before.readings[row]?.klass !== after.readings[row]?.klass),
    entered: rows.filter((row) => is(row) && !was(row)),
    left: rows.filter((row) => was(row) && !is(row)),
  };
}
