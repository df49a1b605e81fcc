import { OFFICIAL_CLASSES } from '../../src/catalog/leefbaarometer';
import type { Cell } from '../../src/domain/cell';
import type { IndicatorSpec } from '../../src/domain/indicator';
import type { Fault, SourceTable } from '../model';

/** One fault per figure outside the plausible range of its indicator: a wrong column, unit or missing-value code. */
export function checkRange(
  spec: IndicatorSpec,
  table: SourceTable,
  key: string,
  cells: ReadonlyMap<string, Cell>,
): Fault[] {
  const [lowest, highest] = spec.range;
  return [...cells].flatMap(([code, cell]) => {
    if (cell.kind === 'absent' || (cell.value >= lowest && cell.value <= highest)) return [];
    return [
      {
        source: table.source,
        where: table.where,
        place: `${code}, ${key}`,
        what: `${cell.value} cannot be ${spec.id}: expected ${lowest} to ${highest} ${spec.unit}`,
        remedy: 'look at this row in the source; if the figure is right, widen the range in src/catalog',
      },
    ];
  });
}

/** One fault per official class that has no label. */
export function checkOfficialClasses(
  { source, where }: Pick<SourceTable, 'source' | 'where'>,
  key: string,
  cells: ReadonlyMap<string, Cell>,
): Fault[] {
  const highest = OFFICIAL_CLASSES.length;
  return [...cells].flatMap(([code, cell]) => {
    const official = cell.kind === 'value' ? cell.officialClass : undefined;
    if (official === undefined || OFFICIAL_CLASSES[official - 1] !== undefined) return [];
    return [
      {
        source,
        where,
        place: `${code}, ${key}`,
        what: `${official} is not an official class: expected 1 to ${highest}`,
        remedy: 'look at this row in the source; if the scale changed, change its labels in src/catalog',
      },
    ];
  });
}
