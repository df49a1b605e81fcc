import { GOALS } from '../../catalog/goals';
import type { Goal } from '../../catalog/goals/goal';
import type { Atlas } from '../../data/atlas';
import { type AreaId, REGION } from '../../domain/area';
import { membersOf } from '../../domain/areas';
import type { SheetArea } from '../sheet/sheetArea';

/** True where a goal is about an area: the region as a whole is spoken of by all of them. */
function concerns(goal: Goal, { id, buurten }: SheetArea, atlas: Atlas): boolean {
  if (goal.about === 'parkstad' || goal.about === 'focusgebieden' || id === REGION) return true;
  const about = atlas.find(goal.about as string as AreaId)?.row;
  const members = about && membersOf(about);
  if (!members) return buurten.length > 0 && buurten.every(({ gemeente }) => gemeente === goal.about);
  return buurten.length > 0 && buurten.every((buurt) => members.includes(buurt.id));
}

/** Goals to show: those about an area; all of them without one. */
export function goalsFor(area: SheetArea | undefined, atlas: Atlas): readonly Goal[] {
  return area ? GOALS.filter((goal) => concerns(goal, area, atlas)) : GOALS;
}
