import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { nearestOnCurve } from '../../../figure/lorenz/lorenzPlaces';
import { hover } from '../../../state/actions';
import type { SpreadProps } from './spreadProps';

/** Areas that Page Up and Page Down go past. */
const LEAP = 10;

/** Where a key goes on the curve; undefined for keys that go nowhere. */
function placeFor(key: string, at: number, last: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + LEAP,
    PageDown: at - LEAP,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(last, Math.max(0, to));
}

/** Reads the curve by pointer and keyboard: the number of areas counted so far, the half to begin with. */
export function useCurve({ scene, model }: SpreadProps) {
  const half = model.half.rows.length;
  const [read, setRead] = useState<{ readonly model: SpreadProps['model']; readonly at: number } | null>(
    null,
  );
  // Another subject has another curve: what was read off the last one says nothing about it.
  const at = read?.model === model ? read.at : half;
  const last = model.curve.length - 1;
  const go = (to: number) => {
    setRead({ model, at: to });
    const row = model.curve[to]?.row ?? null;
    hover(row === null ? null : (scene.rows[row]?.id ?? null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeFor(event.key, at, last);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width > 0) go(nearestOnCurve(model.curve, (event.clientX - left) / width));
  };
  const leave = () => hover(null);
  const handlers = {
    onKeyDown,
    onPointerMove,
    onPointerDown: onPointerMove,
    onPointerLeave: leave,
    onBlur: leave,
  };
  return { at, last, handlers };
}
