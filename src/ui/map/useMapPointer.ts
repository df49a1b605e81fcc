import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { type AreaId, parseAreaId } from '../../domain/area';
import { hover, selectArea } from '../../state/actions';
import { useAtlas } from '../../state/store';
import type { EditTool } from './useEditTool';

/** Area of the drawing an event happened on. */
function areaAt(event: { target: EventTarget }): AreaId | null {
  const code = (event.target as Element).closest?.('[data-code]')?.getAttribute('data-code');
  return (code && parseAreaId(code)) || null;
}

/** True where a resting mouse changes hands only because the live map takes over under it. */
function isOtherPainter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.maphost') !== null;
}

/** What a mouse or finger does on the map, whichever painter tells of it: a mouse explains, a press selects. */
export function useMapPointer(
  last: RefObject<AreaId | null>,
  list: RefObject<SVGSVGElement | null>,
  edit: EditTool,
) {
  const point = (id: AreaId | null) => hover(id);
  const press = (id: AreaId | null, { add }: { readonly add: boolean }) => {
    list.current?.focus({ preventScroll: true });
    if (!id) return;
    last.current = id;
    if (edit.on) edit.handle.current?.press(id);
    else selectArea(id, { add: add || useAtlas.getState().adding });
  };
  return {
    point,
    press,
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') point(areaAt(event));
    },
    onPointerLeave: (event: PointerEvent) => {
      if (!isOtherPainter(event.relatedTarget)) point(null);
    },
    onClick: (event: MouseEvent) => {
      press(areaAt(event), { add: event.shiftKey || event.ctrlKey || event.metaKey });
    },
  };
}
