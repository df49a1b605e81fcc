import type { AreaId } from '../../domain/area';
import { change } from '../change';
import { refuse } from '../choiceNotes';
import { MOST_AREAS } from '../linkFields';
import { useAtlas } from '../store';
import { MOST_LINES } from './courseModel';

/** Puts an area in the chart: as the last line, in place of the last where it is full. */
export function addLine(id: AreaId): void {
  const { gebied } = useAtlas.getState().view;
  if (!gebied.includes(id) && gebied.length >= MOST_AREAS) {
    refuse({ code: 'keuze-vol', params: { grens: MOST_AREAS } });
    return;
  }
  const others = gebied.filter((other) => other !== id);
  const place = Math.min(others.length, MOST_LINES - 1);
  change({ gebied: [...others.slice(0, place), id, ...others.slice(place)] });
}

/** Takes a line out; `shown` are the lines on screen, which may be there without having been chosen. */
export function removeLine(id: AreaId, shown: readonly AreaId[]): void {
  const { gebied } = useAtlas.getState().view;
  const from = gebied.includes(id) ? gebied : shown;
  change({ gebied: from.filter((other) => other !== id) });
}
