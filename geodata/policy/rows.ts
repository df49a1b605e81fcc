import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { faultAt } from '../faults';
import type { Fault } from '../model';

/** Source id of the catalogue under which figures from policy texts travel. */
export const POLICY_SOURCE = 'beleidsteksten';

/** Where the figures stand, for messages. */
export const POLICY_FILE = 'geodata/policy/values.csv';

const FIELDS = ['label', 'theme', 'area', 'level', 'year', 'value', 'unit', 'document', 'cue'] as const;
type Field = (typeof FIELDS)[number];

/** One figure as a policy text prints it; `row` is its line in the file, the header being line 1. */
export type PolicyRow = Readonly<Record<Field, string>> & { readonly row: number };

export interface PolicyRows {
  readonly rows: readonly PolicyRow[];
  readonly faults: readonly Fault[];
}

/** The figures that come with the project. Throws when the file itself is gone. */
export function readPolicyRows(): PolicyRows {
  return parsePolicyRows(readFileSync(new URL('./values.csv', import.meta.url), 'utf8'));
}

/**
 * Rows of the semicolon separated table of figures. A missing or unknown column is one fault and no rows; a row
 * with too few, too many or empty fields is a fault with its line, and the others are kept.
 */
export function parsePolicyRows(text: string): PolicyRows {
  const lines: string[][] = parse(text, {
    delimiter: ';',
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    quote: null,
    skip_empty_lines: true,
    trim: true,
  });
  const [header, ...body] = lines;
  if (header?.join(';') !== FIELDS.join(';')) return { rows: [], faults: [headerFault(header)] };
  const read = body.map((fields, index) => readRow(fields, index + 2));
  return {
    rows: read.flatMap((one) => ('row' in one ? [one] : [])),
    faults: read.flatMap((one) => ('row' in one ? [] : [one])),
  };
}

function readRow(fields: readonly string[], row: number): PolicyRow | Fault {
  const empty = FIELDS.filter((_, index) => !fields[index]);
  if (fields.length === FIELDS.length && empty.length === 0) return toRow(fields, row);
  const what =
    empty.length > 0
      ? `no value in ${empty.join(', ')}`
      : `${fields.length} fields where ${FIELDS.length} are expected`;
  return policyFault(row, what, 'fill every field; a text with a semicolon in it cannot be used');
}

function toRow(fields: readonly string[], row: number): PolicyRow {
  const [
    label = '',
    theme = '',
    area = '',
    level = '',
    year = '',
    value = '',
    unit = '',
    document = '',
    cue = '',
  ] = fields;
  return { label, theme, area, level, year, value, unit, document, cue, row };
}

function headerFault(header: readonly string[] | undefined): Fault {
  const found = header ? header.join(';') : 'nothing';
  return faultAt(POLICY_SOURCE, POLICY_FILE, `header reads ${found}`, `make it ${FIELDS.join(';')}`, 'row 1');
}

/** A fault of one row of the file. */
export function policyFault(row: number, what: string, remedy: string): Fault {
  return faultAt(POLICY_SOURCE, POLICY_FILE, what, remedy, `row ${row}`);
}
