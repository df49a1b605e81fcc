import { REGION } from '../../domain/area';
import { newerFirst, periodsOf } from '../../domain/cells';
import type { ValuesFile } from '../../domain/pack';
import type { SheetArea } from './sheetArea';

/** Periods with figures for areas of this kind, newest first; for the region those it has an average of. */
export function periodsFor(values: ValuesFile, { columns }: Pick<SheetArea, 'columns'>): readonly string[] {
  if (columns !== undefined) return periodsOf(values, columns);
  const averages = values.benchmarks.filter((row) => row.area === (REGION as string) && 'value' in row);
  return [...new Set(averages.map(({ period }) => period))].sort(newerFirst);
}

/** The period asked for where the area can have it, else its newest; null without any. */
export function periodFor(
  values: ValuesFile,
  area: Pick<SheetArea, 'columns'>,
  asked: string | null,
): string | null {
  const periods = periodsFor(values, area);
  return asked !== null && periods.includes(asked) ? asked : (periods[0] ?? null);
}

/** Last year of a period: 2025 for `2021-2025`. */
export function lastYearOf(period: string): number {
  return Number(period.slice(-4));
}
