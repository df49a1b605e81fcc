import type { Cell } from '../../src/domain/cell';
import type { IndicatorSpec, Reading } from '../../src/domain/indicator';
import type { AreaRow, AreasFile } from '../../src/domain/pack';
import { MANY_VISITORS_TIMES, SPARE_DECIMALS } from '../config';
import type { CellColumn } from './cellColumn';
import { intervalOfRate } from './rate';
import { type FeedFigures, landFigure } from './readFeed';
import { yearsOf } from './sourceIndex';

type RateReading = Extract<Reading, { kind: 'per-inwoner' }>;

/**
 * What only rates per inwoner carry: an interval for computed figures (published ones have theirs), and the
 * mark of areas so far above the national rate that it tells of visitors, not of residents. Columns of other
 * readings pass unchanged.
 */
export function completeRates(
  spec: IndicatorSpec,
  columns: readonly CellColumn[],
  feeds: readonly FeedFigures[],
  areas: AreasFile,
): CellColumn[] {
  return columns.map((column) => {
    const figures = feeds.find(({ feed }) => column.sources.includes(feed.source));
    const reading = figures?.feed.reading;
    if (!figures || reading?.kind !== 'per-inwoner') return column;
    const land = landFigure(figures, column.period)?.cell;
    const threshold = land?.kind === 'value' ? land.value * MANY_VISITORS_TIMES : Number.POSITIVE_INFINITY;
    const rows = areas.levels[column.level];
    const cells = column.cells.map((cell, place) =>
      marked(withInterval(cell, rows[place], reading, column.period, spec.decimals), threshold),
    );
    return { ...column, cells };
  });
}

function withInterval(
  cell: Cell,
  row: AreaRow | undefined,
  { per }: RateReading,
  period: string,
  decimals: number,
): Cell {
  if (cell.kind === 'absent' || cell.interval || !row?.inwoners) return cell;
  const years = yearsOf(period).length;
  return {
    ...cell,
    interval: intervalOfRate(
      cell.value,
      years,
      baseOf(cell, per) ?? row.inwoners,
      per,
      decimals + SPARE_DECIMALS,
    ),
  };
}

/** Inwoners a computed rate stands on: those of its parts, which rounding keeps from adding up to the whole. */
function baseOf({ count, value }: Extract<Cell, { kind: 'value' }>, per: number): number | undefined {
  return count === undefined || value === 0 ? undefined : (count * per) / value;
}

function marked(cell: Cell, threshold: number): Cell {
  return cell.kind === 'value' && cell.value > threshold ? { ...cell, manyVisitors: true } : cell;
}
