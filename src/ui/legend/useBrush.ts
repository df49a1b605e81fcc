import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { BinRange } from '../../figure/histogramRange';
import { highlight } from '../../state/adjustActions';
import type { BrushSteps } from './brushSteps';

/** Pixels a pointer moves before it drags, and from a handle at which it takes that. */
const STILL_PX = 4;
const GRAB_PX = 12;
/** Steps of a page key. */
const PAGE = 5;

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -PAGE,
  PageUp: PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface Drag {
  readonly x: number;
  /** Step that stays where it is. */
  readonly anchor: number;
  moved: boolean;
  last: string;
}

function clamped(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Share of the width of an element at which a pointer is. */
function shareUnder(event: PointerEvent<HTMLElement>): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return (event.clientX - left) / width;
}

type Edges = readonly [number, number];

/** The step that stays where it is while a pointer drags: the other end where it takes hold of one end of the range. */
function anchorOf(event: PointerEvent<HTMLElement>, steps: BrushSteps, range: BinRange | null, edges: Edges) {
  const share = shareUnder(event);
  const { width } = event.currentTarget.getBoundingClientRect();
  const near = (edge: number) => Math.abs(edge - share) * width <= GRAB_PX;
  if (range && near(edges[1])) return range[0];
  return range && near(edges[0]) ? range[1] : steps.at(share);
}

/**
 * What a pointer does over a histogram: a drag chooses a range, a press one step, and a press while there is a range
 * lets go. A drag is one step back: its first change is that step, and what follows replaces it. `edges` are the sides
 * of the range in shares of the width.
 */
export function useBrush(steps: BrushSteps, range: BinRange | null, edges: Edges) {
  const drag = useRef<Drag | null>(null);
  const dragTo = (now: Drag, step: number) => {
    const next: BinRange = [Math.min(now.anchor, step), Math.max(now.anchor, step)];
    const key = next.join();
    if (key === now.last) return;
    highlight(steps.toHighlight(next), { moving: now.last !== '' });
    now.last = key;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const anchor = anchorOf(event, steps, range, edges);
      drag.current = { x: event.clientX, anchor, moved: false, last: '' };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current;
      if (!now) return;
      now.moved ||= Math.abs(event.clientX - now.x) >= STILL_PX;
      if (now.moved) dragTo(now, steps.at(shareUnder(event)));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current;
      drag.current = null;
      if (!now || now.moved) return;
      const step = steps.at(shareUnder(event));
      highlight(range ? null : steps.toHighlight([step, step]));
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}

/** What a key does on one end of a range. A row of key presses is one step back. */
export function pressKey(event: KeyboardEvent, end: 0 | 1, steps: BrushSteps, range: BinRange | null): void {
  if (event.key === 'Escape' && range) {
    event.stopPropagation();
    highlight(null);
  }
  const by = KEY_STEPS[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const most = steps.steps.length - 1;
  const [low, high] = range ?? [0, most];
  const next: BinRange =
    end === 0 ? [clamped(low + by, 0, high), high] : [low, clamped(high + by, low, most)];
  highlight(steps.toHighlight(next), { moving: range !== null });
}
