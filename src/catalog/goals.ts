import type { Goal } from './goals/goal';
import { OF_HEERLEN } from './goals/heerlen';
import { OF_HEERLEN_NOORD } from './goals/heerlenNoord';
import { OF_THE_REGION } from './goals/region';

/** Goals of the policy texts towards an average: those of the region first. */
export const GOALS: readonly Goal[] = [...OF_THE_REGION, ...OF_HEERLEN_NOORD, ...OF_HEERLEN];

/** Indicators a goal names as its measure. */
export const MEASURED: ReadonlySet<string> = new Set(
  GOALS.flatMap(({ measures }) => (measures === 'alle' ? [] : measures)),
);
