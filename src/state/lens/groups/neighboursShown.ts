import type { Scene } from '../../scene';
import { groupsModelOf } from './said';

/** The neighbours of an area under the rule of the view, as rows of the level. */
interface ShownNeighbours {
  readonly valued: readonly number[];
  readonly unscored: readonly number[];
}

/** Neighbours to be marked on the map; null where the area takes no part, or the answer is not there. */
export function neighboursShown(scene: Scene, row: number): ShownNeighbours | null {
  const finding = groupsModelOf(scene)?.findings[row];
  return finding ? { valued: finding.neighbours, unscored: finding.unscored } : null;
}
