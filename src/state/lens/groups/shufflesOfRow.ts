import type { NeighboursFile } from '../../../domain/pack';
import { type AreaShuffles, areaShuffles } from '../../../stats/spatial/areaShuffles';
import type { Scene } from '../../scene';
import { questionOf } from './question';

/** The shuffles of one area under the rule of the view, by its row; null where it has no figure or no neighbours. */
export function shufflesOfRow(scene: Scene, neighbours: NeighboursFile, row: number): AreaShuffles | null {
  const { question, rows } = questionOf(scene, neighbours, scene.view);
  const place = rows.indexOf(row);
  return place < 0 ? null : areaShuffles(question, 0, place);
}
