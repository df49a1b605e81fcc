import type { ColumnRef } from '../../src/domain/indicator';
import type { AreaRow } from '../../src/domain/pack';
import { UNDER_18_OF_15_TO_24 } from '../config';
import type { Fault, SourceRow, SourceTable } from '../model';
import { bindColumn } from '../sources/bind';
import { valueAt } from './readRow';
import type { SourceIndex } from './sourceIndex';

/** Population counts of an area; null where the source gives none. */
export type AreaCounts = Pick<AreaRow, 'inwoners' | 'huishoudens' | 'volwassenen'>;

/** Counts by area code, Nederland and gemeenten outside the region included. */
export type Counts = ReadonlyMap<string, AreaCounts>;

/** Measures of the Kerncijfers from which all weights follow; the codes are the same in every edition. */
const MEASURES = {
  inwoners: { code: 'T001036', title: 'Aantal inwoners', unit: 'aantal' },
  huishoudens: { code: '1050010_2', title: 'Huishoudens totaal', unit: 'aantal' },
  under15: { code: '10680', title: '0 tot 15 jaar', unit: 'aantal' },
  from15to24: { code: '53050', title: '15 tot 25 jaar', unit: 'aantal' },
} as const satisfies Readonly<Record<string, ColumnRef>>;

type Keys = Record<keyof typeof MEASURES, string>;

/** Id of the source that carries the counts of a year. */
export function populationSource(year: string): string {
  return `kwb-${year}`;
}

/** The columns the counts are read from, by source, for whoever fetches them. */
export function countColumns(year: string): ReadonlyMap<string, readonly ColumnRef[]> {
  return new Map([[populationSource(year), Object.values(MEASURES)]]);
}

/** Reads the counts of the population year; a missing table or column is a fault. */
export function readCounts(sources: SourceIndex, year: string): { counts: Counts; faults: Fault[] } {
  const counts = new Map<string, AreaCounts>();
  const faults: Fault[] = [];
  for (const table of sources.tables(populationSource(year))) {
    const keys = bindMeasures(table, faults);
    if (!keys) continue;
    for (const row of table.rows) if (!counts.has(row.code)) counts.set(row.code, countsOf(row, keys));
  }
  return { counts, faults };
}

function bindMeasures(table: SourceTable, faults: Fault[]): Keys | undefined {
  const bound = Object.entries(MEASURES).map(([name, ref]) => ({ name, binding: bindColumn(table, ref) }));
  const failed = bound.flatMap(({ binding }) => ('key' in binding ? [] : [binding]));
  faults.push(...failed);
  if (failed.length > 0) return undefined;
  return Object.fromEntries(
    bound.flatMap(({ name, binding }) => ('key' in binding ? [[name, binding.key]] : [])),
  ) as Keys;
}

/** Adults are all inwoners but those under 15 and the share of the 15-24 that is under 18. */
function countsOf(row: SourceRow, keys: Keys): AreaCounts {
  const at = (measure: keyof Keys) => {
    const value = valueAt(row, keys[measure]);
    return value.kind === 'value' ? value.value : null;
  };
  const inwoners = at('inwoners');
  const young = at('under15');
  const youth = at('from15to24');
  const known = inwoners !== null && young !== null && youth !== null;
  const volwassenen = known ? Math.max(0, Math.round(inwoners - young - UNDER_18_OF_15_TO_24 * youth)) : null;
  return { inwoners, huishoudens: at('huishoudens'), volwassenen };
}

/** Sum of counts; parts without a count add nothing, and nothing known at all stays null. */
export function sumCounts(parts: readonly AreaCounts[]): AreaCounts {
  const sum = (of: (part: AreaCounts) => number | null) => {
    const known = parts.map(of).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  };
  return {
    inwoners: sum((part) => part.inwoners),
    huishoudens: sum((part) => part.huishoudens),
    volwassenen: sum((part) => part.volwassenen),
  };
}
