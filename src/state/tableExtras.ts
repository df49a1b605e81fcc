import type { AreaId } from '../domain/area';
import type { ExtraCell, ExtraColumn } from './extras/extraColumn';
import type { Scene } from './scene';

/** Columns beyond those of one figure, with the cells of an area in the same order. */
export interface TableExtras {
  readonly columns: readonly ExtraColumn[];
  /** Undefined for areas outside the level, for which nothing is worked out. */
  readonly cellsOf: (id: AreaId) => readonly ExtraCell[] | undefined;
}

/** Lays the extra columns of a scene beside its areas; the cells of an area are the same list every time. */
export function tableExtrasOf(scene: Scene): TableExtras {
  const columns = scene.told?.columns() ?? [];
  const byArea = new Map(
    scene.rows.map(({ id }, index) => [
      id,
      columns.flatMap(({ cells }) => cells[index] ?? { value: null, text: '' }),
    ]),
  );
  return { columns, cellsOf: (id) => byArea.get(id) };
}
