import type { Absence } from '../domain/cell';

/** Reference to the pattern of a reason, for use as a fill. `scope` keeps several drawings on a page apart. */
export function hatchFill(scope: string, why: Absence): string {
  return `url(#${scope}-${why})`;
}
