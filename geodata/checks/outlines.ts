import type { Position } from 'geojson';
import { NETHERLANDS } from '../config';
import type { BuurtFeature, Fault } from '../model';
import { polygonsOf } from '../steps/buildTopology';
import { lonLat, metricAt, ringAreaM2 } from '../steps/metric';

/** Source that draws the borders. */
export const OUTLINE_SOURCE = 'pdok-buurten';

/** Every buurt once, with an outline that encloses land. Outlines are looked at one by one, not together. */
export function checkOutlines(buurten: readonly BuurtFeature[], where: string): Fault[] {
  const seen = new Set<string>();
  return buurten.flatMap((buurt) => {
    const twice = seen.has(buurt.code);
    seen.add(buurt.code);
    const wrong = [...(twice ? ['the code occurs more than once'] : []), ...troublesOf(buurt)];
    return wrong.map((what) => outlineFault(where, buurt, what));
  });
}

/** A fault about the outline of one buurt. */
export function outlineFault(where: string, { code, name }: BuurtFeature, what: string): Fault {
  return {
    source: OUTLINE_SOURCE,
    where,
    place: `${code} ${name}`,
    what,
    remedy: 'look at this feature in the service and report it to PDOK; fetch again when it is mended',
  };
}

function troublesOf(buurt: BuurtFeature): string[] {
  const polygons = polygonsOf(buurt.geometry);
  if (polygons.length === 0) return [`geometry is ${buurt.geometry.type}, expected Polygon or MultiPolygon`];
  const rings = polygons.flat();
  if (rings.length === 0) return ['geometry has no ring'];
  return rings.flatMap((ring, number) => {
    const what = ringTrouble(ring);
    return what === undefined ? [] : [`ring ${number + 1} of ${rings.length} ${what}`];
  });
}

function ringTrouble(ring: readonly Position[]): string | undefined {
  if (ring.length === 0) return 'is empty';
  if (ring.length < 4) return `has only ${ring.length} positions`;
  if (!ring.every((position) => position.length >= 2 && position.every(Number.isFinite))) {
    return 'has a position that is not two numbers';
  }
  const outside = ring.find((position) => !isInNetherlands(position));
  if (outside) return `lies outside the Netherlands, at ${outside.slice(0, 2).join(', ')}`;
  if (String(ring[0]) !== String(ring.at(-1))) return 'is not closed';
  const [, latitude] = lonLat(ring[0] ?? []);
  return ringAreaM2(ring, metricAt(latitude)) === 0 ? 'encloses nothing' : undefined;
}

function isInNetherlands(position: Position): boolean {
  const [longitude, latitude] = lonLat(position);
  const [west, south, east, north] = NETHERLANDS;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
