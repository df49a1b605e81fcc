import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import { MOST_TOLD } from '../../domain/spatial';
import type { MapOutline } from '../../figure/ChoroplethMap';
import { pathOf } from '../../figure/path';
import type { Scene } from '../../state/scene';
import { rowAt } from '../../state/sceneBase';
import type { Drawing } from './drawing';

/** One line around areas, in drawing units. */
function lineAround(atlas: Atlas, drawing: Drawing, ids: readonly AreaId[]): string {
  const inside = new Set<string>(ids);
  const whole = drawing.outlineOf?.(inside) ?? (drawing.key === 'buurt' ? atlas.outlineOf(ids) : undefined);
  const apart = drawing.areas.filter((area) => inside.has(area.id)).map(({ d }) => d);
  return whole ? pathOf(drawing.frame, whole) : apart.join('');
}

/** One line around the neighbours of an area as the lens on groups counts them; nothing on other views. */
export function neighbourOutline(
  { lens, rows, atlas, level }: Scene,
  drawing: Drawing,
  id: AreaId | undefined,
): readonly MapOutline[] {
  if (lens?.kind !== 'groepen' || lens.groups.status !== 'klaar' || id === undefined) return [];
  const found = lens.groups.model.findings[rowAt({ atlas, level }, id)];
  if (!found) return [];
  const ids = [...found.neighbours, ...found.unscored].flatMap((row) => rows[row]?.id ?? []);
  return [{ id, d: lineAround(atlas, drawing, ids), kind: 'buur' }];
}

/** Outlines of what is selected; of more areas of the lens on groups than are told one by one, one line around all. */
export function chosenOutlines(
  { lens, atlas, level }: Scene,
  drawing: Drawing,
  selection: readonly AreaId[],
  chosen: readonly MapOutline[],
): readonly MapOutline[] {
  const [id] = selection;
  const many = lens?.kind === 'groepen' && selection.length > MOST_TOLD;
  if (id === undefined || !many || !selection.every((one) => rowAt({ atlas, level }, one) >= 0))
    return chosen;
  return [{ id, d: lineAround(atlas, drawing, selection), kind: 'selected' }];
}
