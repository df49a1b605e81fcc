/** What a reader can do on the concentration lens. Each is a step back, except what a slider does while it moves. */
import type { Lens, NeighbourRule, Reach, Stack } from '../../domain/view';
import { adjust, change } from '../change';

/** Another lens. */
export function showLens(lens: Lens): void {
  change({ lens: lens === 'stapeling' ? null : lens });
}

/** Stacks something else; null for the usual set. With `moving` it is a limit that is being moved. */
export function stackBy(stapel: Stack | null, { moving = false }: { readonly moving?: boolean } = {}): void {
  (moving ? adjust : change)({ stapel });
}

/** Areas among which a fifth is taken; null for all of the region. */
export function stackWithin(bereik: Reach | null): void {
  change({ bereik });
}

/** Other neighbours; null for those that share a border. */
export function neighboursBy(buren: NeighbourRule | null): void {
  change({ buren });
}

/** Shuffles as often as this; null for the usual number. */
export function shuffle(trekkingen: number | null): void {
  change({ trekkingen });
}

/** Shuffles from another number; null for the usual one. */
export function shuffleFrom(toeval: number | null): void {
  change({ toeval });
}
