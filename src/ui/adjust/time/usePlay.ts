import { type RefObject, useEffect, useRef, useState } from 'react';

/** How long a year stays, in ms. */
export const STEP_MS = 1200;

/** Events by which a reader takes over. */
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

/** True for what the button itself does: pressing it pauses, so that must not have happened before. */
function isPress(event: Event, button: HTMLElement | null): boolean {
  const inside = event.target instanceof Node && button?.contains(event.target) === true;
  return inside && (event.type !== 'keydown' || [' ', 'Enter'].includes((event as KeyboardEvent).key));
}

/** Stops at whatever the reader does, except pressing the button; Escape does nothing else then. */
function useTouches(playing: boolean, button: RefObject<HTMLElement | null>, stop: () => void): void {
  useEffect(() => {
    if (!playing) return;
    const touched = (event: Event) => {
      if (isPress(event, button.current)) return;
      if (event instanceof KeyboardEvent && event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
      }
      stop();
    };
    for (const name of TOUCHES) window.addEventListener(name, touched, { capture: true });
    return () => {
      for (const name of TOUCHES) window.removeEventListener(name, touched, { capture: true });
    };
  }, [playing, button, stop]);
}

interface Reel {
  /** Oldest first. */
  readonly years: readonly string[];
  /** The one on screen. */
  readonly now: string;
  readonly show: (year: string) => void;
}

/**
 * Plays years one after the other, once: from the one on screen to the last. Stops when the reader touches anything, and
 * when another year comes on screen by itself.
 */
export function usePlay({ years, now, show }: Reel) {
  const [playing, setPlaying] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const expected = useRef(now);
  const go = useRef(show);
  go.current = show;
  const stop = useRef(() => setPlaying(false)).current;
  const next = years[years.indexOf(now) + 1];
  useTouches(playing, button, stop);
  useEffect(() => {
    if (!playing) return;
    if (next === undefined || now !== expected.current) return stop();
    const timer = setTimeout(() => {
      expected.current = next;
      go.current(next);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, now, next, stop]);
  const start = (first: string) => {
    expected.current = first;
    go.current(first);
    setPlaying(true);
  };
  return { playing, start, stop, button };
}
