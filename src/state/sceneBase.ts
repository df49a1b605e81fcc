import type { Atlas } from '../data/atlas';
import type { AreaId } from '../domain/area';
import type { Cell } from '../domain/cell';
import type { IndicatorSpec } from '../domain/indicator';
import type { AreaRow, Column, ValuesFile } from '../domain/pack';
import type { FigureView, Resolved } from '../domain/resolve';
import type { Language } from '../domain/text';

/** The figures of a view, before anything is said about classes. */
export interface SceneBase extends Resolved {
  readonly view: FigureView;
  /** As the catalogue has it, with the population floor of the view. */
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
  readonly atlas: Atlas;
  readonly lang: Language;
  readonly rows: readonly AreaRow[];
  /** A figure or a reason per row, in row order. */
  readonly cells: readonly Cell[];
  /** Undefined when the indicator has no figures at all. */
  readonly column: Column | undefined;
}

/** True when an area has too few inwoners for a class or a verdict on this indicator. */
export function underFloor(
  spec: Pick<IndicatorSpec, 'populationFloor'>,
  row: Pick<AreaRow, 'inwoners'>,
): boolean {
  return spec.populationFloor !== undefined && (row.inwoners ?? 0) < spec.populationFloor;
}

/** Row of the level an area is; -1 for areas of another kind. */
export function rowAt({ atlas, level }: Pick<SceneBase, 'atlas' | 'level'>, id: AreaId): number {
  const place = atlas.find(id);
  return place?.level === level ? place.index : -1;
}

/** Figures of a column of cells that take part in classes: those of areas with enough inwoners. */
export function classable(
  spec: Pick<IndicatorSpec, 'populationFloor'>,
  rows: readonly AreaRow[],
  cells: readonly Cell[],
): readonly number[] {
  return rows.flatMap((row, index) => {
    const cell = cells[index];
    return cell?.kind === 'value' && !underFloor(spec, row) ? [cell.value] : [];
  });
}
