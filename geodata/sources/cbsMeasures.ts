import type { SourceColumn } from '../model';
import { type CsvRow, readCsv, requireColumns } from './csv';

export const MEASURES = 'MeasureCodes.csv';
export const GROUPS = 'MeasureGroups.csv';

/**
 * The measures of a table as columns: code, title, unit and the titles of the groups they lie in.
 * Undefined when the download has no list of measures. Throws Unreadable.
 */
export function readMeasures(zip: ReadonlyMap<string, Uint8Array>): readonly SourceColumn[] | undefined {
  const bytes = zip.get(MEASURES);
  if (!bytes) return undefined;
  const csv = readCsv(bytes, { delimiter: ';' });
  requireColumns(csv, MEASURES, ['Identifier', 'Title', 'Unit']);
  const groups = groupTitles(zip.get(GROUPS));
  return csv.rows.map(({ cells }) => columnOf(cells, groups));
}

function columnOf(cells: CsvRow['cells'], groups: ReadonlyMap<string, string>): SourceColumn {
  const code = (cells.Identifier ?? '').trim();
  const group = groups.get(cells.MeasureGroupId ?? '');
  const unit = (cells.Unit ?? '').trim();
  return {
    key: code,
    code,
    title: (cells.Title ?? '').trim(),
    ...(group === undefined ? {} : { group }),
    ...(unit === '' ? {} : { unit }),
  };
}

/** Path of titles per group id, outermost first. */
function groupTitles(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const rows = bytes ? readCsv(bytes, { delimiter: ';' }).rows : [];
  const groups = new Map(rows.map(({ cells }) => [cells.Id ?? cells.Identifier ?? '', cells] as const));
  const pathOf = (id: string, below: readonly string[]): string => {
    const group = groups.get(id);
    if (!group || below.length > groups.size) return below.join('/');
    return pathOf(group.ParentId ?? group.ParentID ?? '', [(group.Title ?? '').trim(), ...below]);
  };
  return new Map([...groups.keys()].map((id) => [id, pathOf(id, [])]));
}
