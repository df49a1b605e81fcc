import { STACK_ID } from '../../domain/stack';
import type { Scene } from '../../state/scene';
import { type TableExtras, tableExtrasOf } from '../../state/tableExtras';

/** More columns than this do not fit on paper; the rest is in the table and the file. */
const MOST_EXTRAS = 6;
/** How columns begin that tell whether a theme counts. */
const THEME = `${STACK_ID}.thema-`;

/** The columns that tell most: of a stack which themes count, elsewhere the first ones. */
export function extrasOf(scene: Scene): TableExtras {
  const all = tableExtrasOf(scene);
  const votes = all.columns.flatMap(({ id }, index) => (id.startsWith(THEME) ? [index] : []));
  const places = scene.lens?.kind === 'stapeling' ? votes : all.columns.map((_, index) => index);
  const shown = places.slice(0, MOST_EXTRAS);
  const pick = <T>(list: readonly T[]) => shown.flatMap((index) => list[index] ?? []) as readonly T[];
  return {
    columns: pick(all.columns),
    cellsOf: (id) => {
      const cells = all.cellsOf(id);
      return cells && pick(cells);
    },
  };
}
