import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { type SheetState, type Stops, settle, withinStops } from './snap';

/** Pixels a finger may tremble before a press becomes a drag. */
const TREMBLE = 6;
/** Milliseconds before letting go that count for the speed. */
const LAST_MS = 100;

interface Sample {
  readonly y: number;
  readonly at: number;
}

interface Grab {
  readonly from: Sample;
  /** Height of the sheet when it was grabbed. */
  readonly height: number;
  readonly stops: Stops;
  readonly samples: readonly Sample[];
  readonly moving: boolean;
}

/** The heights of the three states, as the style sheet has them for this window. */
function stopsOf(sheet: HTMLElement): Stops {
  const style = getComputedStyle(sheet);
  const length = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  const full = sheet.offsetParent?.clientHeight ?? window.innerHeight;
  return { peek: length('--sheet-peek'), half: length('--sheet-half'), full };
}

/** Pixels per millisecond upwards over the last moments; 0 when the finger rested before it let go. */
function speedOf(samples: readonly Sample[], now: Sample): number {
  const first = samples.find(({ at }) => now.at - at <= LAST_MS);
  return first && now.at > first.at ? (first.y - now.y) / (now.at - first.at) : 0;
}

function grabOf(event: PointerEvent, sheet: HTMLElement): Grab {
  const from = { y: event.clientY, at: event.timeStamp };
  return { from, height: sheet.offsetHeight, stops: stopsOf(sheet), samples: [from], moving: false };
}

/**
 * Pulling a sheet up and down by its head. While it is pulled the sheet follows the pointer without React; let go,
 * it is handed the state it comes to rest in, and the style sheet takes over its height again.
 */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, rest: (state: SheetState) => void) {
  const grab = useRef<Grab | null>(null);
  const dragged = useRef(false);
  const heightAt = (held: Grab, y: number) => withinStops(held.height + held.from.y - y, held.stops);
  const letGo = () => {
    sheet.current?.style.removeProperty('height');
    delete sheet.current?.dataset.dragging;
    grab.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      dragged.current = false;
      if (!sheet.current || !event.isPrimary || event.button !== 0) return;
      (event.target as Element).setPointerCapture(event.pointerId);
      grab.current = grabOf(event, sheet.current);
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grab.current;
      if (!held || !sheet.current) return;
      const now = { y: event.clientY, at: event.timeStamp };
      const moving = held.moving || Math.abs(now.y - held.from.y) > TREMBLE;
      grab.current = { ...held, moving, samples: [...held.samples, now].slice(-20) };
      if (!moving) return;
      dragged.current = true;
      sheet.current.dataset.dragging = '';
      sheet.current.style.height = `${heightAt(held, now.y)}px`;
    },
    onPointerUp: (event: PointerEvent) => {
      const held = grab.current;
      letGo();
      if (!held?.moving) return;
      const now = { y: event.clientY, at: event.timeStamp };
      rest(settle(heightAt(held, now.y), speedOf(held.samples, now), held.stops));
    },
    onPointerCancel: letGo,
    // The end of a drag is not a press on the button it began on.
    onClickCapture: (event: MouseEvent) => {
      if (!dragged.current) return;
      dragged.current = false;
      event.stopPropagation();
    },
  };
}
