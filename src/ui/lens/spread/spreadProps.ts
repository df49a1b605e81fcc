import type { SpreadModel } from '../../../state/lens/spread/spreadModel';
import type { Scene } from '../../../state/scene';
import { verdictColour } from '../../common/verdictColour';

/** What every piece of the panel is made from. */
export interface SpreadProps {
  readonly scene: Scene;
  readonly model: SpreadModel;
}

/** Colour of more than an even share: rust where that is less favourable, grey-blue where it is neither. */
export function moreColour({ spec }: Scene): string {
  return verdictColour(
    spec.direction === 'neutraal' ? null : { sense: 'minder-gunstig', strength: 'gewoon' },
  );
}

/** Colour of less than an even share. */
export function lessColour({ spec }: Scene): string {
  return verdictColour(spec.direction === 'neutraal' ? null : { sense: 'gunstiger', strength: 'gewoon' });
}
