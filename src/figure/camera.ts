import type { Extent } from '../domain/view';
import { mercator } from './mercator';

/** Size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map looks at: the middle of its free part in the Mercator unit world, and pixels per unit world. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A rectangle of the Mercator unit world: left, top, width, height. */
export interface WorldRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels per unit world at zoom 0 of the usual 512 pixel tiles. */
const TILE = 512;

/** Zoom level as tile maps count it. */
export function zoomOf({ scale }: Camera): number {
  return Math.log2(scale / TILE);
}

/** Pixels per unit world at a zoom level. */
export function scaleOfZoom(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** Longitude and latitude of a point of the Mercator unit world. */
export function geographic(x: number, y: number): readonly [number, number] {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}

/** The rectangle of the Mercator unit world that an extent covers. */
export function worldRectOf([west, south, east, north]: Extent): WorldRect {
  const [left, bottom] = mercator(west, south);
  const [right, top] = mercator(east, north);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The camera in which the rectangle fits the frame exactly, in the middle. */
export function cameraFitting(rect: WorldRect, frame: Size): Camera {
  return {
    x: rect.x + rect.width / 2,
    y: rect.y + rect.height / 2,
    scale: Math.min(frame.width / rect.width, frame.height / rect.height),
  };
}

/** West, south, east, north of what a frame of this size shows. */
export function extentOfCamera(camera: Camera, frame: Size): Extent {
  const [halfWidth, halfHeight] = [frame.width / 2 / camera.scale, frame.height / 2 / camera.scale];
  const [west, north] = geographic(camera.x - halfWidth, camera.y - halfHeight);
  const [east, south] = geographic(camera.x + halfWidth, camera.y + halfHeight);
  return [west, south, east, north];
}

/** Metres on the ground per pixel, at the middle of the frame. */
export function metresPerPixel(camera: Camera): number {
  const EQUATOR_M = 40_075_016.686;
  const [, latitude] = geographic(camera.x, camera.y);
  return (EQUATOR_M * Math.cos((latitude * Math.PI) / 180)) / camera.scale;
}

/** True when two cameras show the same to within a small part of a pixel in a frame of this size. */
export function sameCamera(a: Camera, b: Camera, frame: Size): boolean {
  const shift = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) * a.scale;
  const growth = Math.abs(a.scale / b.scale - 1) * Math.max(frame.width, frame.height);
  return shift < 0.25 && growth < 0.5;
}
