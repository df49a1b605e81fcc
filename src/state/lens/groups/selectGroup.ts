import type { AreaId } from '../../../domain/area';
import { change } from '../../change';
import { MOST_AREAS } from '../../linkFields';
import { useAtlas } from '../../store';

/** True when exactly these areas are selected. */
export function isSelected(gebied: readonly AreaId[], ids: readonly AreaId[]): boolean {
  return gebied.length === Math.min(ids.length, MOST_AREAS) && gebied.every((id) => ids.includes(id));
}

/** Selects all areas of a group, as many as a link can hold; lets go of them when they were selected. */
export function selectGroup(ids: readonly AreaId[]): void {
  const { gebied } = useAtlas.getState().view;
  change({ gebied: isSelected(gebied, ids) ? [] : ids.slice(0, MOST_AREAS) });
}
