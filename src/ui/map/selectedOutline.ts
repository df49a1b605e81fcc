import { OWN_LOOKS } from '../../catalog/palettes';
import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import { ownAreaOf } from '../../domain/ownArea';
import type { OwnArea } from '../../domain/view';
import type { Ring } from '../../figure/boxes';
import type { MapOutline } from '../../figure/ChoroplethMap';
import { type Frame, project } from '../../figure/mercator';
import { boxOf, pathOf, ringsOf } from '../../figure/path';
import { geometryOf } from '../../state/areaGeometry';
import { areaName } from '../../state/scene';
import type { DrawnArea } from './drawing';

/** Outline of an area of any kind, to draw, to name and to keep other names away from. */
export interface SelectedOutline extends MapOutline, Omit<DrawnArea, 'id'> {
  /** Corners in drawing units. */
  readonly rings: readonly Ring[];
}

/** A point of the area for its name: its own, or that of the buurt nearest to the middle. */
function pointOf(atlas: Atlas, frame: Frame, id: AreaId, members: readonly AreaId[], box: DrawnArea['box']) {
  const middle = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const;
  const points = (members.length > 0 ? members : [id]).flatMap((one) => {
    const row = atlas.find(one)?.row;
    return row ? [project(frame, row.point[0], row.point[1])] : [];
  });
  const far = ([x, y]: readonly [number, number]) => Math.hypot(x - middle[0], y - middle[1]);
  return points.reduce((best, point) => (far(point) < far(best) ? point : best), points[0] ?? middle);
}

const outlines = new WeakMap<Atlas, Map<string, SelectedOutline>>();

/**
 * Outline of a selected area of whatever kind, also when the map shows another level; undefined when there is no such
 * area, or it has no land. Own areas have their own line. Kept with the atlas, as a selection is drawn with every choice.
 */
export function selectedOutline(
  atlas: Atlas,
  frame: Frame,
  id: AreaId,
  own: readonly OwnArea[],
): SelectedOutline | undefined {
  const known = outlines.get(atlas) ?? new Map<string, SelectedOutline>();
  outlines.set(atlas, known);
  const area = ownAreaOf(id, own);
  const key = area ? `${id} ${JSON.stringify(area)}` : id;
  const kept = known.get(key);
  if (kept) return kept;
  const geometry = geometryOf(id, atlas, own);
  if (!geometry) return undefined;
  const box = boxOf(frame, geometry);
  const outline: SelectedOutline = {
    id,
    name: areaName(id, atlas, own) ?? id,
    d: pathOf(frame, geometry),
    rings: ringsOf(frame, geometry),
    box,
    at: pointOf(atlas, frame, id, area?.members ?? [], box),
    ...(area ? { kind: 'eigen-selected', look: OWN_LOOKS[area.colour] } : { kind: 'selected' }),
  };
  known.set(key, outline);
  return outline;
}
