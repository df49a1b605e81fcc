/** Share of the width left of which lies what is less favourable (lower, for neutral figures) than the benchmark. */
export const ZERO = 0.66;
/** Shares kept free at both ends, so that no dot is cut. */
const MARGIN = 0.04;

const LEFT = ZERO - MARGIN;
const RIGHT = 1 - MARGIN - ZERO;

/**
 * How large a difference the left side of the drawing stands for, so that all of these fit on either side. Differences
 * have the favourable side as plus. At least `least`, so that a difference of hardly anything is drawn as that.
 */
export function gapSpan(gaps: readonly number[], least: number): number {
  return gaps.reduce((span, gap) => Math.max(span, gap < 0 ? -gap : gap * (LEFT / RIGHT)), least);
}

/** Place of a difference along the width, 0 to 1; differences beyond the span stay at the edge. */
export function gapPlace(gap: number, span: number): number {
  const place = span > 0 ? ZERO + (gap / span) * LEFT : ZERO;
  return Math.min(1 - MARGIN, Math.max(MARGIN, place));
}
