import { absent, type Cell } from '../../src/domain/cell';
import type { DataLevel, Feed, IndicatorSpec } from '../../src/domain/indicator';
import { checkOfficialClasses, checkRange } from '../checks/figures';
import { SPARE_DECIMALS } from '../config';
import type { Fault, SourceRow, SourceTable } from '../model';
import { checkColumn } from '../sources/bind';
import type { Counts } from './counts';
import { yearlyCount, yearlyRate } from './rate';
import { bindFeedColumns, readRow, valueAt } from './readRow';
import { gemeenteCode, LAND, levelOfCode, rowsAt, type SourceIndex, yearsOf } from './sourceIndex';

/** All figures one feed gives, before they are laid on areas. */
export interface FeedFigures {
  readonly feed: Feed;
  readonly supplement: boolean;
  /** The figure of an area in a period of the feed; undefined when the source has no row for it. */
  at(code: string, period: string): Cell | undefined;
  /** Whether the source has any row of this level in a gemeente. */
  covers(gemeente: string, level: DataLevel, period: string): boolean;
}

/** What reading a feed brought to light. */
export interface FeedReading {
  readonly figures: FeedFigures;
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
}

/** Cells by area code, faults of the columns, and faults of single figures. */
interface TableReading {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly columnFaults: readonly Fault[];
  readonly figureFaults: readonly Fault[];
}

/**
 * Reads every row a feed can use, in every table of its source. Of an optional feed a missing or empty column
 * is a warning; a figure out of range is a fault of any feed.
 */
export function readFeed(spec: IndicatorSpec, feed: Feed, sources: SourceIndex, counts: Counts): FeedReading {
  const cells = new Map<string, Cell>();
  const covered = new Set<string>();
  const columnFaults = new Map<string, Fault>();
  const figureFaults: Fault[] = [];
  for (const { table, period, rows } of selections(feed, sources)) {
    const read = readTable(spec, feed, table, rows, counts);
    for (const fault of read.columnFaults)
      columnFaults.set(`${fault.where} ${fault.place} ${fault.what}`, fault);
    figureFaults.push(...read.figureFaults);
    for (const [code, cell] of read.cells) {
      if (!cells.has(`${code} ${period}`)) cells.set(`${code} ${period}`, cell);
      covered.add(`${gemeenteCode(code)} ${levelOfCode(code)} ${period}`);
    }
  }
  const figures: FeedFigures = {
    feed,
    supplement: sources.isSupplement(feed.source),
    at: (code, period) => cells.get(`${code} ${period}`),
    covers: (gemeente, level, period) => covered.has(`${gemeente} ${level} ${period}`),
  };
  const doubts = [...columnFaults.values()];
  return feed.optional
    ? { figures, faults: figureFaults, warnings: doubts.map((fault) => skipped(spec, fault)) }
    : { figures, faults: [...doubts, ...figureFaults], warnings: [] };
}

/** Rows a feed reads, per table and period; Nederland apart, as it may be known over other years. */
function selections(feed: Feed, sources: SourceIndex) {
  const isLand = (level: DataLevel) => level === 'land';
  const parts = feed.levels.filter((level) => !isLand(level));
  const land = feed.levels.filter(isLand);
  return sources.tables(feed.source).flatMap((table) =>
    feed.periods
      .flatMap((period) => [
        { table, period, rows: rowsAt(table, parts, new Set(yearsOf(period))) },
        { table, period, rows: rowsAt(table, land, new Set(yearsOf(feed.landPeriod ?? period))) },
      ])
      .filter(({ rows }) => rows.length > 0),
  );
}

function readTable(
  spec: IndicatorSpec,
  feed: Feed,
  table: SourceTable,
  rows: readonly SourceRow[],
  counts: Counts,
): TableReading {
  const { bound, faults } = bindFeedColumns(feed, table);
  if (!bound) return { cells: new Map(), columnFaults: faults, figureFaults: [] };
  const empty = checkColumn(table, bound.main);
  if (empty) return { cells: new Map(), columnFaults: [empty], figureFaults: [] };
  const { reading } = feed;
  const cells =
    reading.kind === 'per-inwoner'
      ? readRates(rows, bound.main, reading.per, spec.decimals, counts)
      : new Map(rows.map((row) => [row.code, readRow(row, feed, bound, spec.decimals)]));
  const classes = bound.officialClass ? checkOfficialClasses(table, bound.officialClass, cells) : [];
  return {
    cells,
    columnFaults: [],
    figureFaults: [...checkRange(spec, table, bound.main, cells), ...classes],
  };
}

function readRates(
  rows: readonly SourceRow[],
  key: string,
  per: number,
  decimals: number,
  counts: Counts,
): Map<string, Cell> {
  const yearly = new Map<string, number[]>();
  for (const row of rows) {
    const count = valueAt(row, key);
    const known = yearly.get(row.code) ?? [];
    yearly.set(row.code, count.kind === 'value' ? [...known, count.value] : known);
  }
  return new Map(
    [...yearly].map(([code, figures]): [string, Cell] => {
      const inwoners = counts.get(code)?.inwoners ?? null;
      const count = yearlyCount(figures);
      const rate = yearlyRate(figures, inwoners ?? 0, per, decimals + SPARE_DECIMALS);
      const cell: Cell = rate
        ? { kind: 'value', basis: 'gepubliceerd', ...rate }
        : absent('niet-gepubliceerd');
      return [code, count === undefined ? cell : { ...cell, count }];
    }),
  );
}

function skipped(spec: IndicatorSpec, { source, place, what }: Fault): string {
  return `${spec.id}: ${source} skipped, ${place ?? ''}: ${what}`;
}

/** Figure of Nederland in a period, and the period it is really about. */
export function landFigure(
  { feed, at }: FeedFigures,
  period: string,
): { cell: Cell; period: string } | undefined {
  const cell = at(LAND, period);
  return cell && { cell, period: feed.landPeriod ?? period };
}
