import type { DOMAttributes } from 'react';
import type { AreaId } from '../../domain/area';
import { hover } from '../../state/actions';

type Hovering = Pick<DOMAttributes<HTMLElement>, 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur'>;

/** Shows an area on the map while something that stands for it is pointed at or has the focus. */
export function hoverOf(id: AreaId): Hovering {
  return {
    onPointerEnter: ({ pointerType }) => pointerType !== 'touch' && hover(id),
    onPointerLeave: () => hover(null),
    onFocus: () => hover(id),
    onBlur: () => hover(null),
  };
}
