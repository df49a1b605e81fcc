/**
 * A region of any size on squared paper: every cell is a buurt, five cells in a row are a wijk, and nine wijken above
 * each other a gemeente (fewer at the far edges). Columns count eastwards, rows northwards.
 */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** Cells from `left` up to `right` and from `bottom` up to `top`, both ends of the ranges in nodes. */
export interface Block {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

const WIJK_WIDTH = 5;
const GEMEENTE_HEIGHT = 9;

/** About as many buurten as the Netherlands has: 14,500 in 2,900 wijken and 348 gemeenten. */
export const COUNTRY: Grid = { columns: 145, rows: 100 };

/** An area of the grid: its code and the cells it covers. */
export interface Place {
  readonly id: string;
  readonly block: Block;
}

export interface GemeentePlace extends Place {
  readonly wijken: readonly (Place & { readonly buurten: readonly Place[] })[];
}

/** Starts of the stretches that a length is cut in. */
function starts(length: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function wijkIn(gemeente: string, number: number, block: Block) {
  const code = `${gemeente}${two(number)}`;
  const buurten = starts(block.right - block.left, 1).map((at) => ({
    id: `BU${code}${two(at)}`,
    block: { ...block, left: block.left + at, right: block.left + at + 1 },
  }));
  return { id: `WK${code}`, block, buurten };
}

function gemeenteAt(code: string, block: Block): GemeentePlace {
  const wijken = starts(block.top - block.bottom, 1).map((at) =>
    wijkIn(code, at, { ...block, bottom: block.bottom + at, top: block.bottom + at + 1 }),
  );
  return { id: `GM${code}`, block, wijken };
}

/** The gemeenten of a grid with their wijken and buurten, in the order of their codes. */
export function placesOf({ columns, rows }: Grid): readonly GemeentePlace[] {
  return starts(rows, GEMEENTE_HEIGHT).flatMap((bottom, row, all) =>
    starts(columns, WIJK_WIDTH).map((left, column, across) =>
      gemeenteAt(String(row * across.length + column + 1).padStart(4, '0'), {
        left,
        bottom,
        right: Math.min(left + WIJK_WIDTH, columns),
        top: all[row + 1] ?? rows,
      }),
    ),
  );
}
