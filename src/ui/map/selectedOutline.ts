import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import { isOwn } from '../../domain/ownArea';
import type { OwnArea } from '../../domain/view';
import type { Ring } from '../../figure/boxes';
import type { MapOutline } from '../../figure/ChoroplethMap';
import type { Frame } from '../../figure/mercator';
import { pathOf, ringsOf } from '../../figure/path';
import { geometryOf } from '../../state/areaGeometry';

/** Outline of a selected area, to draw and to keep names away from. */
export interface SelectedOutline extends MapOutline {
  /** Corners in drawing units. */
  readonly rings: readonly Ring[];
}

const outlines = new WeakMap<Atlas, Map<string, SelectedOutline>>();

/**
 * Outline of a selected area of whatever kind, also when the map shows another level; undefined when there is no such
 * area. Kept with the atlas, because a selection is drawn again with every choice.
 */
export function selectedOutline(
  atlas: Atlas,
  frame: Frame,
  id: AreaId,
  own: readonly OwnArea[],
): SelectedOutline | undefined {
  const known = outlines.get(atlas) ?? new Map<string, SelectedOutline>();
  outlines.set(atlas, known);
  const key = isOwn(id) ? `${id} ${JSON.stringify(own)}` : id;
  const kept = known.get(key);
  if (kept) return kept;
  const geometry = geometryOf(id, atlas, own);
  if (!geometry) return undefined;
  const outline = {
    id,
    d: pathOf(frame, geometry),
    kind: 'selected',
    rings: ringsOf(frame, geometry),
  } as const;
  known.set(key, outline);
  return outline;
}
