import { leastAssignment } from '../../stats/assignment';
import { mercator } from '../mercator';
import { type MakeForm, polygonOf } from './form';
import { areaInside, isInside, mercatorRings } from './rings';

type Point = readonly [number, number];

/** Each try makes the tiles this much smaller, until there is one for every area. */
const SMALLER = 0.985;
const HEXAGON = (3 * Math.sqrt(3)) / 2;

/** Middles of hexagons of this radius, point upwards, that lie on the land. */
function middlesOn(rings: readonly (readonly Point[])[], radius: number): readonly Point[] {
  const all = rings.flat();
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const [wide, high] = [Math.sqrt(3) * radius, 1.5 * radius];
  const found: Point[] = [];
  for (let row = 0; top + row * high <= bottom; row += 1) {
    for (let column = 0; left + column * wide <= right + wide; column += 1) {
      const middle = [left + (column + (row % 2) / 2) * wide, top + row * high] as const;
      if (isInside(middle, rings)) found.push(middle);
    }
  }
  return found;
}

function hexagon([x, y]: Point, radius: number): readonly Point[] {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = ((corner + 0.5) / 6) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

/**
 * Equal hexagons on the land of the region, one for every area, together as near their own places as can be: the sum of
 * squared distances is the least there is for these places.
 */
export const tiles: MakeForm = (areas) => {
  const rings = areas.flatMap(({ geometry }) => mercatorRings(geometry));
  const land = areas.reduce((sum, { geometry }) => sum + areaInside(mercatorRings(geometry)), 0);
  // Without land there is no place for a tile: areas stay as they are.
  if (land <= 0) return areas.map(({ id, geometry }) => ({ id, geometry }));
  let radius = Math.sqrt(land / Math.max(1, areas.length) / HEXAGON);
  let middles = middlesOn(rings, radius);
  while (middles.length < areas.length) {
    radius *= SMALLER;
    middles = middlesOn(rings, radius);
  }
  const homes = areas.map(({ point }) => mercator(point[0], point[1]));
  const costs = homes.map(([x, y]) =>
    middles.map(([mx, my]) => ((mx - x) / radius) ** 2 + ((my - y) / radius) ** 2),
  );
  const chosen = leastAssignment(costs);
  return areas.map(({ id }, index) => {
    const middle = middles[chosen[index] ?? 0] ?? [0, 0];
    return { id, geometry: polygonOf(hexagon(middle, radius)) };
  });
};
