/** Every limit of the compile half, each with its unit and its reason. Nothing in `steps/` or `checks/` carries a number of its own. */

/** Limits of the drawing of the borders. */
export interface GeometryLimits {
  /** Smallest triangle (m²) a border point must span with its neighbours to stay: Visvalingam's effective area. */
  readonly toleranceM2: number;
  /** Step of the coordinate grid (m): finer than the eye sees at street scale, coarse enough to pack well. */
  readonly gridM: number;
  /** A ring keeps at least this share of its area, so that islands and enclaves survive. */
  readonly minRingShare: number;
  /** Overlap of two areas (m²) that is still taken for rounding of coordinates: a shed. */
  readonly maxOverlapM2: number;
  /** Opening between areas (m²) that is still taken for rounding of coordinates. */
  readonly maxGapM2: number;
  /** From this size (m²) an opening may be water when the source had rows for water that were left out: 1 ha. */
  readonly waterM2: number;
  /** From this size (m²) an opening is taken for land outside the region, not for a drawing fault: 1 km². */
  readonly outsideM2: number;
  /** A label point is placed to this precision (m). */
  readonly labelM: number;
}

export const GEOMETRY: GeometryLimits = {
  toleranceM2: 800,
  gridM: 2,
  minRingShare: 0.5,
  maxOverlapM2: 25,
  maxGapM2: 25,
  waterM2: 10_000,
  outsideM2: 1_000_000,
  labelM: 10,
};

/** Counts of small areas are rounded to five, each on its own: two of them may be this far apart by that alone. */
export const COUNT_ROUNDING = 5;

/** Degrees around the European Netherlands: west, south, east, north. Swapped or projected coordinates lie far outside. */
export const NETHERLANDS = [3, 50.5, 7.5, 54] as const;

/** Share of people aged 15-24 who are under 18: three of ten years of age, taken as equally many. */
export const UNDER_18_OF_15_TO_24 = 0.3;

/** Counts over years: fewer years than this say too little about a mean. */
export const MIN_YEARS = 3;

/** From this many times the national rate, what is counted is mostly done by or to visitors (shops, hospital, business park). */
export const MANY_VISITORS_TIMES = 4;

/** Decimals beyond those of the indicator in shares and rates worked out from counts: rounding for show comes later. */
export const SPARE_DECIMALS = 2;
