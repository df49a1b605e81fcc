import type { View } from '../../../domain/view';
import { change } from '../../../state/change';
import { DEFAULT_VIEW } from '../../../state/defaultView';

type Own = Pick<View, 'klassen' | 'basis' | 'drempel' | 'dunbevolkt' | 'vorm'>;

const { klassen, basis, drempel, dunbevolkt, vorm } = DEFAULT_VIEW;
const USUAL: Own = { klassen, basis, drempel, dunbevolkt, vorm };

/** True where nothing of this part is other than the atlas begins with. */
export function isUsual(view: Own): boolean {
  return (Object.keys(USUAL) as (keyof Own)[]).every((key) => view[key] === USUAL[key]);
}

/** Puts classes, floor, tints and shape back as one step; a colour that came with a division goes with it. */
export function putBack(view: Own): void {
  change({ ...USUAL, ...(view.klassen && { kleur: null }) });
}
