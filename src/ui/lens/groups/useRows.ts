import { useMemo } from 'react';
import type { Scene } from '../../../state/scene';
import { rowAt } from '../../../state/sceneBase';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';

/** Rows of the level of the selected areas, as far as they are areas of that level. */
export function useRows({ atlas, level }: Pick<Scene, 'atlas' | 'level'>): readonly number[] {
  const selection = useAtlas(selectSelection);
  return useMemo(
    () => selection.map((id) => rowAt({ atlas, level }, id)).filter((row) => row >= 0),
    [atlas, level, selection],
  );
}
