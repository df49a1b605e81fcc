import { REGION } from '../../domain/area';
import { columnOf } from '../../domain/cells';
import type { Column, ValuesFile } from '../../domain/pack';
import type { SheetArea } from './sheetArea';

/** Where a figure comes from. */
export interface Origin {
  readonly sources: readonly string[];
  /** True when a supplementary table stands in for the service. */
  readonly supplement: boolean;
}

const NONE: Origin = { sources: [], supplement: false };

/** The region's average names its sources itself; it is supplementary where a column of the same source is. */
function ofRegion({ benchmarks, columns }: ValuesFile, period: string): Origin {
  const row = benchmarks.find((one) => one.area === (REGION as string) && one.period === period);
  if (!row || 'absent' in row) return NONE;
  const shares = (column: Column) => column.sources.some((source) => row.sources.includes(source));
  const from = columns.filter((column) => column.period === period && shares(column));
  return { sources: row.sources, supplement: from.some(({ supplement }) => supplement) };
}

/** Sources of an area's figure in a period; for areas made of buurten those of the buurten. */
export function originOf(values: ValuesFile, { columns }: SheetArea, period: string): Origin {
  if (columns === undefined) return ofRegion(values, period);
  const column = columnOf(values, columns, period);
  return column ? { sources: column.sources, supplement: column.supplement } : NONE;
}
