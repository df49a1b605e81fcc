import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus in the panel when what had it goes, also where that is later than the press, after a file arrived:
 * the heading takes it then. Returns the handlers of the panel; a reader who went elsewhere is left alone.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>) {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      last.current = target;
    },
    onBlur: ({ target }: FocusEvent) => {
      setTimeout(() => {
        if (last.current === target && target.isConnected && document.activeElement !== target)
          last.current = null;
      });
    },
  };
}
