import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../../figure/camera';
import type { FreePart } from '../../figure/painter';

/** Where the free part of the map lies, in CSS pixels. */
export interface Placement {
  /** Size of the free part. */
  readonly size: Size;
  /** Its middle, from the middle of the whole map. */
  readonly free: FreePart;
}

function measured(box: HTMLElement, frame: HTMLElement): Placement | null {
  const [outer, inner] = [box.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (inner.width < 1 || inner.height < 1) return null;
  return {
    size: { width: inner.width, height: inner.height },
    free: {
      dx: inner.left + inner.width / 2 - (outer.left + outer.width / 2),
      dy: inner.top + inner.height / 2 - (outer.top + outer.height / 2),
    },
  };
}

function same(a: Placement | null, b: Placement | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Follows the free part of the map while the layout changes; null until it has been measured. */
export function usePlacement(
  boxRef: RefObject<HTMLElement | null>,
  frameRef: RefObject<HTMLElement | null>,
): Placement | null {
  const [placement, setPlacement] = useState<Placement | null>(null);
  useLayoutEffect(() => {
    const [box, frame] = [boxRef.current, frameRef.current];
    if (!box || !frame) return;
    const measure = () => {
      const next = measured(box, frame);
      // A map that is out of sight for a moment stays as it was.
      setPlacement((now) => (next === null || same(now, next) ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [boxRef, frameRef]);
  return placement;
}
