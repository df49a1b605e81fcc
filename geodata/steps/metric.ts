import type { Position } from 'geojson';

/** Metres in one degree of longitude and one degree of latitude, around one latitude. */
export interface Metric {
  readonly perLon: number;
  readonly perLat: number;
}

/**
 * Length of a degree on the WGS84 ellipsoid at a latitude (degrees), by the usual cosine series.
 * Treating a region of 50 km as flat with these two numbers is good to a few parts in a thousand.
 */
export function metricAt(latitude: number): Metric {
  const phi = (latitude * Math.PI) / 180;
  return {
    perLon: 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi),
    perLat: 111_132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
  };
}

/** Longitude and latitude of a position; an empty position is a fault of the caller. */
export function lonLat(position: Position): readonly [number, number] {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) throw new Error('a position needs longitude and latitude');
  return [lon, lat];
}

/** Signed area in m² of a closed ring (first position equals last): counter-clockwise is positive. */
export function ringAreaM2(ring: readonly Position[], metric: Metric): number {
  let doubled = 0;
  const origin = ring[0];
  if (!origin) return 0;
  const [lon0, lat0] = lonLat(origin);
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = lonLat(ring[i - 1] ?? origin);
    const [bx, by] = lonLat(ring[i] ?? origin);
    doubled += (ax - lon0) * (by - lat0) - (bx - lon0) * (ay - lat0);
  }
  return (doubled / 2) * metric.perLon * metric.perLat;
}

/** Distance in metres from a position to the nearest point of a line. */
export function distanceToLineM(position: Position, line: readonly Position[], metric: Metric): number {
  const [lon, lat] = lonLat(position);
  const local = line.map((point) => {
    const [x, y] = lonLat(point);
    return [(x - lon) * metric.perLon, (y - lat) * metric.perLat] as const;
  });
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < local.length; i++) {
    const a = local[Math.max(0, i - 1)];
    const b = local[i];
    if (a && b) best = Math.min(best, distanceFromOrigin(a, b));
  }
  return best;
}

function distanceFromOrigin(a: readonly [number, number], b: readonly [number, number]): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(a[0] * dx + a[1] * dy) / length2));
  return Math.hypot(a[0] + along * dx, a[1] + along * dy);
}
