import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import { membersOf } from '../../domain/areas';
import { ownAreaOf } from '../../domain/ownArea';
import type { OwnArea } from '../../domain/view';
import { boxOf, pathOf, ringsOf } from '../../figure/path';
import type { Drawing } from './drawing';
import type { SelectedOutline } from './selectedOutline';

/** Buurten, or the area itself. */
function placesOf(id: AreaId, atlas: Atlas, own: readonly OwnArea[]): ReadonlySet<string> {
  const row = atlas.find(id)?.row;
  const members = ownAreaOf(id, own)?.members ?? (row && membersOf(row)) ?? [id];
  const inside = atlas.rows('buurt').filter(({ gemeente, wijk }) => gemeente === id || wijk === id);
  return new Set([...members, ...inside.map((buurt) => buurt.id)]);
}

/**
 * The outline as it is where areas have another shape than their land. Undefined where the drawing has nothing of the
 * area: a wijk among tiles of gemeenten.
 */
export function formOutline(
  outline: SelectedOutline,
  drawing: Drawing,
  atlas: Atlas,
  own: readonly OwnArea[],
): SelectedOutline | undefined {
  const drawn = drawing.areas.find(({ id }) => id === outline.id);
  const shape = drawing.shapes.find(({ id }) => id === outline.id);
  if (drawn && shape) {
    return { ...outline, ...drawn, id: outline.id, rings: ringsOf(drawing.frame, shape.geometry) };
  }
  if (!drawing.outlineOf) return outline;
  const geometry = drawing.outlineOf(placesOf(outline.id as AreaId, atlas, own));
  const box = boxOf(drawing.frame, geometry);
  if (!Number.isFinite(box[0])) return undefined;
  const at = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const;
  return { ...outline, d: pathOf(drawing.frame, geometry), rings: ringsOf(drawing.frame, geometry), box, at };
}
