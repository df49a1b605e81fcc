import type { Look } from './looks';

/** Reference to the pattern of a reason, for use as a fill. `scope` keeps several drawings on a page apart. */
export function hatchFill(scope: string, look: Look): string {
  return `url(#${scope}-${look})`;
}
