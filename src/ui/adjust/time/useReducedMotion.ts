import { useMedia } from '../../common/useMedia';

/** True where the reader asks for less motion. */
export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}
