import { colourOf } from '../../../catalog/palettes';
import { GROUP_CLASSES, type GroupClass } from '../../../domain/spatial';
import type { Scene } from '../../../state/scene';

/** The colour of a class on the map; the core has a dot, so that core and rim differ without colour. */
export function ClassMark({ scene, kind }: { readonly scene: Scene; readonly kind: GroupClass }) {
  return (
    <svg className="groups-mark" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
      <rect
        x="0.6"
        y="0.6"
        width="18.8"
        height="12.8"
        rx="2"
        fill={colourOf(scene.model, GROUP_CLASSES.indexOf(kind))}
        stroke="#7d828c"
        strokeWidth="1.2"
      />
      {kind.endsWith('kern') && <circle cx="10" cy="7" r="2.8" fill="#fffefb" />}
    </svg>
  );
}
