import type { Scene } from '../scene';

/** True while what a lens shows is still being worked out, or was stopped: counting it would say zero for unknown. */
export function isUnderway({ lens }: Pick<Scene, 'lens'>): boolean {
  return lens?.kind === 'groepen' && lens.groups.status === 'bezig';
}
