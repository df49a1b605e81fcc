/** Keeps the work of measuring a file within a moment, whatever was drawn in it. */
import type { MultiPolygon } from 'geojson';
import type { Extent } from '../domain/view';
import type { ReadFeature, RefusedFeature } from './geojsonModel';

/** How often a line from west to east may cross the edges of all objects together, on average over the region. */
const MOST_CROSSINGS = 400;

/** Degrees of latitude that all edges together go up and down within a strip: how much work measuring them is. */
function climbWithin({ coordinates }: MultiPolygon, south: number, north: number): number {
  const inside = (lat: number) => Math.min(north, Math.max(south, lat));
  let climb = 0;
  for (const ring of coordinates.flat()) {
    for (const [at, [, y = 0]] of ring.entries()) {
      climb += Math.abs(inside(y) - inside(ring[at + 1]?.[1] ?? y));
    }
  }
  return climb;
}

/** The objects within what can be measured in a moment; those that would go beyond it are refused. */
export function measurable(
  read: readonly (ReadFeature | RefusedFeature)[],
  [, south, , north]: Extent,
): readonly (ReadFeature | RefusedFeature)[] {
  let room = MOST_CROSSINGS * (north - south);
  return read.map((one) => {
    if ('fault' in one) return one;
    const climb = climbWithin(one.geometry, south, north);
    if (climb > room) return { number: one.number, name: one.name, fault: { code: 'te-fijn' } };
    room -= climb;
    return one;
  });
}
