import type { DataLevel } from '../../src/domain/indicator';
import type { SourceRow, SourceTable } from '../model';

/** Code of Nederland as a whole in every table. */
export const LAND = 'NL00';

/** The tables of a delivery by source, and whether a source stands in for a service. */
export interface SourceIndex {
  tables(source: string): readonly SourceTable[];
  isSupplement(source: string): boolean;
  /** Names of areas as the sources print them; earlier tables win. */
  nameOf(code: string): string | undefined;
}

/** Groups tables by source; `supplements` are the ids of sources with route `aanvullend`. */
export function indexSources(tables: readonly SourceTable[], supplements: ReadonlySet<string>): SourceIndex {
  const bySource = new Map<string, SourceTable[]>();
  const names = new Map<string, string>();
  for (const table of tables) {
    bySource.set(table.source, [...(bySource.get(table.source) ?? []), table]);
    for (const [code, name] of table.names ?? []) if (!names.has(code)) names.set(code, name);
  }
  return {
    tables: (source) => bySource.get(source) ?? [],
    isSupplement: (source) => supplements.has(source),
    nameOf: (code) => names.get(code),
  };
}

const LEVEL_BY_PREFIX: Readonly<Record<string, DataLevel>> = {
  BU: 'buurt',
  WK: 'wijk',
  GM: 'gemeente',
  PC: 'postcodegebied',
};

/** Level of the area a row is about, read from its code; undefined for anything else (provinces, "place unknown"). */
export function levelOfCode(code: string): DataLevel | undefined {
  return code === LAND ? 'land' : LEVEL_BY_PREFIX[code.slice(0, 2)];
}

/** Gemeente code of an official code, by substring. */
export function gemeenteCode(code: string): string {
  return `GM${code.slice(2, 6)}`;
}

/** Years of a period: `2024` is one, `2021-2025` is five. */
export function yearsOf(period: string): readonly string[] {
  const [from = Number.NaN, to = from] = period.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** Rows of a table at the given levels and years. */
export function rowsAt(
  table: SourceTable,
  levels: readonly DataLevel[],
  years: ReadonlySet<string>,
): SourceRow[] {
  return table.rows.filter(({ code, period }) => {
    const level = levelOfCode(code);
    return level !== undefined && levels.includes(level) && years.has(period);
  });
}
