import { DOCUMENTS } from '../../src/catalog/documents';
import type { MarksFile, ReferenceMark } from '../../src/domain/pack';
import { PACK_VERSION } from '../../src/domain/pack';
import type { Fault } from '../model';
import { parseMarkValue } from './markValue';
import { measureOf } from './measures';
import { type Place, placeOf } from './places';
import { type PolicyRow, policyFault } from './rows';

const DOCUMENT_IDS: ReadonlySet<string> = new Set(DOCUMENTS.map(({ id }) => id));

interface CompiledMarks {
  readonly file: MarksFile;
  readonly faults: readonly Fault[];
}

/**
 * Reference marks in the order of the rows, each with its own year, unit and place in the text. A row that cannot
 * be read becomes a fault with its line and the remedy, never a mark; all rows are looked at.
 */
export function compileMarks(rows: readonly PolicyRow[], places: readonly Place[]): CompiledMarks {
  const compiled = rows.map((row) => compileRow(row, places));
  return {
    file: { version: PACK_VERSION, marks: compiled.flatMap(({ mark }) => (mark ? [mark] : [])) },
    faults: compiled.flatMap(({ faults }) => faults),
  };
}

interface CompiledRow {
  readonly mark?: ReferenceMark;
  readonly faults: readonly Fault[];
}

function compileRow(row: PolicyRow, places: readonly Place[]): CompiledRow {
  const value = parseMarkValue(row.value);
  const measure = measureOf(row.label, row.unit);
  const faults = [
    ...(value.ok ? [] : [policyFault(row.row, value.what, 'write a number, ~n, <n, >=n, a-b or a word')]),
    ...(measure.kind === 'wrong-unit' ? [unitFault(row, measure.expected)] : []),
    ...(DOCUMENT_IDS.has(row.document) ? [] : [documentFault(row)]),
  ];
  if (!value.ok || faults.length > 0) return { faults };
  const area = placeOf(row.area, row.level, places);
  const mark: ReferenceMark = {
    ...(measure.kind === 'same' ? { indicator: measure.indicator } : {}),
    label: row.label,
    theme: row.theme,
    ...(area === undefined ? {} : { area }),
    areaName: row.area,
    areaLevel: row.level,
    year: row.year,
    value: value.value,
    unit: row.unit,
    document: row.document,
    cue: row.cue,
  };
  return { mark, faults };
}

function unitFault(row: PolicyRow, expected: readonly string[]): Fault {
  const what = `unit "${row.unit}" does not belong to "${row.label}"`;
  return policyFault(row.row, what, `use ${expected.join(' or ')}, or another label`);
}

function documentFault(row: PolicyRow): Fault {
  const what = `"${row.document}" is not a document of the catalogue`;
  return policyFault(row.row, what, `use one of ${[...DOCUMENT_IDS].join(', ')}`);
}
