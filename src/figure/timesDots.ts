/** Where areas stand on a line of "times the benchmark", worked out apart from drawing. */

/** Figures further than this many times stand at the edge, so that one shopping street does not squeeze the rest. */
const FURTHEST = 6;
/** Columns that dots can stand in. */
const COLUMNS = 72;

/** One area: its column as share (0 to 1) of the width, and its place in the pile, 0 at the bottom. */
export interface TimesDot {
  readonly share: number;
  readonly pile: number;
  readonly times: number;
}

/** The right end of the line: room for every figure up to six times, and for the limit. Half times are the steps. */
export function timesEnd(times: readonly number[], limit: number): number {
  const furthest = times.reduce((most, one) => Math.max(most, Math.min(one, FURTHEST)), Math.max(limit, 1));
  return Math.ceil(furthest * 2) / 2;
}

/** Dots in the order of the figures given; dots in one column stand on each other. */
export function timesDots(times: readonly number[], end: number): readonly TimesDot[] {
  const piles = new Map<number, number>();
  return times.map((one) => {
    const column = Math.round((Math.max(0, Math.min(one, end)) / end) * COLUMNS);
    const pile = piles.get(column) ?? 0;
    piles.set(column, pile + 1);
    return { share: column / COLUMNS, pile, times: one };
  });
}
