import { mercator } from '../mercator';
import { type FormArea, type MakeForm, polygonOf } from './form';
import { areaInside, mercatorRings } from './rings';

/** Share of the land all circles together take. */
const COVER = 0.3;
/** Radius of an area without inwoners, in parts of the mean one: small, and still there to be chosen. */
const LEAST = 0.16;
/** Free space between circles, in parts of the mean radius. */
const GAP = 0.06;
const CORNERS = 40;
const ROUNDS = 240;
/** How much of the way back to its own place a circle goes each round; none in the last rounds. */
const PULL = 0.04;
const SETTLING = 60;

interface Circle {
  x: number;
  y: number;
  readonly home: readonly [number, number];
  readonly radius: number;
}

/** Radii whose areas are in proportion to inwoners. */
function radiiOf(areas: readonly FormArea[]): readonly number[] {
  const land = areas.reduce((sum, { geometry }) => sum + areaInside(mercatorRings(geometry)), 0);
  const people = areas.reduce((sum, { inwoners }) => sum + inwoners, 0) || 1;
  const perPerson = (COVER * land) / people;
  const mean = Math.sqrt((COVER * land) / Math.max(1, areas.length) / Math.PI);
  return areas.map(({ inwoners }) => Math.max(Math.sqrt((inwoners * perPerson) / Math.PI), LEAST * mean));
}

/** Moves two circles that overlap apart, the smaller one more. */
function part(one: Circle, other: Circle, gap: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const apart = Math.hypot(dx, dy);
  const short = one.radius + other.radius + gap - apart;
  if (short <= 0) return;
  const [ux, uy] = apart > 0 ? [dx / apart, dy / apart] : [1, 0];
  const share = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
  one.x -= ux * short * share;
  one.y -= uy * short * share;
  other.x += ux * short * (1 - share);
  other.y += uy * short * (1 - share);
}

/**
 * Circles by number of inwoners, each as near its own place as the others let it: a cartogram in the manner of Dorling
 * (1996, Area Cartograms). Areas without inwoners keep a small circle.
 */
export const circles: MakeForm = (areas) => {
  const radii = radiiOf(areas);
  const gap = (GAP * radii.reduce((sum, radius) => sum + radius, 0)) / Math.max(1, radii.length);
  const placed = areas.map(({ point }, index): Circle => {
    const home = mercator(point[0], point[1]);
    return { x: home[0], y: home[1], home, radius: radii[index] ?? 0 };
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round < ROUNDS - SETTLING) {
      for (const circle of placed) {
        circle.x += (circle.home[0] - circle.x) * PULL;
        circle.y += (circle.home[1] - circle.y) * PULL;
      }
    }
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) part(one, other, gap);
    });
  }
  return areas.map(({ id }, index) => {
    const { x = 0, y = 0, radius = 0 } = placed[index] ?? {};
    const corners = Array.from({ length: CORNERS }, (_, corner) => {
      const angle = (corner / CORNERS) * 2 * Math.PI;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    });
    return { id, geometry: polygonOf(corners) };
  });
};
