import type { AreaId } from '../../../domain/area';
import { ownAreaOf } from '../../../domain/ownArea';
import { totalOf } from '../../../stats/lorenz';
import { membersWithin } from '../../membersWithin';
import { areaName, type Scene } from '../../scene';
import { rowAt, underFloor } from '../../sceneBase';
import { shareOf } from './shareOf';
import { buurtPortions, sumOf } from './spreadFocus';
import type { SpreadModel, SpreadShare } from './spreadModel';

/** An area that is told by itself, with its share; null where too little of it is known. */
export interface SpreadArea {
  readonly id: AreaId;
  readonly name: string;
  readonly share: SpreadShare | null;
  /** How many are concerned where nobody lives; null elsewhere. */
  readonly uninhabited: number | null;
  /** True where too few people live to say how many times the even share it is; left out for areas of another level. */
  readonly tooFew?: boolean;
}

function ofBuurten(scene: Scene, id: AreaId): SpreadShare | null {
  const buurten = buurtPortions(scene);
  if (!buurten) return null;
  const members = ownAreaOf(id, scene.view.eigen)?.members ?? membersWithin(id, scene.atlas);
  const sum = sumOf(members, buurten, scene);
  return sum ? shareOf(sum, totalOf([...buurten.values()])) : null;
}

/** The share of any area: a row of the level, or an area that is made of buurten. */
export function spreadAreaOf(scene: Scene, model: SpreadModel, id: AreaId): SpreadArea {
  const name = areaName(id, scene.atlas, scene.view.eigen) ?? id;
  const row = rowAt(scene, id);
  const uninhabited = model.uninhabited.includes(row) ? (model.counts[row] ?? null) : null;
  const share = row >= 0 ? (model.shares[row] ?? null) : ofBuurten(scene, id);
  const area = scene.rows[row];
  return { id, name, share, uninhabited, tooFew: area !== undefined && underFloor(scene.spec, area) };
}
