import type { Extent } from '../domain/view';

/** Spherical Mercator of the unit world: x and y from 0 to 1, y pointing south. */
export function mercator(lon: number, lat: number): readonly [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** A rectangle of drawing units laid over part of the Mercator world. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Drawing units per unit world. */
  readonly scale: number;
  readonly x0: number;
  readonly y0: number;
}

/**
 * The frame of given width in which the extent fits exactly, with `padding` units left free on every side.
 * Height follows from the extent, so nothing is distorted.
 */
export function frameOf([west, south, east, north]: Extent, width: number, padding: number): Frame {
  const [left, bottom] = mercator(west, south);
  const [right, top] = mercator(east, north);
  const scale = (width - 2 * padding) / (right - left);
  return {
    width,
    height: Math.round((bottom - top) * scale + 2 * padding),
    scale,
    x0: left - padding / scale,
    y0: top - padding / scale,
  };
}

/** Longitude and latitude to drawing units. */
export function project(frame: Frame, lon: number, lat: number): readonly [number, number] {
  const [x, y] = mercator(lon, lat);
  return [(x - frame.x0) * frame.scale, (y - frame.y0) * frame.scale];
}
