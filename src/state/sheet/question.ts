import type { Atlas } from '../../data/atlas';
import type { Loadable } from '../../domain/loadable';
import type { MarksFile, ValuesFile } from '../../domain/pack';
import type { View } from '../../domain/view';

/** The parts of a view a sheet depends on. `jaar` is the period on screen; null when none is known. */
export type SheetView = Pick<View, 'indicator' | 'jaar' | 'vergelijk' | 'eigen' | 'taal'>;

/** What the sheet of an area is made from. */
export interface SheetQuestion {
  readonly atlas: Atlas;
  /** Figures as far as they are there; an indicator that is not here is still to come. */
  readonly values: Readonly<Record<string, Loadable<ValuesFile>>>;
  /** Null while the figures of policy texts are on their way. */
  readonly marks: MarksFile | null;
  readonly view: SheetView;
  /** Id of a grouping of the catalogue; anything else means the atlas's own themes. */
  readonly grouping: string;
}
