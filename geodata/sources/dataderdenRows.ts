import { Unreadable } from '../faults';
import type { SourceColumn } from '../model';
import { areaCode, yearOf } from './codes';
import { baseName } from './columnMatch';
import type { Property } from './odata';
import { type Fields, textIn } from './records';
import type { RawRow } from './rowTable';

const AREA = 'WijkenEnBuurten';
const PERIOD = 'Perioden';

/** Keys that every row must have in a dimension, apart from area and period: the total, one age group. */
export type Dimensions = Readonly<Record<string, string>>;

/** Rows with the given keys; keys are compared without padding. Throws {@link Unreadable} when a dimension is not there. */
export function chosenRows(rows: readonly Fields[], dimensions: Dimensions): readonly Fields[] {
  const [first] = rows;
  const missing = [AREA, PERIOD, ...Object.keys(dimensions)].filter((name) => first && !(name in first));
  if (missing.length > 0) {
    throw new Unreadable(
      `the rows have no ${missing.join(', ')}; they have ${Object.keys(first ?? {}).join(', ')}`,
      'The table may have been changed: look at its documentation.',
    );
  }
  const keys = Object.entries(dimensions);
  return rows.filter((row) => keys.every(([name, key]) => textIn(row, name) === key));
}

/** Area code of a row as the pipeline writes it. */
export function areaOf(row: Fields): string | undefined {
  return areaCode(row[AREA]);
}

/** Period of a row. */
export function periodOf(row: Fields): string {
  return yearOf(String(row[PERIOD] ?? ''));
}

interface Naming {
  readonly columns: readonly SourceColumn[];
  readonly cellsOf: (row: Fields) => Fields;
}

/**
 * Names columns without their suffix number, which differs between editions. Where that would make two
 * columns alike they keep it, and title and group tell them apart.
 */
export function nameColumns(
  rows: readonly Fields[],
  dimensions: Dimensions,
  properties: ReadonlyMap<string, Property>,
): Naming {
  const notTopics = new Set(['ID', AREA, PERIOD, ...Object.keys(dimensions)]);
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !notTopics.has(key));
  const alike = (key: string) => keys.filter((other) => baseName(other) === baseName(key)).length > 1;
  const names = keys.map((key) => [key, alike(key) ? key : baseName(key)] as const);
  return {
    columns: names.map(([key, name]) => describe(name, properties.get(key))),
    cellsOf: (row) => Object.fromEntries(names.map(([key, name]) => [name, row[key]])),
  };
}

function describe(key: string, property: Property | undefined): SourceColumn {
  const { title, group, unit } = property ?? {};
  return {
    key,
    ...(title === undefined ? {} : { title }),
    ...(group === undefined ? {} : { group }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** A row ready for the table; `where` tells the file for messages. */
export function rawRow(row: Fields, code: string, naming: Naming): RawRow {
  const id = row.ID === undefined ? '' : ` (ID ${String(row.ID)})`;
  return {
    code,
    period: periodOf(row),
    place: `row of ${code} ${periodOf(row)}${id}`,
    cells: naming.cellsOf(row),
  };
}
