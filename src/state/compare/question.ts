import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import type { Loadable } from '../../domain/loadable';
import type { ValuesFile } from '../../domain/pack';
import type { Comparison, View } from '../../domain/view';

/** What a comparison of areas is made from. */
export interface CompareQuestion {
  readonly atlas: Atlas;
  /** Figures as far as they are there. */
  readonly values: Readonly<Record<string, Loadable<ValuesFile>>>;
  /** `jaar` is the period the link asks for, which holds for `indicator` alone. */
  readonly view: Pick<View, 'indicator' | 'jaar' | 'eigen' | 'taal' | 'gebied'>;
  readonly comparison: Comparison;
  /** Averages switched on or off by the reader; the others are as they are by default. */
  readonly switched: ReadonlyMap<AreaId, boolean>;
  /** True when the areas are to be shown taken together as well. */
  readonly together: boolean;
}
