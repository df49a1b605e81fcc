import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { type AreaId, parseAreaId } from '../../domain/area';
import { ARROWS, type Arrow, step } from '../../figure/step';
import { clearSelection, hover, selectArea } from '../../state/actions';
import { useAtlas } from '../../state/store';
import type { Drawing } from './drawing';

/** Area an event happened on. */
function areaAt(event: { target: EventTarget }): AreaId | null {
  const code = (event.target as Element).closest?.('[data-code]')?.getAttribute('data-code');
  return (code && parseAreaId(code)) || null;
}

/** Pointer and keyboard on the map: hover tells, click or Enter selects, arrows walk from neighbour to neighbour. */
export function useMapKeys(selection: readonly AreaId[], drawing: Drawing) {
  const ref = useRef<SVGSVGElement>(null);
  const last = useRef<AreaId | null>(null);
  const drawn = (id: AreaId | null) => drawing.areas.find((area) => area.id === id);
  const start = () => drawn(last.current)?.id ?? selection.find(drawn) ?? drawing.areas[0]?.id;
  const go = (id: string | undefined) => {
    const area = id ? parseAreaId(id) : undefined;
    if (!area) return;
    last.current = area;
    hover(area);
  };
  const walk = (arrow: Arrow) => {
    const active = useAtlas.getState().hovered;
    const from = drawn(active ?? last.current);
    go(from ? step(drawing.areas, from, arrow) : start());
  };
  return {
    ref,
    'aria-describedby': 'kaart-hulp',
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') hover(areaAt(event));
    },
    onPointerLeave: () => hover(null),
    onClick: (event: MouseEvent) => {
      const id = areaAt(event);
      if (!id) return;
      go(id);
      selectArea(id, { add: event.shiftKey || event.ctrlKey || event.metaKey });
    },
    onFocus: () => {
      if (ref.current?.matches(':focus-visible') && !useAtlas.getState().hovered) go(start());
    },
    onBlur: () => hover(null),
    onKeyDown: (event: KeyboardEvent) => {
      const active = useAtlas.getState().hovered;
      if (event.key in ARROWS) walk(event.key as Arrow);
      else if ((event.key === 'Enter' || event.key === ' ') && active)
        selectArea(active, { add: event.shiftKey });
      else if (event.key === 'Escape' && active) hover(null);
      else if (event.key === 'Escape' && selection.length > 0) clearSelection();
      else return;
      event.preventDefault();
    },
  };
}
