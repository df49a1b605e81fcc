import { type AreaId, LEVELS, type Level } from './area';
import type { AreaIndex } from './areas';
import { type Absence, absent, type Cell } from './cell';
import type { Column, ValuesFile } from './pack';

/** The column of a level and period; undefined when the snapshot has none. */
export function columnOf(values: ValuesFile, level: Level, period: string): Column | undefined {
  return values.columns.find((column) => column.level === level && column.period === period);
}

function lastYear(period: string): number {
  return Number(period.slice(-4));
}

/** Order of periods, newest first; of two that end in the same year the one that begins latest. */
export function newerFirst(a: string, b: string): number {
  return lastYear(b) - lastYear(a) || Number(b.slice(0, 4)) - Number(a.slice(0, 4));
}

/** Periods with figures at a level, newest first. */
export function periodsOf(values: ValuesFile, level: Level): readonly string[] {
  const periods = values.columns.filter((column) => column.level === level).map((column) => column.period);
  return [...new Set(periods)].sort(newerFirst);
}

/** Levels with figures in any period, in the order of the picker. */
export function levelsOf(values: ValuesFile): readonly Level[] {
  return LEVELS.filter((level) => values.columns.some((column) => column.level === level));
}

function absenceOf(column: Column, index: number): Absence {
  for (const [why, rows] of Object.entries(column.absent)) {
    if (rows.includes(index)) return why as Absence;
  }
  return 'niet-gepubliceerd';
}

/** One figure with everything that belongs to it, or the reason there is none. */
export function cellAt(column: Column, index: number): Cell {
  const value = column.values[index];
  const count = column.counts?.[index];
  const counted = typeof count === 'number' ? { count } : {};
  if (value === null || value === undefined) return { ...absent(absenceOf(column, index)), ...counted };
  const coverage = column.coverage?.[index];
  const low = column.low?.[index];
  const high = column.high?.[index];
  const officialClass = column.officialClass?.[index];
  return {
    kind: 'value',
    value,
    basis: column.basis,
    ...counted,
    ...(typeof coverage === 'number' ? { coverage } : {}),
    ...(typeof low === 'number' && typeof high === 'number' ? { interval: [low, high] as const } : {}),
    ...(typeof officialClass === 'number' ? { officialClass } : {}),
    ...(column.manyVisitors?.includes(index) ? { manyVisitors: true } : {}),
  };
}

/** Why a whole column is missing: there are no figures, other periods of the level, or only other levels. */
export function missingColumn(values: ValuesFile, level: Level): Absence {
  if (values.columns.length === 0) return 'niet-gemeten';
  return periodsOf(values, level).length > 0 ? 'niet-gemeten' : 'niet-op-dit-niveau';
}

/** A cell per row of the level, in the order of `areas.json`. */
export function cellsOf(values: ValuesFile, level: Level, period: string, rowCount: number): readonly Cell[] {
  const column = columnOf(values, level, period);
  if (!column) return Array.from({ length: rowCount }, () => absent(missingColumn(values, level)));
  return Array.from({ length: rowCount }, (_, index) => cellAt(column, index));
}

/** The figure of one area of the snapshot; `niet-gemeten` for an area the snapshot does not know. */
export function cellOfArea(values: ValuesFile, period: string, id: AreaId, areas: AreaIndex): Cell {
  const place = areas.find(id);
  if (!place) return absent('niet-gemeten');
  if (place.level === 'stadsdeel') return absent('niet-op-dit-niveau');
  const column = columnOf(values, place.level, period);
  return column ? cellAt(column, place.index) : absent(missingColumn(values, place.level));
}
