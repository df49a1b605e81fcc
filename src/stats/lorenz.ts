/**
 * How unevenly something is spread over areas, measured against a base: the concentration curve (Lorenz 1905) and what
 * follows from it. An area where nothing of the base is, and of which something is counted, has no finite quotient and
 * comes first.
 */

/** What is counted in one area, and the base it is held against (inwoners, homes, hectares); both at least 0. */
export interface Portion {
  readonly concerned: number;
  readonly base: number;
}

/** A place on the curve: share of the base and of what is counted, both 0 to 1, in all areas so far. */
export interface CurvePoint extends Portion {
  /** Number of the portion that was added here; null for the beginning. */
  readonly index: number | null;
}

/** Both sums. */
export function totalOf(portions: readonly Portion[]): Portion {
  let [concerned, base] = [0, 0];
  for (const portion of portions) {
    concerned += portion.concerned;
    base += portion.base;
  }
  return { concerned, base };
}

/**
 * Location quotient: share of what is counted over share of the base; 1 is as many as elsewhere. Null where there is
 * nothing of the base, or nothing is counted anywhere.
 */
export function quotientOf({ concerned, base }: Portion, whole: Portion): number | null {
  if (base <= 0 || whole.concerned <= 0 || whole.base <= 0) return null;
  return concerned / whole.concerned / (base / whole.base);
}

/** Above all quotients where something is counted without a base; nothing on nothing adds nothing, so its place is free. */
function ratio({ concerned, base }: Portion): number {
  if (base > 0) return concerned / base;
  return concerned > 0 ? Number.POSITIVE_INFINITY : 0;
}

function falling(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

/**
 * The curve from the portion with the highest quotient on, beginning at nothing and ending at everything. Portions with
 * the same quotient keep their order. Only the beginning where nothing is counted, or there is no base.
 */
export function concentrationCurve(portions: readonly Portion[]): readonly CurvePoint[] {
  const whole = totalOf(portions);
  const start: CurvePoint = { concerned: 0, base: 0, index: null };
  if (whole.concerned <= 0 || whole.base <= 0) return [start];
  const order = portions
    .map((portion, index) => ({ portion, index, ratio: ratio(portion) }))
    .sort((a, b) => falling(a.ratio, b.ratio) || a.index - b.index);
  const curve = [start];
  let [concerned, base] = [0, 0];
  for (const { portion, index } of order) {
    concerned += portion.concerned;
    base += portion.base;
    curve.push({ concerned: concerned / whole.concerned, base: base / whole.base, index });
  }
  return curve;
}

/**
 * Gini coefficient of concentration, 0 to 1: twice the area between the curve and the line of an even spread, by
 * trapezia. 0 where nothing is counted.
 */
export function giniOf(curve: readonly CurvePoint[]): number {
  let area = 0;
  for (let at = 1; at < curve.length; at += 1) {
    const [from, to] = [curve[at - 1], curve[at]];
    if (from && to) area += ((to.base - from.base) * (from.concerned + to.concerned)) / 2;
  }
  return curve.length < 2 ? 0 : Math.min(1, Math.max(0, 2 * area - 1));
}

/** Half the sum of the differences between two spreads, each as shares of its own total; 0 where one is nothing. */
function halfDifference(pairs: readonly (readonly [number, number])[]): number {
  const sum = (side: 0 | 1) => pairs.reduce((total, pair) => total + pair[side], 0);
  const [one, other] = [sum(0), sum(1)];
  if (one <= 0 || other <= 0) return 0;
  return pairs.reduce((total, pair) => total + Math.abs(pair[0] / one - pair[1] / other), 0) / 2;
}

/** Hoover index, 0 to 1: the share of what is counted that would have to be elsewhere for a spread as even as the base. */
export function hooverOf(portions: readonly Portion[]): number {
  return halfDifference(portions.map(({ concerned, base }) => [concerned, base]));
}

/**
 * Index of dissimilarity (Duncan & Duncan 1955), 0 to 1: those concerned beside all others of the base. Only where what
 * is counted is part of the base.
 */
export function dissimilarityOf(portions: readonly Portion[]): number {
  return halfDifference(portions.map(({ concerned, base }) => [concerned, Math.max(0, base - concerned)]));
}

/** The first place on the curve with at least this share of what is counted; null where there is none. */
export function reachOf(curve: readonly CurvePoint[], share: number): number | null {
  // Sums of many small parts may miss a share that is there by a hair.
  const found = curve.findIndex(({ concerned }) => concerned >= share - 1e-12);
  return found < 0 ? null : found;
}
