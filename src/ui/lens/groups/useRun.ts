import { runKey } from '../../../state/lens/groups/runKey';
import type { Scene } from '../../../state/scene';
import { type GroupRun, useAtlas } from '../../../state/store';
import { useLate } from './useLate';

/** How the shuffling of the present view stands. */
export interface Run {
  readonly run: GroupRun | undefined;
  /** True while groups are being looked for. */
  readonly busy: boolean;
  /** True once that takes so long that it must be said. */
  readonly late: boolean;
}

/** Follows the shuffling of the present view. */
export function useRun({ lens }: Pick<Scene, 'lens'>): Run {
  const run = useAtlas((state) => state.runs[runKey(state.view)]);
  const asked = lens?.kind === 'groepen' && lens.groups.status === 'bezig';
  const busy = asked && (run === undefined || run.status === 'bezig');
  return { run, busy, late: useLate(busy) };
}
