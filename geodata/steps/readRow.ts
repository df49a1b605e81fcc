import { absent, type Cell } from '../../src/domain/cell';
import type { ColumnRef, Feed } from '../../src/domain/indicator';
import { roundTo } from '../../src/stats/rounding';
import { SPARE_DECIMALS } from '../config';
import type { Fault, SourceRow, SourceTable, SourceValue } from '../model';
import { bindColumn } from '../sources/bind';

/** Keys of the columns a feed reads, in one table. */
export interface BoundColumns {
  /** The figure itself, or the count of a share. */
  readonly main: string;
  /** Counts that together are the base of a share. */
  readonly base?: readonly string[];
  readonly officialClass?: string;
  readonly atLeast?: string;
}

/** Binds every column a feed reads; all that fail are named. */
export function bindFeedColumns(feed: Feed, table: SourceTable): { bound?: BoundColumns; faults: Fault[] } {
  const { reading } = feed;
  const faults: Fault[] = [];
  const keyOf = (column: ColumnRef): string => {
    const binding = bindColumn(table, column);
    if ('key' in binding) return binding.key;
    faults.push(binding);
    return '';
  };
  const bound: BoundColumns = {
    main: keyOf(reading.kind === 'kolom' ? reading.column : reading.count),
    ...(reading.kind === 'aandeel' ? { base: [reading.base].flat().map(keyOf) } : {}),
    ...(feed.officialClass ? { officialClass: keyOf(feed.officialClass) } : {}),
    ...(feed.atLeast ? { atLeast: keyOf(feed.atLeast.column) } : {}),
  };
  return faults.length > 0 ? { faults } : { bound, faults };
}

/**
 * The figure in a row by the reading of its feed, for columns and shares. A share keeps a few decimals
 * beyond those of the indicator; a column is passed on as the source prints it, times the scale of the feed.
 */
export function readRow(row: SourceRow, feed: Feed, columns: BoundColumns, decimals: number): Cell {
  const main = valueAt(row, columns.main);
  if (main.kind === 'absent') return absent(main.why);
  if (belowFloor(row, feed, columns)) return absent('niet-gepubliceerd');
  const { reading } = feed;
  if (reading.kind === 'kolom') {
    const scaled =
      reading.scale === undefined
        ? main.value
        : roundTo(main.value * reading.scale, decimals + SPARE_DECIMALS);
    return published(scaled, row, columns);
  }
  const base = sumOf(row, columns.base ?? [columns.main]);
  if (base.kind === 'absent') return absent(base.why);
  if (base.value <= 0) return absent('niet-gepubliceerd');
  return published(roundTo((main.value / base.value) * reading.per, decimals + SPARE_DECIMALS), row, columns);
}

/** A value of a row; a column the row does not have counts as not published. */
export function valueAt(row: SourceRow, key: string): SourceValue {
  return row.values.get(key) ?? { kind: 'absent', why: 'niet-gepubliceerd' };
}

/** Several counts of a row together; absent when one of them is. */
function sumOf(row: SourceRow, keys: readonly string[]): SourceValue {
  const counts = keys.map((key) => valueAt(row, key));
  let value = 0;
  for (const count of counts) {
    if (count.kind === 'absent') return count;
    value += count.value;
  }
  return { kind: 'value', value };
}

function belowFloor(row: SourceRow, feed: Feed, columns: BoundColumns): boolean {
  if (!feed.atLeast || columns.atLeast === undefined) return false;
  const count = valueAt(row, columns.atLeast);
  return count.kind === 'absent' || count.value < feed.atLeast.count;
}

function published(value: number, row: SourceRow, columns: BoundColumns): Cell {
  const official = columns.officialClass === undefined ? undefined : valueAt(row, columns.officialClass);
  return {
    kind: 'value',
    value,
    basis: 'gepubliceerd',
    ...(official?.kind === 'value' ? { officialClass: official.value } : {}),
  };
}
