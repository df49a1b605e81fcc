import type { Geometry, Position } from 'geojson';
import type { Ring } from './boxes';
import { type Frame, project } from './mercator';

type Box = readonly [number, number, number, number];

/** One ring or line as SVG path text in whole drawing units, relative steps (half the size of absolute ones). */
function trace(frame: Frame, points: readonly Position[], close: boolean): string {
  let text = '';
  let [px, py] = [0, 0];
  const last = close ? points.length - 1 : points.length;
  for (let i = 0; i < last; i++) {
    const point = points[i];
    if (!point) continue;
    const [x, y] = project(frame, point[0] ?? 0, point[1] ?? 0).map(Math.round) as [number, number];
    if (i === 0) text += `M${x} ${y}`;
    else if (x !== px || y !== py) text += `l${x - px} ${y - py}`;
    [px, py] = [x, y];
  }
  return close ? `${text}z` : text;
}

/** Every ring or line of a geometry, with whether it is closed. */
function* strokes(geometry: Geometry): Generator<readonly [readonly Position[], boolean]> {
  switch (geometry.type) {
    case 'Polygon':
      for (const ring of geometry.coordinates) yield [ring, true];
      return;
    case 'MultiPolygon':
      for (const part of geometry.coordinates) for (const ring of part) yield [ring, true];
      return;
    case 'MultiLineString':
      for (const line of geometry.coordinates) yield [line, false];
      return;
    case 'LineString':
      yield [geometry.coordinates, false];
      return;
    default:
      return;
  }
}

/** Path text (`d`) of a polygon or line geometry. */
export function pathOf(frame: Frame, geometry: Geometry): string {
  let text = '';
  for (const [points, close] of strokes(geometry)) text += trace(frame, points, close);
  return text;
}

/** Bounding box of a geometry in drawing units: left, top, right, bottom. */
export function boxOf(frame: Frame, geometry: Geometry): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [points] of strokes(geometry)) {
    for (const point of points) {
      const [x, y] = project(frame, point[0] ?? 0, point[1] ?? 0);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return [left, top, right, bottom];
}

/** Corners of every ring of a polygon in drawing units. */
export function ringsOf(frame: Frame, geometry: Geometry): readonly Ring[] {
  return [...strokes(geometry)].map(([points]) =>
    points.map(([lon = 0, lat = 0]) => project(frame, lon, lat)),
  );
}
