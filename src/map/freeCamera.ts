import { type Camera, geographic, scaleOfZoom, zoomOf } from '../figure/camera';
import { mercator } from '../figure/mercator';
import type { CameraLimits, FreePart } from '../figure/painter';

/** Middle of the whole canvas and zoom level: what a tile map calls its camera. */
export interface CanvasCamera {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** From the camera of the free part to that of the canvas around it. */
export function canvasCameraOf(camera: Camera, { dx, dy }: FreePart): CanvasCamera {
  return {
    center: geographic(camera.x - dx / camera.scale, camera.y - dy / camera.scale),
    zoom: zoomOf(camera),
  };
}

/** The way back. */
export function freeCameraOf({ center, zoom }: CanvasCamera, { dx, dy }: FreePart): Camera {
  const scale = scaleOfZoom(zoom);
  const [x, y] = mercator(center[0], center[1]);
  return { x: x + dx / scale, y: y + dy / scale, scale };
}

const between = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);

/** The nearest camera that keeps the middle of the free part inside the limits. */
export function withinLimits(camera: Camera, limits: CameraLimits): Camera {
  const [left, bottom] = mercator(limits.west, limits.south);
  const [right, top] = mercator(limits.east, limits.north);
  return {
    x: between(left, camera.x, right),
    y: between(top, camera.y, bottom),
    scale: between(limits.minScale, camera.scale, limits.maxScale),
  };
}
