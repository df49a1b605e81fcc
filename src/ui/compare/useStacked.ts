import { useMedia } from '../common/useMedia';

/**
 * True where the name of a row has to stand above its figures, because there is no room beside them. Counted in letters,
 * so that twice as large text asks for twice as wide a screen.
 */
export function useStacked(): boolean {
  return useMedia('(width <= 40em)');
}
