import { roundTo } from './rounding';

/**
 * Rank per value, 1 for the highest. Values that look equal at `decimals` share a rank, and the next one counts on
 * from how many came before it: 1, 2, 2, 4. Null stays null.
 */
export function ranksOf(values: readonly (number | null)[], decimals: number): readonly (number | null)[] {
  const shown = values.map((value) => (value === null ? null : roundTo(value, decimals)));
  const falling = shown.filter((value) => value !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  falling.forEach((value, before) => {
    if (!rankOf.has(value)) rankOf.set(value, before + 1);
  });
  return shown.map((value) => (value === null ? null : (rankOf.get(value) ?? null)));
}
