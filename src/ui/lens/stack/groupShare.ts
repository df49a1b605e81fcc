import type { AreaId } from '../../../domain/area';
import { ownAreaOf } from '../../../domain/ownArea';
import type { StackModel } from '../../../state/lens/stack/stackModel';
import { focusShares, type StackShare } from '../../../state/lens/stack/stackPeople';
import { membersWithin } from '../../../state/membersWithin';
import { areaName, type Scene } from '../../../state/scene';

/**
 * Who lives where themes come together, within any area made of buurten. Undefined where that cannot be told: the stack
 * is not per buurt, or the area has no buurten.
 */
export function groupShare(model: StackModel, scene: Scene, id: AreaId): StackShare | undefined {
  const { atlas, view } = scene;
  const members = ownAreaOf(id, view.eigen)?.members ?? membersWithin(id, atlas);
  const name = areaName(id, atlas, view.eigen);
  if (members.length === 0 || name === undefined) return undefined;
  const one = { name, members, colour: 0, from: null } as const;
  return focusShares(model, { ...scene, view: { ...view, eigen: [one] } }).find(
    ({ kind }) => kind === 'eigen',
  );
}

/** A share (0 to 1) in whole percent, rounded down: nearly all is not all. */
export function wholePercent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}
