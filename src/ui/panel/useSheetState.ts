import { useState } from 'react';
import type { AreaId } from '../../domain/area';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import type { SheetState } from './snap';

const NONE: readonly AreaId[] = [];

/**
 * How high the sheet stands. A newly selected area raises it when it is down: what was asked for is then in sight. For
 * choosing buurten and for adjusting it stands half: both the map and what is beside it are needed. Who is done adjusting
 * finds it as high as it was.
 */
export function useSheetState(): readonly [SheetState, (state: SheetState) => void] {
  const selection = useAtlas(selectSelection);
  const [known, setKnown] = useState(NONE);
  const [state, setState] = useState<SheetState>('peek');
  const editing = useAtlas((atlas) => atlas.editing !== null);
  const [edited, setEdited] = useState(editing);
  const adjusting = useAtlas((atlas) => atlas.adjusting !== null);
  const [adjusted, setAdjusted] = useState(adjusting);
  const [before, setBefore] = useState<SheetState>('peek');
  if (known !== selection) {
    setKnown(selection);
    if (state === 'peek' && selection.some((id) => !known.includes(id))) setState('half');
  }
  if (edited !== editing) {
    setEdited(editing);
    if (editing) setState('half');
  }
  if (adjusted !== adjusting) {
    setAdjusted(adjusting);
    if (adjusting) setBefore(state);
    setState(adjusting ? 'half' : before);
  }
  return [state, setState];
}
