import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Place } from '../../../state/drawnArea';
import type { Line } from './useLine';

/** Pixels between two points of a line drawn in one go. */
const STEP = 4;
/** Pixels a hand may tremble before a press becomes a drag, and around the first corner that still close the line. */
const TREMBLE = 6;
const NEAR_FIRST: Readonly<Record<string, number>> = { mouse: 10, pen: 14, touch: 24 };

interface Stroke {
  readonly from: readonly [number, number];
  readonly last: readonly [number, number];
  readonly dragged: boolean;
  /** The line it is part of. */
  readonly round: number;
}

interface Props {
  readonly at: (clientX: number, clientY: number) => Place | undefined;
  readonly line: Line;
  readonly list: RefObject<SVGSVGElement | null>;
}

function apart(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Takes every press and drag while a line is drawn: a drag is a whole line, presses are its corners. */
export function LinePad({ at, line, list }: Props) {
  const stroke = useRef<Stroke | null>(null);
  const first = useRef<readonly [number, number] | null>(null);
  if (line.places.length === 0) first.current = null;
  const put = (x: number, y: number) => {
    const place = at(x, y);
    if (place) line.add(place);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    list.current?.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    const here = [event.clientX, event.clientY] as const;
    stroke.current = { from: here, last: here, dragged: false, round: line.round };
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = stroke.current;
    if (!held || !event.isPrimary || held.round !== line.round) return;
    const here = [event.clientX, event.clientY] as const;
    const dragged = held.dragged || apart(here, held.from) > TREMBLE;
    if (!dragged || apart(here, held.last) < STEP) return;
    if (!held.dragged) {
      first.current ??= held.from;
      put(...held.from);
    }
    put(...here);
    stroke.current = { ...held, last: here, dragged };
  };
  const onPointerUp = (event: PointerEvent) => {
    const held = stroke.current;
    stroke.current = null;
    if (!held || !event.isPrimary || held.round !== line.round) return;
    const near = NEAR_FIRST[event.pointerType] ?? TREMBLE;
    if (held.dragged) line.close(at(event.clientX, event.clientY));
    else if (first.current && line.places.length > 2 && apart(held.from, first.current) <= near) line.close();
    else {
      first.current ??= held.from;
      put(...held.from);
    }
  };
  const onPointerCancel = () => {
    stroke.current = null;
    line.forget();
  };
  return (
    <div
      className="line-pad"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
    />
  );
}
