import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useAtlas } from '../../state/store';

/** Where the reader goes on when the panel closes: the button in the legend, or the folded legend it is in. */
const OPENERS = ['.legend-tools > button', '.legend-toggle'];

/** Gives the focus to the first that can have it; what is hidden cannot. */
function focusFirst(candidates: readonly (Element | null)[]): void {
  for (const candidate of candidates) {
    if (!(candidate instanceof HTMLElement) || !candidate.isConnected) continue;
    candidate.focus({ preventScroll: true });
    if (document.activeElement === candidate) return;
  }
}

/**
 * Focus around the panel in which the map is adjusted: who opens it goes on at its heading, who closes it at what it
 * was opened with. A link that opens it moves nothing. Returns what is to be called with the heading.
 */
export function useAdjustFocus(panel: RefObject<HTMLElement | null>, adjusting: boolean) {
  const opener = useRef<Element | null>(null);
  const asked = useRef(false);
  const before = useRef(adjusting);
  useEffect(
    () =>
      useAtlas.subscribe((now, last) => {
        if (now.adjusting === null || last.adjusting !== null) return;
        // A link changes the view at the same time; a press only opens.
        asked.current = now.view === last.view;
        opener.current = document.activeElement;
      }),
    [],
  );
  useEffect(() => {
    const closed = before.current && !adjusting;
    before.current = adjusting;
    if (!closed || document.activeElement !== document.body) return;
    const known = OPENERS.map((selector) => document.querySelector(selector));
    focusFirst([opener.current === document.body ? null : opener.current, ...known, panel.current]);
  }, [panel, adjusting]);
  return useCallback(
    (heading: HTMLElement) => {
      if (panel.current) panel.current.scrollTop = 0;
      if (asked.current) heading.focus({ preventScroll: true });
      asked.current = false;
    },
    [panel],
  );
}
