/** Coordinates of a file: whether they are numbers, in which system, and whether they make a surface. */
import type { MultiPolygon, Position } from 'geojson';
import type { Extent } from '../domain/view';
import { boundsOf } from './bounds';
import { crossesItself } from './crossings';
import type { FeatureFault, FeatureRemark, SystemGuess } from './geojsonModel';

/** Raised inside the reader of one object; never leaves it. */
export class Refusal extends Error {
  constructor(readonly fault: FeatureFault) {
    super(fault.code);
  }
}

function listAt(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Refusal({ code: 'coordinaat', place });
}

function positionAt(value: unknown, place: string): Position {
  const [x, y] = listAt(value, place);
  const isNumber = (part: unknown) => typeof part === 'number' && Number.isFinite(part);
  if (!isNumber(x) || !isNumber(y)) throw new Refusal({ code: 'coordinaat', place });
  return [x as number, y as number];
}

function samePlace(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

/** Twice the surface of a ring, in square degrees; 0 for a line to and fro, but also for a bow tie. */
function surface(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

interface CleanRing {
  readonly ring: readonly Position[];
  readonly remarks: readonly FeatureRemark[];
}

/** A ring that is closed and has no point twice in a row; undefined when it encloses nothing. */
function cleanRing(positions: readonly Position[]): CleanRing | undefined {
  const open = positions.filter((position, at) => at === 0 || !samePlace(position, positions[at - 1]));
  const closed = open.length > 1 && samePlace(open[0], open.at(-1));
  const ring = closed ? open : [...open, open[0] ?? []];
  const different = new Set(ring.map(([x, y]) => `${x} ${y}`)).size;
  if (different < 3) return undefined;
  const crosses = crossesItself(ring);
  if (!crosses && surface(ring) === 0) return undefined;
  return {
    ring,
    remarks: [...(closed ? [] : ['gesloten' as const]), ...(crosses ? ['kruist' as const] : [])],
  };
}

/** Polygon coordinates of a file, cleaned; without its outer ring nothing is left of it. Throws a {@link Refusal}. */
export function polygonAt(
  value: unknown,
  place: string,
  remark: (one: FeatureRemark) => void,
): Position[][] | undefined {
  const rings = listAt(value, place).map((part, ring) =>
    listAt(part, `${place}[${ring}]`).map((position, at) => positionAt(position, `${place}[${ring}][${at}]`)),
  );
  const clean = rings.map(cleanRing);
  for (const one of clean.flatMap((ring) => ring?.remarks ?? 'ring-weg')) remark(one);
  if (clean[0] === undefined) return undefined;
  return clean.flatMap((ring) => (ring ? [[...ring.ring]] : []));
}

/** Ranges of numbers, x then y, that only one system has around here. */
const SYSTEMS: readonly (readonly [SystemGuess, Extent])[] = [
  ['rd', [-10_000, 290_000, 300_000, 640_000]],
  ['webmercator', [300_000, 6_300_000, 900_000, 7_200_000]],
  ['utm', [150_000, 5_500_000, 900_000, 6_000_000]],
];

function within([west, south, east, north]: Extent, outer: Extent): boolean {
  return west >= outer[0] && south >= outer[1] && east <= outer[2] && north <= outer[3];
}

/** The system numbers seem to be in, when they are not degrees. */
function guessOf(bounds: Extent): SystemGuess {
  return SYSTEMS.find(([, range]) => within(bounds, range))?.[0] ?? 'onbekend';
}

function apart(one: Extent, other: Extent): boolean {
  return one[2] < other[0] || one[0] > other[2] || one[3] < other[1] || one[1] > other[3];
}

/** Bounds without a limit at the edges of the world, which other systems pass. */
function widest(geometry: MultiPolygon): Extent {
  const positions = geometry.coordinates.flat(2);
  const range = (axis: 0 | 1) =>
    positions.reduce(
      ([least, most], position) =>
        [Math.min(least, position[axis] ?? 0), Math.max(most, position[axis] ?? 0)] as const,
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as readonly [number, number],
    );
  const [[west, east], [south, north]] = [range(0), range(1)];
  return [west, south, east, north];
}

/** Whether a geometry lies where the atlas is; the reason when it does not. */
export function placeFault(geometry: MultiPolygon, region: Extent): FeatureFault | undefined {
  const bounds = widest(geometry);
  if (!within(bounds, [-180, -90, 180, 90])) return { code: 'stelsel', guess: guessOf(bounds) };
  if (!apart(boundsOf([geometry]), region)) return undefined;
  const swapped: Extent = [bounds[1], bounds[0], bounds[3], bounds[2]];
  return { code: apart(swapped, region) ? 'buiten' : 'verwisseld' };
}
