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
