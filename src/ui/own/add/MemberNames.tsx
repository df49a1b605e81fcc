import { addOwnTexts } from '../../../catalog/texts/addOwn';
import type { AreaId } from '../../../domain/area';
import type { Scene } from '../../../state/scene';
import { buurtNames } from './words';

/** The buurten of an area to be, by name, folded away. */
export function MemberNames({ scene, members }: { scene: Scene; members: readonly AreaId[] }) {
  if (members.length === 0) return null;
  return (
    <details className="add-members">
      <summary>{addOwnTexts(scene.lang).members(members.length)}</summary>
      <p>{buurtNames(members, scene).join(', ')}</p>
    </details>
  );
}
