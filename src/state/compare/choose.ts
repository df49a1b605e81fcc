/** Which areas stand beside each other: always a choice in the link, in the order of the columns. */
import type { AreaId } from '../../domain/area';
import { change } from '../change';
import { refuse } from '../choiceNotes';
import { MOST_AREAS } from '../linkFields';
import { useAtlas } from '../store';
import { chosenIds, comparedIds } from './columns';
import { MOST_COLUMNS } from './compareModel';

function asked(ids: typeof chosenIds): readonly AreaId[] {
  const { atlas, view } = useAtlas.getState();
  return atlas.status === 'klaar' ? ids({ atlas: atlas.data, view }) : [];
}

/**
 * Puts an area in the table, as the last column. Begins a new choice where nothing was chosen yet. Where the table is
 * full it takes the place of the last, which then waits outside. An area that is there already stays where it is. More
 * than a link can hold is refused, with a note; then the answer is false.
 */
export function addColumn(id: AreaId): boolean {
  const chosen = asked(chosenIds);
  const at = chosen.indexOf(id);
  if (at >= 0 && at < MOST_COLUMNS) return true;
  if (at < 0 && chosen.length >= MOST_AREAS) {
    refuse({ code: 'keuze-vol', params: { grens: MOST_AREAS } });
    return false;
  }
  const others = chosen.filter((other) => other !== id);
  const place = Math.min(others.length, MOST_COLUMNS - 1);
  change({ gebied: [...others.slice(0, place), id, ...others.slice(place)] });
  return true;
}

/** Takes an area out of the table. The last one leaves the focusgebieden, as for a reader who chose nothing. */
export function removeColumn(id: AreaId): void {
  change({ gebied: asked(comparedIds).filter((other) => other !== id) });
}

/** Moves a column one place; nothing at the edges. */
export function moveColumn(id: AreaId, by: -1 | 1): void {
  const ids = [...asked(comparedIds)];
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return;
  ids[from + by] = id;
  ids[from] = other;
  change({ gebied: ids });
}
