import type { ColumnRef } from '../../src/domain/indicator';
import { faultAt } from '../faults';
import type { Fault, SourceColumn, SourceTable } from '../model';
import { hasTitle, pointedAt, sameText } from './columnMatch';

const CHANGED =
  'The source changed its columns: look at its documentation and change the column in src/catalog.';

/**
 * The column of a table that a reference means: by code (or name, or title), with the same title and unit
 * where both sides carry them. A missing, renamed, ambiguous or differently measured column is a fault.
 */
export function bindColumn(table: SourceTable, ref: ColumnRef): { readonly key: string } | Fault {
  const pointed = pointedAt(table.columns, ref);
  const fitting = pointed.filter((column) => titleFits(column, ref) && unitFits(column, ref));
  const [column, another] = fitting;
  if (column && !another) return { key: column.key };
  const what = another ? ambiguous(fitting) : misfit(table, ref, pointed);
  return faultAt(table.source, table.where, what, CHANGED, `column ${describeRef(ref)}`);
}

/**
 * A column without a single figure (in the given periods, when given) is a fault: services deliver such
 * columns in editions that are not complete yet. Undefined when there is a figure.
 */
export function checkColumn(table: SourceTable, key: string, periods?: readonly string[]): Fault | undefined {
  const rows = periods ? table.rows.filter(({ period }) => periods.includes(period)) : table.rows;
  if (rows.some(({ values }) => values.get(key)?.kind === 'value')) return undefined;
  const when = periods ? ` in ${periods.join(', ')}` : '';
  return faultAt(
    table.source,
    table.where,
    `no row has a value${when} (${rows.length} rows)`,
    'The edition may not be complete yet: wait for the next delivery, or leave the column out in src/catalog.',
    `column ${key}`,
  );
}

function titleFits(column: SourceColumn, { title }: ColumnRef): boolean {
  return title === undefined || column.title === undefined || hasTitle(column, title);
}

function unitFits(column: SourceColumn, { unit }: ColumnRef): boolean {
  return unit === undefined || column.unit === undefined || sameText(column.unit, unit);
}

function misfit(table: SourceTable, ref: ColumnRef, pointed: readonly SourceColumn[]): string {
  const [column] = pointed;
  if (!column) return missing(table, ref);
  if (!titleFits(column, ref)) return `expected title "${ref.title}", found "${column.title}"`;
  return `expected unit "${ref.unit}", found "${column.unit}"`;
}

function missing({ columns }: SourceTable, ref: ColumnRef): string {
  const namesake = columns.find((column) => ref.title !== undefined && hasTitle(column, ref.title));
  if (namesake) return `column not found; its title "${namesake.title}" is now at ${namesake.key}`;
  return `column not found among the ${columns.length} of the table`;
}

function ambiguous(columns: readonly SourceColumn[]): string {
  const found = columns.map(({ key, group, title }) => [key, group, title].filter(Boolean).join(' / '));
  return `the column cannot be told apart from others: ${found.join('; ')}`;
}

function describeRef({ code, name, title, unit }: ColumnRef): string {
  const words = [code ?? name, title === undefined ? undefined : `"${title}"`, unit && `in ${unit}`];
  return words.filter((word) => word !== undefined).join(' ');
}
