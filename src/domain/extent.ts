import type { Extent } from './view';

/** Why an extent is not one to look at the region through. */
export type ExtentFault = 'elders' | 'te-klein' | 'te-groot';

/** Shortest long side, in metres: under it there is hardly a street on screen. */
const SHORTEST_M = 100;
/** Longest side, in regions: over it the region is a speck. */
const MOST_REGIONS = 8;
const METRES_PER_DEGREE = 111_320;

/**
 * Tells what is wrong with an extent (degrees) for a region: wholly outside it, less than about 100 m, or far more
 * than the region. Undefined when it can be shown.
 */
export function extentFault(asked: Extent, region: Extent): ExtentFault | undefined {
  const [west, south, east, north] = asked;
  const [minX, minY, maxX, maxY] = region;
  if (west >= maxX || east <= minX || south >= maxY || north <= minY) return 'elders';
  const [width, height] = [east - west, north - south];
  const eastwards = METRES_PER_DEGREE * Math.cos((south * Math.PI) / 180);
  if (Math.max(width * eastwards, height * METRES_PER_DEGREE) < SHORTEST_M) return 'te-klein';
  if (Math.max(width / (maxX - minX), height / (maxY - minY)) > MOST_REGIONS) return 'te-groot';
  return undefined;
}
