/**
 * For every row the column it gets, so that each row has its own and the sum of costs is the least there is. There must
 * be at least as many columns as rows. The Hungarian method with potentials (Kuhn 1955; Jonker and Volgenant 1987),
 * rows × rows × columns steps.
 * @throws RangeError with fewer columns than rows
 */
export function leastAssignment(costs: readonly (readonly number[])[]): readonly number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  if (columns < rows) throw new RangeError(`${rows} rows cannot have one of ${columns} columns each`);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  // Number of the row that has a column, from 1; column 0 is where a row waits.
  const holder = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    holder[0] = row;
    const free = placeRow(costs, { rowPrice, columnPrice, holder, cameFrom });
    handOver(free, holder, cameFrom);
  }
  const columnOf = new Array<number>(rows).fill(-1);
  holder.forEach((row, column) => {
    if (column > 0 && row > 0) columnOf[row - 1] = column - 1;
  });
  return columnOf;
}

interface Prices {
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  readonly holder: Int32Array;
  readonly cameFrom: Int32Array;
}

/** Finds the cheapest chain of moves that frees a column for the row waiting at column 0; answers with that column. */
function placeRow(costs: readonly (readonly number[])[], prices: Prices): number {
  const { rowPrice, columnPrice, holder, cameFrom } = prices;
  const least = new Float64Array(columnPrice.length).fill(Number.POSITIVE_INFINITY);
  const seen = new Uint8Array(columnPrice.length);
  let column = 0;
  while (holder[column] !== 0) {
    seen[column] = 1;
    const row = holder[column] ?? 0;
    let [delta, next] = [Number.POSITIVE_INFINITY, 0];
    for (let one = 1; one < columnPrice.length; one += 1) {
      if (seen[one]) continue;
      const cost = (costs[row - 1]?.[one - 1] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[one] ?? 0);
      if (cost < (least[one] ?? 0)) {
        least[one] = cost;
        cameFrom[one] = column;
      }
      if ((least[one] ?? 0) < delta) [delta, next] = [least[one] ?? 0, one];
    }
    for (let one = 0; one < columnPrice.length; one += 1) {
      if (seen[one]) {
        const held = holder[one] ?? 0;
        rowPrice[held] = (rowPrice[held] ?? 0) + delta;
        columnPrice[one] = (columnPrice[one] ?? 0) - delta;
      } else least[one] = (least[one] ?? 0) - delta;
    }
    column = next;
  }
  return column;
}

/** Moves every row of the chain one column on. */
function handOver(free: number, holder: Int32Array, cameFrom: Int32Array): void {
  for (let column = free; column !== 0; ) {
    const before = cameFrom[column] ?? 0;
    holder[column] = holder[before] ?? 0;
    column = before;
  }
}
