import type { ColumnRef } from '../../src/domain/indicator';
import type { SourceColumn } from '../model';

/** Compares what people print: case and runs of spaces do not count. */
export function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Name of an OData v3 column without its suffix number, which differs between editions. */
export function baseName(key: string): string {
  return key.replace(/_\d+$/, '');
}

/** Whether a column carries a title; a title may be given with the groups it lies in: `Totaalscore/Gemiddelde score`. */
export function hasTitle(column: SourceColumn, title: string): boolean {
  if (column.title === undefined) return false;
  if (sameText(column.title, title)) return true;
  const path = plain(`${column.group ?? ''}/${column.title}`);
  return path === plain(title) || path.endsWith(`/${plain(title)}`);
}

/** Columns a reference points at: by code, else by name, else by title. Title and unit are not compared yet. */
export function pointedAt(columns: readonly SourceColumn[], ref: ColumnRef): readonly SourceColumn[] {
  const { code, name, title } = ref;
  if (code !== undefined) return columns.filter((column) => column.code === code);
  if (name !== undefined) {
    const exact = columns.filter((column) => column.key === name);
    return exact.length > 0 ? exact : columns.filter((column) => baseName(column.key) === name);
  }
  return title === undefined ? [] : columns.filter((column) => hasTitle(column, title));
}

/** Whether a column may be what any of the references asks for: pointed at, or carrying the same title. */
export function isWanted(column: SourceColumn, wanted: readonly ColumnRef[]): boolean {
  return wanted.some(
    (ref) => pointedAt([column], ref).length > 0 || (ref.title !== undefined && hasTitle(column, ref.title)),
  );
}
