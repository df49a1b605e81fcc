import type { Part } from '../../src/domain/aggregate';
import type { Level } from '../../src/domain/area';
import type { AreaRow, AreasFile } from '../../src/domain/pack';
import type { CellColumn } from './cellColumn';

/**
 * The parts an area is made of, with their figures in one column. What they weigh is of the population year, also for
 * earlier periods, as for areas that the browser puts together.
 */
export function partsOf(area: AreaRow, column: CellColumn, areas: AreasFile): readonly Part[] {
  const belongs = membership(area);
  return areas.levels[column.level].flatMap((row, place) => {
    const cell = column.cells[place];
    return cell && belongs(row) ? [{ cell, weights: row }] : [];
  });
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
