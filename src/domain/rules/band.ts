/** The rule "not more than 15 % off the mean", which can be read in two ways. */
import { roundTo } from '../../stats/rounding';

/** Width of the band to either side: percentage points in one reading, percent of the mean in the other. */
const BAND = 15;

/** Where a share stands: inside the band, or above or below it. Exactly at the edge is inside. */
export type Side = 'binnen' | 'hoger' | 'lager';

/** A share (percent) beside the mean, in both readings. */
export interface BandPlace {
  /** Difference in percentage points. */
  readonly points: number;
  /** Difference in percent of the mean; null when the mean is zero. */
  readonly relative: number | null;
  readonly bySide: { readonly points: Side; readonly relative: Side | null };
}

const EXACT = 6;

function sideOf(difference: number): Side {
  if (Math.abs(difference) <= BAND) return 'binnen';
  return difference > 0 ? 'hoger' : 'lager';
}

/** Compares shares as they are shown. */
export function bandPlace(share: number, mean: number, decimals: number): BandPlace {
  const [shown, base] = [roundTo(share, decimals), roundTo(mean, decimals)];
  const points = roundTo(shown - base, EXACT);
  const relative = base > 0 ? roundTo((points / base) * 100, EXACT) : null;
  return {
    points,
    relative,
    bySide: { points: sideOf(points), relative: relative === null ? null : sideOf(relative) },
  };
}

/** Lowest and highest share inside the band, in each reading; never below 0 or above 100 percent. */
export function bandEdges(mean: number): {
  readonly points: readonly [number, number];
  readonly relative: readonly [number, number];
} {
  const clamp = (share: number) => Math.min(100, Math.max(0, share));
  return {
    points: [clamp(mean - BAND), clamp(mean + BAND)],
    relative: [clamp(mean * (1 - BAND / 100)), clamp(mean * (1 + BAND / 100))],
  };
}
