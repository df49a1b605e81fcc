import type { AreaId } from '../../domain/area';
import { newerFirst } from '../../domain/cells';
import type { ValuesFile } from '../../domain/pack';
import type { CompareColumn, Newer } from './compareModel';

/** What a period is chosen by: which columns have a figure, and what each area is compared with. */
export interface PeriodQuestion {
  readonly values: ValuesFile;
  readonly areas: readonly CompareColumn[];
  readonly averages: readonly CompareColumn[];
  /** What an area is compared with; undefined where it cannot be. */
  comparedWith(area: CompareColumn): CompareColumn | undefined;
  has(column: CompareColumn, period: string): boolean;
  /** The period the link asks for; null when it leaves the choice to us. */
  readonly asked: string | null;
}

/** The period of a row; null where the indicator has no figures at all. */
export interface ChosenPeriod {
  readonly period: string | null;
  readonly pinned: boolean;
  readonly newer: Newer | null;
}

/** Every period any area or average has a row for, newest first. */
export function allPeriods({ columns, benchmarks }: ValuesFile): readonly string[] {
  return [...new Set([...columns, ...benchmarks].map(({ period }) => period))].sort(newerFirst);
}

/** How much of a row can be filled in a period: figures of areas and averages, and differences between them. */
function filled({ areas, averages, comparedWith, has }: PeriodQuestion, period: string): number {
  const valued = areas.filter((area) => has(area, period));
  const compared = valued.filter((area) => {
    const other = comparedWith(area);
    return other !== undefined && has(other, period);
  });
  return valued.length + compared.length + averages.filter((average) => has(average, period)).length;
}

/** Columns and comparisons that have a figure in one period and not in the other, each once. */
function lost(question: PeriodQuestion, from: string, to: string): readonly string[] {
  const { areas, averages, comparedWith, has } = question;
  const all = [...areas, ...areas.flatMap((area) => comparedWith(area) ?? []), ...averages];
  const names = new Map<AreaId, string>();
  for (const column of all) if (has(column, from) && !has(column, to)) names.set(column.id, column.name);
  return [...names.values()];
}

function newerThan(question: PeriodQuestion, chosen: string, periods: readonly string[]): Newer | null {
  const newer = periods.slice(0, periods.indexOf(chosen));
  const period = newer.find((one) => question.areas.some((area) => question.has(area, one)));
  return period === undefined ? null : { period, without: lost(question, chosen, period) };
}

/** The first of those with the most. */
function mostOf(periods: readonly string[], count: (period: string) => number): string {
  return periods.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * The one period all columns of a row are about: that in which most of the row can be filled, the newest of those that
 * are equal. The period the link asks for goes first where any column has a figure in it. A newer period in which an
 * area does have a figure is named, with the columns it would leave empty. Where no column has a figure in any period it
 * is the one known for most other levels, so that the reasons say so.
 */
export function periodOfRow(question: PeriodQuestion): ChosenPeriod {
  const periods = allPeriods(question.values);
  const counts = new Map(periods.map((period) => [period, filled(question, period)]));
  const countOf = (period: string) => counts.get(period) ?? 0;
  const { asked } = question;
  if (asked !== null && countOf(asked) > 0) {
    return { period: asked, pinned: true, newer: newerThan(question, asked, periods) };
  }
  if (periods.length === 0) return { period: null, pinned: false, newer: null };
  const levels = (period: string) =>
    question.values.columns.filter((column) => column.period === period).length;
  const empty = periods.every((period) => countOf(period) === 0);
  const best = mostOf(periods, empty ? levels : countOf);
  return { period: best, pinned: false, newer: newerThan(question, best, periods) };
}
