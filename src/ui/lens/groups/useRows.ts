import { useMemo } from 'react';
import type { Scene } from '../../../state/scene';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';

/** Rows of the level of the selected areas, as far as they are areas of that level. */
export function useRows({ rows }: Pick<Scene, 'rows'>): readonly number[] {
  const selection = useAtlas(selectSelection);
  return useMemo(
    () => selection.map((id) => rows.findIndex((row) => row.id === id)).filter((row) => row >= 0),
    [rows, selection],
  );
}
