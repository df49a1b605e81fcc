/** Buurten chosen by drawing: which lie inside a line or a circle. */
import type { Polygon, Position } from 'geojson';
import { apportion } from '../data/apportion';
import type { Atlas } from '../data/atlas';
import type { AreaId } from '../domain/area';

/** Longitude and latitude in degrees. */
export type Place = readonly [number, number];

/** A buurt counts when at least this part of its land lies inside. */
export const INSIDE = 0.5;
/** Metres a circle's radius may be. */
const LEAST_RADIUS = 1;
const MOST_RADIUS = 20_000;

/** Corners of a circle. */
const CORNERS = 96;
/** Metres per degree of latitude on a globe of the usual mean radius. */
const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180;

/** The radius someone typed, in metres; null when it is no number or not from 1 to 20,000. */
export function radiusOf(text: string): number | null {
  const plain = text.trim().replace(/^(\d{1,3})[.,](\d{3})$/, '$1$2');
  if (!/^\d{1,7}$/.test(plain)) return null;
  const radius = Number(plain);
  return radius >= LEAST_RADIUS && radius <= MOST_RADIUS ? radius : null;
}

/** A circle on the ground as a polygon; its radius in metres. */
export function circleAround([lon, lat]: Place, metres: number): Polygon {
  const high = metres / METRES_PER_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: CORNERS + 1 }, (_, at): Position => {
    const angle = (2 * Math.PI * (at % CORNERS)) / CORNERS;
    return [lon + wide * Math.sin(angle), lat + high * Math.cos(angle)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}

/** The polygon a drawn line goes around, closed; undefined when it has fewer than three different corners. */
export function polygonOf(line: readonly Place[]): Polygon | undefined {
  const different = new Set(line.map((place) => place.join(' ')));
  const [first] = line;
  if (first === undefined || different.size < 3) return undefined;
  return { type: 'Polygon', coordinates: [[...line, first].map(([lon, lat]) => [lon, lat])] };
}

/** The buurten of which at least half lies inside, in row order; what a line that crosses itself goes around counts. */
export function buurtenInside(drawn: Polygon, atlas: Pick<Atlas, 'shapes'>): readonly AreaId[] {
  return apportion(drawn, atlas)
    .filter(({ share }) => share >= INSIDE - 1e-9)
    .map(({ id }) => id);
}
