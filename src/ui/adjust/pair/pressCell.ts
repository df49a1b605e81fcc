import type { MouseEvent } from 'react';
import { highlight } from '../../../state/adjustActions';
import { pressedClass } from '../../../state/pair/cellHighlight';
import { useAtlas } from '../../../state/store';

/** Puts a class in the light, or lets it go; with Shift, Ctrl or the command key beside those that are. */
export function pressCell(index: number, event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): void {
  const add = event.shiftKey || event.ctrlKey || event.metaKey;
  highlight(pressedClass(useAtlas.getState().view.uitgelicht, index, add));
}
