/** From figures to numbers of people, homes or crimes, and what they are held against. */
import type { Level } from '../../../domain/area';
import type { Cell } from '../../../domain/cell';
import { cellsOf } from '../../../domain/cells';
import type { IndicatorSpec } from '../../../domain/indicator';
import type { AreaRow, ValuesFile } from '../../../domain/pack';
import { type Portion, totalOf } from '../../../stats/lorenz';
import type { Counting } from './spreadModel';

/** Levels at which areas are told as a spread: those that cover the region without overlap. */
export const SPREAD_LEVELS: readonly Level[] = ['buurt', 'wijk', 'gemeente'];

/** Least share of the base that must have a figure. */
const LEAST_COVERAGE = 2 / 3;

type Rule = Pick<IndicatorSpec, 'aggregate' | 'direction'>;

/** How those concerned are counted. */
export function countingOf({ aggregate }: Pick<IndicatorSpec, 'aggregate'>): Counting {
  if (aggregate.kind === 'som') return 'land';
  return aggregate.kind === 'telling' ? 'telling' : 'aandeel';
}

/** What an area weighs: people or huishoudens of the population year, or hectares of land. Null where not published. */
export function baseOfRow({ aggregate }: Pick<IndicatorSpec, 'aggregate'>, row: AreaRow): number | null {
  if (aggregate.kind === 'som') return row.landHa;
  return 'weight' in aggregate ? row[aggregate.weight] : null;
}

/** How many are concerned; of a favourable share those who do not have it. Null without a figure. */
function concernedIn({ aggregate, direction }: Rule, cell: Cell, base: number): number | null {
  if (aggregate.kind === 'telling') return cell.count ?? null;
  if (cell.kind === 'absent') return null;
  if (aggregate.kind === 'som') return cell.value;
  const percent = direction === 'hoger-is-gunstig' ? 100 - cell.value : cell.value;
  return (Math.min(100, Math.max(0, percent)) / 100) * base;
}

/** Those concerned in an area; null where it takes no part: no figure, no known base, or nothing of either. */
function portionOf(spec: Rule, row: AreaRow, cell: Cell): Portion | null {
  const base = baseOfRow(spec, row);
  const concerned = base === null ? null : concernedIn(spec, cell, base);
  if (base === null || concerned === null || (base <= 0 && concerned <= 0)) return null;
  return { base, concerned };
}

/** Per row of a level those concerned, and how much of the base is covered. */
export interface Portions {
  readonly portions: readonly (Portion | null)[];
  /** Share (0 to 1) of the base in areas that take part. */
  readonly coverage: number;
  readonly valued: number;
}

/** Numbers behind a column of figures. */
export function portionsOf(spec: Rule, rows: readonly AreaRow[], cells: readonly Cell[]): Portions {
  const portions = rows.map((row, index) => {
    const cell = cells[index];
    return cell ? portionOf(spec, row, cell) : null;
  });
  const there = portions.filter((portion) => portion !== null);
  const base = rows.reduce((sum, row) => sum + (baseOfRow(spec, row) ?? 0), 0);
  return { portions, valued: there.length, coverage: base > 0 ? totalOf(there).base / base : 0 };
}

/** The same for any level and period of a file. */
export function portionsAt(
  spec: Rule,
  values: ValuesFile,
  rows: readonly AreaRow[],
  at: { readonly level: Level; readonly period: string },
): Portions {
  return portionsOf(spec, rows, cellsOf(values, at.level, at.period, rows.length));
}

/** True where enough of the base has a figure for a spread, and anybody is concerned. */
export function isCovered({ coverage, portions }: Portions): boolean {
  return coverage >= LEAST_COVERAGE && portions.some((portion) => (portion?.concerned ?? 0) > 0);
}
