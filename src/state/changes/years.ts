import { columnOf } from '../../domain/cells';
import type { Scene } from '../scene';

/** A period of the level, with how many areas have a figure in it. */
export interface Year {
  readonly period: string;
  readonly valued: number;
}

type Timed = Pick<Scene, 'values' | 'level' | 'periods' | 'rows'>;

/** The periods of subject and level, oldest first. */
export function yearsOf({ values, level, periods }: Timed): readonly Year[] {
  return periods.toReversed().map((period) => {
    const figures = columnOf(values, level, period)?.values ?? [];
    return { period, valued: figures.filter((value) => value !== null).length };
  });
}

/** A year in which fewer than half as many areas have a figure as in the fullest one shows little. */
function isSparse({ valued }: Year, years: readonly Year[]): boolean {
  return valued * 2 < Math.max(...years.map((year) => year.valued));
}

/** Years with few figures. */
export function sparseYears(years: readonly Year[]): readonly Year[] {
  return years.filter((year) => isSparse(year, years));
}

/** Where playing begins: at the year on screen, or, when that is the last, at the first with figures of most areas. */
export function firstToPlay(years: readonly Year[], now: string): string | undefined {
  const last = years.at(-1)?.period;
  if (now !== last) return now;
  const full = years.filter((year) => !isSparse(year, years));
  return (full.length > 1 ? full : years)[0]?.period;
}
