import { absenceReason } from '../../../catalog/texts/absentWords';
import { groupsMissing } from '../../../catalog/texts/groupsMissing';
import { formatNumber } from '../../../domain/unit';
import type { Scene } from '../../scene';
import { underFloor } from '../../sceneBase';
import type { AreaFinding } from './groupsModel';
import { placeName, whenSaid } from './said';

/** Neighbours that are not there: beyond the border, or without a figure. */
export function missingNeighbours(
  { edge, neighbours, unscored }: AreaFinding,
  { rows, lang }: Scene,
  row: number,
): readonly string[] {
  const missing = groupsMissing(lang).neighbours;
  const name = rows[row]?.name ?? '';
  const [count, all] = [unscored.length, neighbours.length + unscored.length];
  if (edge) return [count > 0 ? missing.both(name, count, all) : missing.edge(name)];
  return count > 0 ? [missing.unscored(count, all)] : [];
}

/** Sentences of an area about which nothing is found. */
export function withoutFinding(scene: Scene, row: number): readonly string[] {
  const { rows, cells, spec, lang } = scene;
  const texts = groupsMissing(lang);
  const [area, cell] = [rows[row], cells[row]];
  if (!area || !cell) return [];
  const place = placeName(scene, row);
  if (cell.kind === 'absent') {
    const why = absenceReason({ id: area.id, cell }, spec, lang);
    return [texts.absent(place, spec.short[lang], whenSaid(scene), why), texts.absentSo(area.name)];
  }
  if (!underFloor(spec, area)) return [texts.island(area.name)];
  const floor = formatNumber(spec.populationFloor ?? 0, 0, lang);
  return [texts.floor(place, floor), texts.absentSo(area.name)];
}
