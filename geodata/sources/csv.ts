import { parse } from 'csv-parse/sync';
import { Unreadable } from '../faults';
import { refusePages } from './records';

/** One row of a CSV file by column name, with the line it ends on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvFormat {
  readonly delimiter: ',' | ';';
  /** Rows may be shorter than the header; what is left out counts as empty. */
  readonly shortRows?: boolean;
  /** Rows worth keeping; the others are dropped while reading, so that large files fit. */
  readonly keep?: (cells: Readonly<Record<string, string>>) => boolean;
}

export interface Csv {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Reads CSV (UTF-8, with or without BOM, quoted fields over several lines). Throws {@link Unreadable}. */
export function readCsv(bytes: Uint8Array, format: CsvFormat): Csv {
  refusePages(bytes);
  let header: readonly string[] = [];
  const rows: CsvRow[] = [];
  const keep = (cells: Record<string, string>, { lines }: { lines: number }) => {
    if (!format.keep || format.keep(cells)) rows.push({ line: lines, cells });
    return null;
  };
  const columns = (names: string[]) => {
    header = uniqueNames(names);
    return [...header];
  };
  try {
    parse(bytes, {
      bom: true,
      columns,
      delimiter: format.delimiter,
      on_record: keep,
      relax_column_count_less: format.shortRows ?? false,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw readable(error);
  }
  return { header, rows };
}

function uniqueNames(names: readonly string[]): readonly string[] {
  const trimmed = names.map((name) => name.trim());
  const twice = trimmed.find((name, index) => name !== '' && trimmed.indexOf(name) !== index);
  if (twice === undefined) return trimmed;
  throw new Unreadable(`column "${twice}" occurs twice`, 'Remove or rename one of the two columns.');
}

function readable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const line = error instanceof Error && 'lines' in error ? `line ${String(error.lines)}` : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return new Unreadable(
    `the CSV is damaged: ${message}`,
    'The file may be cut off: download it again.',
    line,
  );
}

/** Throws {@link Unreadable} when a column is missing, naming those that are there. */
export function requireColumns(csv: Csv, file: string, names: readonly string[]): void {
  const missing = names.filter((name) => !csv.header.includes(name));
  if (missing.length === 0) return;
  throw new Unreadable(
    `${file} has no column ${missing.map((name) => `"${name}"`).join(', ')}; it has ${csv.header.join(', ')}`,
    'The column may have been renamed: look at the documentation of the source.',
    `header of ${file}`,
  );
}
