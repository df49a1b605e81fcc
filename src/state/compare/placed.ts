import { figureOf } from '../../domain/groupCell';
import type { ValuesFile } from '../../domain/pack';
import type { OwnArea } from '../../domain/view';
import { type Origin, originOf } from '../sheet/origin';
import type { SheetArea } from '../sheet/sheetArea';
import type { CompareColumn } from './compareModel';

/** A column with what is needed to look its figures up. */
export interface PlacedColumn {
  readonly column: CompareColumn;
  /** Undefined for averages larger than the region. */
  readonly area: SheetArea | undefined;
  /** Own areas among which the id of the column means this area. */
  readonly eigen: readonly OwnArea[];
}

type Figures = Omit<Parameters<typeof figureOf>[0], 'own' | 'period'>;

/** The figure of a column in a period, or the reason there is none. */
export function figureIn(figures: Figures, { column, eigen }: PlacedColumn, period: string) {
  return figureOf({ ...figures, own: eigen, period }, column.id);
}

/** Sources of an average larger than the region; supplementary where all columns of the period are. */
function ofAverage({ benchmarks, columns }: ValuesFile, id: string, period: string): Origin {
  const row = benchmarks.find((one) => one.area === id && one.period === period);
  if (!row || 'absent' in row) return { sources: [], supplement: false };
  const shares = columns.filter(
    (column) => column.period === period && column.sources.some((source) => row.sources.includes(source)),
  );
  return { sources: row.sources, supplement: shares.some(({ supplement }) => supplement) };
}

/** Where the figures of a column come from in a period. */
export function originIn(values: ValuesFile, { column, area }: PlacedColumn, period: string): Origin {
  return area ? originOf(values, area, period) : ofAverage(values, column.id, period);
}
