import { CLOSED_MEASURES } from './elsewhere-closed';
import { PEOPLE_MONITORS } from './elsewhere-people';
import { PLACE_MONITORS } from './elsewhere-places';
import type { Monitor, NotOpenMeasure } from './monitor';

/** Monitors the policy texts name whose figures are not in this atlas: where a reader can go on. */
export const ELSEWHERE: readonly Monitor[] = [...PLACE_MONITORS, ...PEOPLE_MONITORS];

/** Measures without an open figure per buurt or wijk, said aloud so that nobody looks for them in vain. */
export const NOT_OPEN: readonly NotOpenMeasure[] = CLOSED_MEASURES;
