/** Other shapes of areas than their land, as geometry in degrees, so that both painters draw them like any area. */
import type { Geometry, Position } from 'geojson';
import type { PaintShape } from '../painter';

/** An area as a form needs it. */
export interface FormArea {
  readonly id: string;
  /** Longitude and latitude of a point well inside. */
  readonly point: readonly [number, number];
  readonly inwoners: number;
  readonly geometry: Geometry;
}

/** Makes the shapes of all areas of a level, in their order. */
export type MakeForm = (areas: readonly FormArea[]) => readonly PaintShape[];

/** Longitude and latitude of a point of the Mercator unit world. */
function unprojected([x, y]: readonly [number, number]): Position {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** A closed ring of corners of the Mercator unit world as a polygon in degrees. */
export function polygonOf(corners: readonly (readonly [number, number])[]): Geometry {
  const ring = corners.map(unprojected);
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
