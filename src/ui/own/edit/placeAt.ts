import { geographic } from '../../../figure/camera';
import type { Frame } from '../../../figure/mercator';
import type { DrawingWindow } from '../../../figure/window';
import type { Place } from '../../../state/drawnArea';

/** Longitude and latitude under a point of the page (CSS pixels); undefined while the map is not on screen. */
export function placeAt(
  frame: Frame,
  window: DrawingWindow,
  free: Element | null,
  clientX: number,
  clientY: number,
): Place | undefined {
  if (!free) return undefined;
  const { left, top } = free.getBoundingClientRect();
  const x = window.x + (clientX - left) * window.unitsPerPx;
  const y = window.y + (clientY - top) * window.unitsPerPx;
  return geographic(frame.x0 + x / frame.scale, frame.y0 + y / frame.scale);
}
