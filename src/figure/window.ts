import type { Camera, Size, WorldRect } from './camera';
import type { Frame } from './mercator';

/** The part of a drawing that a camera shows in a frame on screen: left, top, width, height in drawing units. */
export interface DrawingWindow extends WorldRect {
  /** Drawing units per screen pixel. */
  readonly unitsPerPx: number;
}

/** The rectangle of the Mercator world that a whole drawing covers. */
export function worldRectOfFrame({ x0, y0, width, height, scale }: Frame): WorldRect {
  return { x: x0, y: y0, width: width / scale, height: height / scale };
}

/** What of a drawing a camera shows in a frame of this size. */
export function windowOf(frame: Frame, camera: Camera, size: Size): DrawingWindow {
  const unitsPerPx = frame.scale / camera.scale;
  const [width, height] = [size.width * unitsPerPx, size.height * unitsPerPx];
  return {
    x: (camera.x - frame.x0) * frame.scale - width / 2,
    y: (camera.y - frame.y0) * frame.scale - height / 2,
    width,
    height,
    unitsPerPx,
  };
}

/** The whole drawing, before anything on screen has been measured. */
export function wholeWindow({ width, height }: Frame, unitsPerPx: number): DrawingWindow {
  return { x: 0, y: 0, width, height, unitsPerPx };
}

/** Text of the `viewBox` attribute. */
export function viewBoxOf({ x, y, width, height }: DrawingWindow): string {
  return [x, y, width, height].map((value) => Number(value.toFixed(3))).join(' ');
}

/** From drawing units to pixels of the frame. */
export function toPixels(
  { x, y, unitsPerPx }: DrawingWindow,
  at: readonly [number, number],
): [number, number] {
  return [(at[0] - x) / unitsPerPx, (at[1] - y) / unitsPerPx];
}
