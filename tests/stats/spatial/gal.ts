import type { NeighbourLists } from '../../../src/stats/spatial/question';

/** Lists of neighbours from lines as sources print them: one line per area, numbers from 1, any order. */
export function fromOne(lines: string): NeighbourLists {
  return lines
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((number) => Number(number) - 1)
        .sort((a, b) => a - b),
    );
}

export function numbersOf(text: string): readonly number[] {
  return text.trim().split(/\s+/).map(Number);
}

/** Neighbours on a grid, numbered row by row: those that share a side, or with `corners` a corner as well. */
export function gridLists(rows: number, columns: number, corners = false): NeighbourLists {
  return Array.from({ length: rows * columns }, (_, one) =>
    Array.from({ length: rows * columns }, (__, other) => other).filter((other) => {
      const down = Math.abs(Math.floor(one / columns) - Math.floor(other / columns));
      const across = Math.abs((one % columns) - (other % columns));
      return down + across === 1 || (corners && down === 1 && across === 1);
    }),
  );
}
