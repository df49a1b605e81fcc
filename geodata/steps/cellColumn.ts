import type { Level } from '../../src/domain/area';
import { ABSENCES, type Absence, type Basis, type Cell } from '../../src/domain/cell';
import type { Column } from '../../src/domain/pack';

/** A column before it is packed: one cell per row of its level. */
export interface CellColumn {
  readonly level: Level;
  readonly period: string;
  readonly basis: Basis;
  readonly sources: readonly string[];
  readonly supplement: boolean;
  readonly cells: readonly Cell[];
}

type Value = Extract<Cell, { kind: 'value' }>;

/** True when at least one area has a figure. */
export function hasValues(column: CellColumn): boolean {
  return column.cells.some((cell) => cell.kind === 'value');
}

/** The file form of a column: figures in row order, reasons as row numbers, extras only where any cell has them. */
export function packColumn({ cells, ...head }: CellColumn): Column {
  const extra = (of: (cell: Value) => number | undefined) => {
    const values = cells.map((cell) => (cell.kind === 'value' ? (of(cell) ?? null) : null));
    return values.some((value) => value !== null) ? values : undefined;
  };
  const visitors = rowsWhere(cells, (cell) => cell.kind === 'value' && cell.manyVisitors === true);
  return {
    ...head,
    values: cells.map((cell) => (cell.kind === 'value' ? cell.value : null)),
    absent: absentRows(cells),
    ...optional('coverage', head.basis === 'berekend' ? extra((cell) => cell.coverage) : undefined),
    ...optional(
      'low',
      extra((cell) => cell.interval?.[0]),
    ),
    ...optional(
      'high',
      extra((cell) => cell.interval?.[1]),
    ),
    ...optional(
      'officialClass',
      extra((cell) => cell.officialClass),
    ),
    ...optional('counts', countsOf(cells)),
    ...optional('manyVisitors', visitors.length > 0 ? visitors : undefined),
  };
}

function countsOf(cells: readonly Cell[]): readonly (number | null)[] | undefined {
  const counts = cells.map(({ count }) => count ?? null);
  return counts.some((count) => count !== null) ? counts : undefined;
}

function absentRows(cells: readonly Cell[]): Partial<Record<Absence, readonly number[]>> {
  const rows: Partial<Record<Absence, readonly number[]>> = {};
  for (const why of ABSENCES) {
    const found = rowsWhere(cells, (cell) => cell.kind === 'absent' && cell.why === why);
    if (found.length > 0) rows[why] = found;
  }
  return rows;
}

function rowsWhere(cells: readonly Cell[], test: (cell: Cell) => boolean): number[] {
  return cells.flatMap((cell, row) => (test(cell) ? [row] : []));
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
