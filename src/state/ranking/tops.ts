import type { RankedArea } from './ranking';

/** How many areas of one end of a ranking are looked at, as in the policy text that counts wijken of the region. */
const SIZE = 20;

/** Which end of a ranking. */
export type End = 'laagste' | 'hoogste';

/** The areas at one end, and how many of them lie in the region. */
export interface Top {
  readonly end: End;
  /** More than twenty where the last values are equal. */
  readonly count: number;
  readonly inRegion: number;
}

/** Counts the areas of the region at one end of a ranking. Undefined when there are no more areas than an end has. */
export function topOf(areas: readonly RankedArea[], end: End): Top | undefined {
  const ranked = areas.filter(({ rank }) => rank !== null);
  if (ranked.length <= SIZE) return undefined;
  const falling = ranked.map(({ rank }) => rank ?? 0).sort((a, b) => a - b);
  const edge = (end === 'hoogste' ? falling[SIZE - 1] : falling.at(-SIZE)) ?? 0;
  const inTop = ranked.filter(({ rank }) => (end === 'hoogste' ? (rank ?? 0) <= edge : (rank ?? 0) >= edge));
  return { end, count: inTop.length, inRegion: inTop.filter(({ zone }) => zone === null).length };
}
