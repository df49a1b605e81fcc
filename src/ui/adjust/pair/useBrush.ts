import { type PointerEvent, type SVGProps, useRef, useState } from 'react';
import { type AreaId, parseAreaId } from '../../../domain/area';
import type { ScatterPart } from '../../../figure/ScatterPlot';
import type { ScatterAxes, ScatterDot } from '../../../figure/scatterPlaces';
import { nearestDot, type ScatterPlace, scatterRange } from '../../../figure/scatterScale';
import { hover, selectArea } from '../../../state/actions';
import { highlight } from '../../../state/adjustActions';
import { useAtlas } from '../../../state/store';
import { roundTo } from '../../../stats/rounding';

/** Pixels within which a pointer means a dot. */
const REACH = 14;
/** Pixels a pointer must go before it draws a rectangle. */
const DRAG = 4;
/** Least time between two changes of the map while a rectangle is drawn, in ms. */
const PACE = 80;

function placeOf(event: PointerEvent): ScatterPlace {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const clamp = (share: number) => Math.max(0, Math.min(1, share));
  return [clamp((event.clientX - left) / width), clamp(1 - (event.clientY - top) / height)];
}

function dotUnder(event: PointerEvent, dots: readonly ScatterDot[], axes: ScatterAxes): AreaId | null {
  const { width, height } = event.currentTarget.getBoundingClientRect();
  const found = nearestDot(dots, axes, placeOf(event), { width, height }, REACH);
  return (found && parseAreaId(found.id)) ?? null;
}

/** The part in the light as a rectangle; null where something else is, or nothing. */
function usePart(): ScatterPart | null {
  const lit = useAtlas((state) => state.view.uitgelicht);
  return lit?.kind === 'bereik' && lit.second ? { x: lit.range, y: lit.second } : null;
}

interface Drag {
  readonly from: ScatterPlace;
  readonly at: readonly [number, number];
  /** True once it draws a rectangle. */
  drawing: boolean;
  /** When the map last followed. */
  last: number;
}

/**
 * What a pointer does in the plot: over a dot it explains, a press on a dot selects, dragging draws a rectangle whose
 * areas are put in the light. The first rectangle is a step back; while it grows, the step is replaced. Fingers
 * scroll the page, so they only press.
 */
export function useBrush(
  dots: readonly ScatterDot[],
  axes: ScatterAxes,
  decimals: { readonly x: number; readonly y: number },
): { readonly part: ScatterPart | null; readonly plotProps: SVGProps<SVGSVGElement> } {
  const drag = useRef<Drag | null>(null);
  const [drawn, setDrawn] = useState<ScatterPart | null>(null);
  const lit = usePart();
  const partTo = ([x, y]: ScatterPlace, [fromX, fromY]: ScatterPlace): ScatterPart => {
    const rounded = ([low, high]: readonly [number, number], places: number) =>
      [roundTo(low, places), roundTo(high, places)] as const;
    return {
      x: rounded(
        scatterRange(
          fromX,
          x,
          axes.x,
          dots.map((dot) => dot.x),
        ),
        decimals.x,
      ),
      y: rounded(
        scatterRange(
          fromY,
          y,
          axes.y,
          dots.map((dot) => dot.y),
        ),
        decimals.y,
      ),
    };
  };
  const light = (part: ScatterPart, moving: boolean) =>
    highlight({ kind: 'bereik', range: part.x, second: part.y }, { moving });
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const now = drag.current;
    const far = now && Math.hypot(event.clientX - now.at[0], event.clientY - now.at[1]) >= DRAG;
    if (!now || !(now.drawing || far)) {
      if (event.pointerType !== 'touch') hover(dotUnder(event, dots, axes));
      return;
    }
    if (event.pointerType === 'touch') {
      drag.current = null;
      return;
    }
    const part = partTo(placeOf(event), now.from);
    setDrawn(part);
    if (now.drawing && event.timeStamp - now.last < PACE) return;
    light(part, now.drawing);
    drag.current = { ...now, drawing: true, last: event.timeStamp };
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    const now = drag.current;
    drag.current = null;
    setDrawn(null);
    if (now?.drawing) return light(partTo(placeOf(event), now.from), true);
    const id = now && dotUnder(event, dots, axes);
    if (id) selectArea(id, { add: true });
    else if (now && lit) highlight(null);
  };
  const plotProps: SVGProps<SVGSVGElement> = {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      if (event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId);
      const at = [event.clientX, event.clientY] as const;
      drag.current = { from: placeOf(event), at, drawing: false, last: 0 };
    },
    onPointerMove,
    onPointerUp: end,
    onPointerCancel: () => {
      drag.current = null;
      setDrawn(null);
    },
    onPointerLeave: () => hover(null),
  };
  return { part: drawn ?? lit, plotProps };
}
