/**
 * Lists of neighbours from distances between points, [longitude, latitude] in degrees, over a sphere with the mean
 * radius of the Earth (differs from the ellipsoid by 0.3 % at most). Distances are rounded to a decimetre: sines differ
 * in the last bit between browsers, and neighbours must not. Every pair is measured: n² distances.
 */
import type { NeighbourLists } from './question';

type Point = readonly [number, number];

const RADIUS = 6_371_008.8;
const DECIMETRES = 10;

/** Points on the unit sphere, x, y and z in a row. */
function onSphere(points: readonly Point[]): Float64Array {
  if (!points.flat().every(Number.isFinite)) throw new RangeError('a point that is nowhere');
  const places = new Float64Array(3 * points.length);
  points.forEach(([longitude, latitude], at) => {
    const east = (longitude * Math.PI) / 180;
    const north = (latitude * Math.PI) / 180;
    places.set([Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)], 3 * at);
  });
  return places;
}

/**
 * Metres along the great circle, to a decimetre; endless where they are surely above `limit`. The straight line through
 * the Earth is the shorter one, so that a point that is too far along it needs no arc.
 */
function metresBetween(places: Float64Array, one: number, other: number, limit: number): number {
  const x = (places[3 * one] as number) - (places[3 * other] as number);
  const y = (places[3 * one + 1] as number) - (places[3 * other + 1] as number);
  const z = (places[3 * one + 2] as number) - (places[3 * other + 2] as number);
  const chord = Math.min(2, Math.sqrt(x * x + y * y + z * z));
  if (RADIUS * chord > limit + 1) return Number.POSITIVE_INFINITY;
  return Math.round(2 * RADIUS * Math.asin(chord / 2) * DECIMETRES) / DECIMETRES;
}

interface Near {
  readonly row: number;
  readonly metres: number;
}

/** Above this many metres a point is none of the nearest. */
function limitOf(nearest: readonly Near[], count: number): number {
  return nearest.length < count ? Number.POSITIVE_INFINITY : (nearest[count - 1]?.metres ?? 0);
}

/** Puts a point in its place among the nearest so far, behind those that are as near. */
function enter(nearest: Near[], candidate: Near, count: number): void {
  const place = nearest.findIndex(({ metres }) => metres > candidate.metres);
  nearest.splice(place === -1 ? nearest.length : place, 0, candidate);
  if (nearest.length > count) nearest.pop();
}

/**
 * The `count` nearest others of each point; of points as near, the one with the lower row number first. One point may
 * have another as its neighbour without being one of that other: the lists say so and stay so. With fewer others than
 * `count`, all of them.
 * @throws RangeError where `count` is no whole number from 1, or a point is nowhere
 */
export function nearestLists(points: readonly Point[], count: number): NeighbourLists {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} nearest`);
  const places = onSphere(points);
  return points.map((_, one) => {
    const nearest: Near[] = [];
    for (let row = 0; row < points.length; row += 1) {
      if (row === one) continue;
      const limit = limitOf(nearest, count);
      const metres = metresBetween(places, one, row, limit);
      if (metres < limit) enter(nearest, { row, metres }, count);
    }
    return nearest.map(({ row }) => row).sort((a, b) => a - b);
  });
}

/**
 * All others within a distance of each point, that distance included.
 * @throws RangeError where the distance is not above 0, or a point is nowhere
 */
export function withinLists(points: readonly Point[], metres: number): NeighbourLists {
  if (!(metres > 0)) throw new RangeError(`within ${metres} metres`);
  const places = onSphere(points);
  return points.map((_, one) => {
    const near: number[] = [];
    for (let row = 0; row < points.length; row += 1) {
      if (row !== one && metresBetween(places, one, row, metres) <= metres) near.push(row);
    }
    return near;
  });
}
