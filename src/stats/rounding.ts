/**
 * Rounds half away from zero, as the number formats on screen do; never returns minus zero.
 * A nudge of one unit in the last place keeps 1.005 (stored as 1.00499…) from rounding down.
 */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  const rounded = Math.round(scaled * (1 + Number.EPSILON)) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** How many decimals a constant is written with: 0.039 has three, 2 has none. At most ten. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < 10; decimals += 1) {
    if (roundTo(value, decimals) === value) return decimals;
  }
  return 10;
}
