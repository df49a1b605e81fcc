import type { AreaId } from '../../domain/area';
import type { MapOutline } from '../../figure/ChoroplethMap';
import { pathOf } from '../../figure/path';
import type { Scene } from '../../state/scene';
import type { Drawing } from './drawing';

/** One line around the neighbours of an area as the lens on groups counts them; nothing on other views. */
export function neighbourOutline(
  { lens, rows, atlas }: Scene,
  drawing: Drawing,
  id: AreaId | undefined,
): readonly MapOutline[] {
  if (lens?.kind !== 'groepen' || lens.groups.status !== 'klaar' || id === undefined) return [];
  const found = lens.groups.model.findings[rows.findIndex((row) => row.id === id)];
  if (!found) return [];
  const ids = [...found.neighbours, ...found.unscored].flatMap((row) => rows[row]?.id ?? []);
  const inside = new Set<string>(ids);
  const whole = drawing.outlineOf?.(inside) ?? (drawing.key === 'buurt' ? atlas.outlineOf(ids) : undefined);
  const apart = drawing.areas.filter((area) => inside.has(area.id)).map(({ d }) => d);
  return [{ id, d: whole ? pathOf(drawing.frame, whole) : apart.join(''), kind: 'buur' }];
}
