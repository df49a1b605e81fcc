import type { Position } from 'geojson';
import { distanceToLineM, lonLat, type Metric, ringAreaM2 } from './metric';

/** Points tried along each side of the search window. */
const STEPS = 12;

/**
 * A point well inside the largest part of an area: the place farthest from any border, to `precisionM` metres.
 * A window of points is tried, then ever smaller windows around the best one. Longitude, then latitude.
 */
export function labelPoint(
  polygons: readonly Position[][][],
  metric: Metric,
  precisionM: number,
): [number, number] {
  const largest = polygons.reduce(
    (best, rings) => (size(rings, metric) > size(best, metric) ? rings : best),
    [[]] as Position[][],
  );
  const lons = (largest[0] ?? []).map((p) => lonLat(p)[0]);
  const lats = (largest[0] ?? []).map((p) => lonLat(p)[1]);
  let best = { lon: mid(lons), lat: mid(lats), depth: Number.NEGATIVE_INFINITY };
  let width = span(lons);
  let height = span(lats);
  while (Math.max(width * metric.perLon, height * metric.perLat) > precisionM) {
    for (const [lon, lat] of windowAround(best, width, height)) {
      const depth = depthInside([lon, lat], largest, metric);
      if (depth > best.depth) best = { lon, lat, depth };
    }
    width /= STEPS / 4;
    height /= STEPS / 4;
  }
  return [Number(best.lon.toFixed(5)), Number(best.lat.toFixed(5))];
}

function size(rings: readonly Position[][], metric: Metric): number {
  return Math.abs(ringAreaM2(rings[0] ?? [], metric));
}

function mid(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function span(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function windowAround(
  centre: { lon: number; lat: number },
  width: number,
  height: number,
): [number, number][] {
  const offsets = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS - 0.5);
  return offsets.flatMap((x) =>
    offsets.map((y): [number, number] => [centre.lon + x * width, centre.lat + y * height]),
  );
}

/** Distance to the nearest border in metres: positive inside, negative outside. */
function depthInside(point: Position, rings: readonly Position[][], metric: Metric): number {
  const inside = rings.reduce((odd, ring) => odd !== enclosed(point, ring), false);
  const distance = Math.min(...rings.map((ring) => distanceToLineM(point, ring, metric)));
  return inside ? distance : -distance;
}

function enclosed(point: Position, ring: readonly Position[]): boolean {
  const [lon, lat] = lonLat(point);
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = lonLat(ring[i - 1] ?? []);
    const [bx, by] = lonLat(ring[i] ?? []);
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
