import { aggregate } from '../../src/domain/aggregate';
import type { Level } from '../../src/domain/area';
import type { IndicatorSpec } from '../../src/domain/indicator';
import type { AreasFile } from '../../src/domain/pack';
import { type CellColumn, hasValues } from './cellColumn';
import { populationSource } from './counts';
import { COMPUTED_LEVELS, type ComputedLevel, partsOf } from './parts';

/**
 * Columns of larger areas that no source publishes, from the buurten of the same period; gemeenten also from
 * wijken when there are no buurten. A level and period that is published is left alone, and a column in which
 * every area is refused is left out.
 */
export function computedColumns(
  spec: IndicatorSpec,
  published: readonly CellColumn[],
  areas: AreasFile,
): CellColumn[] {
  const has = (level: Level, period: string) =>
    published.find((column) => column.level === level && column.period === period);
  const periods = [...new Set(published.map(({ period }) => period))];
  return periods.flatMap((period) =>
    COMPUTED_LEVELS.flatMap((level) => {
      const parts = has('buurt', period) ?? (level === 'gemeente' ? has('wijk', period) : undefined);
      if (!parts || has(level, period)) return [];
      const column = computeColumn(spec, parts, level, areas);
      return hasValues(column) ? [column] : [];
    }),
  );
}

/** One level from a column of smaller areas, whether or not the level is published. */
export function computeColumn(
  spec: IndicatorSpec,
  parts: CellColumn,
  level: ComputedLevel,
  areas: AreasFile,
): CellColumn {
  return {
    level,
    period: parts.period,
    basis: 'berekend',
    sources: [...new Set([...parts.sources, populationSource(areas.populationYear)])],
    supplement: parts.supplement,
    cells: areas.levels[level].map((row) =>
      aggregate(spec.aggregate, partsOf(row, parts, areas), spec.decimals),
    ),
  };
}
