/** Where things stand in the drawing of a spread, worked out apart from drawing. */

/** A place on the curve: share of the base to the right, share of those concerned upwards; both 0 to 1. */
export interface LorenzPoint {
  readonly base: number;
  readonly concerned: number;
}

function thousandth(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** The curve as a path in a box of one by one, from the lower left corner. */
export function lorenzPath(curve: readonly LorenzPoint[]): string {
  const places = curve.map(({ base, concerned }) => `${thousandth(base)} ${thousandth(1 - concerned)}`);
  return places.length < 2 ? '' : `M${places.join('L')}`;
}

/** Number of the place on the curve nearest to a share of the width; 0 where there is no curve. */
export function nearestOnCurve(curve: readonly LorenzPoint[], share: number): number {
  let [nearest, least] = [0, Number.POSITIVE_INFINITY];
  curve.forEach(({ base }, index) => {
    const far = Math.abs(base - share);
    // Of places above each other the last: there all of them have been counted.
    if (far <= least) [nearest, least] = [index, far];
  });
  return nearest;
}

/** A step along the curve: how many areas are counted at shares of those concerned. */
export interface LorenzStep extends LorenzPoint {
  readonly areas: number;
}

/** The first places with at least these shares of those concerned; shares that are never reached are left out. */
export function lorenzSteps(curve: readonly LorenzPoint[], shares: readonly number[]): readonly LorenzStep[] {
  return shares.flatMap((share) => {
    const areas = curve.findIndex(({ concerned }) => concerned >= share - 1e-12);
    const found = curve[areas];
    return found ? [{ base: found.base, concerned: found.concerned, areas }] : [];
  });
}

/** A bar between an even spread and a quotient, as shares of the width. */
export interface QuotientPlace {
  readonly from: number;
  readonly width: number;
  /** Where an even spread stands. */
  readonly even: number;
}

/** Place of a quotient on a line from nothing to `most`; what lies beyond stands at the end. */
export function quotientPlace(quotient: number, most: number): QuotientPlace {
  const even = 1 / most;
  const at = Math.min(1, Math.max(0, quotient / most));
  return { from: Math.min(at, even), width: Math.abs(at - even), even };
}

/** End of that line for some quotients: room for the highest, up to four, and for as much above 1 as there is below. */
export function quotientEnd(quotients: readonly number[]): number {
  return Math.min(4, Math.max(2, ...quotients.map((one) => Math.ceil(one * 2) / 2)));
}
