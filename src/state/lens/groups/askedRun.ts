import { lensOf } from '../../needed';
import { useAtlas } from '../../store';
import { runKey } from './runKey';

/** Name of the shuffling the present view asks for; null where it looks for no groups. */
export function askedRun(): string | null {
  const { view } = useAtlas.getState();
  return lensOf(view) === 'groepen' ? runKey(view) : null;
}
