/** What a reader can do with time: another year in place, and what a change is of. */
import type { ChangeOf } from '../../domain/change';
import { baseClassesOn } from '../adjustActions';
import { adjust, change } from '../change';
import type { Scene } from '../scene';

/** Another year as a slider or play does: no step of its own. */
export function moveToYear({ periods }: Pick<Scene, 'periods'>, period: string): void {
  adjust({ jaar: period === periods[0] ? null : period });
}

/** Shows the change of the gap to the benchmark, or of the figure itself. */
export function showChangeOf(of: ChangeOf): void {
  change({ kleur: of === 'waarde' ? 'waarde' : null });
}

/** True where classes follow from figures, so that it matters from which years those are. */
export function followsFigures({ mode, change: changed, pair, view }: Scene): boolean {
  const kind = view.klassen?.kind;
  return mode === 'waarde' && !changed && !pair && kind !== 'eigen' && kind !== 'bron';
}

/** Before years are played: classes of all years together, unless the reader chose otherwise. A step back. */
export function readyToPlay(scene: Scene): void {
  if (scene.view.basis === null && followsFigures(scene)) baseClassesOn('jaren');
}
