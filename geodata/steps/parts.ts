import type { Part } from '../../src/domain/aggregate';
import type { Level } from '../../src/domain/area';
import type { Cell } from '../../src/domain/cell';
import type { AggregateRule } from '../../src/domain/indicator';
import type { AreaRow, AreasFile } from '../../src/domain/pack';
import type { CellColumn } from './cellColumn';

/** The parts an area is made of, with their figures in one column. */
export function partsOf(
  area: AreaRow,
  column: CellColumn,
  rule: AggregateRule,
  areas: AreasFile,
): readonly Part[] {
  const belongs = membership(area);
  return areas.levels[column.level].flatMap((row, place) => {
    const cell = column.cells[place];
    return cell && belongs(row) ? [partOf(row, cell, rule, column.period === areas.populationYear)] : [];
  });
}

/**
 * One part. Counts are of the population year; a density of another year is turned back into the inwoners of
 * that year, so that Σ inwoners / Σ land stays about one year.
 */
export function partOf(row: AreaRow, cell: Cell, rule: AggregateRule, ofPopulationYear: boolean): Part {
  const { inwoners, huishoudens, volwassenen, landHa } = row;
  const weights = { inwoners, huishoudens, volwassenen, landHa };
  if (rule.kind !== 'dichtheid' || ofPopulationYear) return { cell, weights };
  const then = cell.kind === 'value' ? (cell.value * landHa) / 100 : null;
  return { cell, weights: { ...weights, inwoners: then } };
}

function membership(area: AreaRow): (row: AreaRow) => boolean {
  if ('members' in area) {
    const members = new Set(area.members as readonly string[]);
    return (row) => members.has(row.id);
  }
  return (row) => row.wijk === area.id || row.gemeente === area.id;
}

/** Levels whose figures can follow from smaller areas. */
export const COMPUTED_LEVELS = ['wijk', 'gemeente', 'focusgebied'] as const satisfies readonly Level[];
export type ComputedLevel = (typeof COMPUTED_LEVELS)[number];
