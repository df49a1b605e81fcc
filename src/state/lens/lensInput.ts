import type { AroundFile, NeighboursFile } from '../../domain/pack';
import type { SpatialAnswer } from '../../stats/spatial/question';

/** What a lens needs besides figures; null for what is not there, or not asked for. */
export interface LensInput {
  readonly neighbours: NeighboursFile | null;
  readonly answer: SpatialAnswer | null;
  readonly around: AroundFile | null;
}

export const NO_INPUT: LensInput = { neighbours: null, answer: null, around: null };
