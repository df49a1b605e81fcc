import type { ColumnRef } from '../../src/domain/indicator';
import { faultAt } from '../faults';
import type { Fault, SourceRow, SourceTable, SourceValue } from '../model';
import { isWanted } from './columnMatch';
import { readFigure } from './figure';

/** One row as a service or file gives it: cells still raw, by column key. A key that is not there has no value at all. */
export interface RawRow {
  readonly code: string;
  readonly period: string;
  /** Row or feature in the file, for messages. */
  readonly place: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

interface Input extends Omit<SourceTable, 'rows'> {
  readonly rows: readonly RawRow[];
  /** Columns somebody asked for; text in these is a fault. */
  readonly wanted: readonly ColumnRef[];
}

/**
 * Turns raw rows into a table. A column is a column of figures when somebody asked for it or when all its
 * cells are figures; other columns are named, but have no values. Rows are ordered by code and period.
 */
export function rowTable({ rows, wanted, ...table }: Input): {
  table: SourceTable;
  faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const keys = table.columns.filter((column) => isWanted(column, wanted) || allFigures(rows, column.key));
  const read = rows.map((row): SourceRow => {
    const given = keys.filter(({ key }) => row.cells[key] !== undefined);
    const values = given.map(({ key }) => [key, figureIn(row, key, table, faults)] as const);
    return { code: row.code, period: row.period, values: new Map(values) };
  });
  faults.push(...duplicates(rows, table));
  return { table: { ...table, rows: sortRows(read) }, faults };
}

/** Rows by code, then period. */
function sortRows(rows: readonly SourceRow[]): readonly SourceRow[] {
  const rank = (one: string, other: string) => (one < other ? -1 : Number(one > other));
  return [...rows].sort((one, other) => rank(one.code, other.code) || rank(one.period, other.period));
}

/** The same area twice in the same period. */
function duplicates(
  rows: readonly Pick<RawRow, 'code' | 'period' | 'place'>[],
  { source, where }: Pick<SourceTable, 'source' | 'where'>,
): readonly Fault[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ code, period, place }) => {
    const earlier = first.get(`${code} ${period}`);
    if (earlier === undefined) {
      first.set(`${code} ${period}`, place);
      return [];
    }
    const what = `${code} occurs twice in ${period}, first at ${earlier}`;
    return [
      faultAt(source, where, what, 'Each area may occur once per period: report it to the source.', place),
    ];
  });
}

/** What a cell that should be a figure and is text comes to: a fault in the list, and no figure. */
function textFault(
  { source, where }: Pick<SourceTable, 'source' | 'where'>,
  place: string,
  key: string,
  cell: unknown,
): Fault {
  const what = `${JSON.stringify(cell)} is not a number`;
  return faultAt(
    source,
    where,
    what,
    `Column ${key} holds figures: look at this row.`,
    `${place}, column ${key}`,
  );
}

function allFigures(rows: readonly RawRow[], key: string): boolean {
  return rows.every(({ cells }) => readFigure(cells[key]) !== undefined);
}

function figureIn(
  row: RawRow,
  key: string,
  table: Pick<SourceTable, 'source' | 'where'>,
  faults: Fault[],
): SourceValue {
  const figure = readFigure(row.cells[key]);
  if (figure) return figure;
  faults.push(textFault(table, row.place, key, row.cells[key]));
  return { kind: 'absent', why: 'niet-gepubliceerd' };
}
