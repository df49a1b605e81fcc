import type { NeighbourLists } from '../../../src/stats/spatial/question';
import type { Grid } from './grid';

const STEPS = [-1, 0, 1];

/** Per cell of squared paper, row by row, the cells it shares a side or a corner with. */
export function cellsAround({ columns, rows }: Grid): NeighbourLists {
  return Array.from({ length: columns * rows }, (_, cell) => {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    return STEPS.flatMap((up) =>
      STEPS.flatMap((across) => {
        const [x, y] = [column + across, row + up];
        const there = x >= 0 && x < columns && y >= 0 && y < rows;
        return there && (up !== 0 || across !== 0) ? [y * columns + x] : [];
      }),
    );
  });
}
