import { indicatorById } from '../../catalog/indicators';
import type { Cell } from '../../domain/cell';
import { cellsOf } from '../../domain/cells';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Lack, PartPoints } from '../../domain/score';
import type { ScorePart } from '../../domain/view';
import { ranksOf } from '../../stats/ranks';
import type { Scene } from '../scene';
import { underFloor } from '../sceneBase';
import { pointsFor } from './levelPoints';

/** A part of the score on screen, with what it gives to the areas of the level. */
export interface ScoredPart extends ScorePart, PartPoints {
  readonly spec: IndicatorSpec;
  /** Figure or reason per row, in the period of the part. */
  readonly cells: readonly Cell[];
  /** Points of the score itself per row: with its weight, so that the parts of an area add up to its score. */
  readonly given: readonly (number | null)[];
}

/** The combined score on screen. */
export interface ScoreModel {
  readonly parts: readonly ScoredPart[];
  /** Place per row, 1 for the highest score; null for areas that take no part. */
  readonly places: readonly (number | null)[];
  /** Areas with a place. */
  readonly placed: number;
}

/** What an area lacks for a score. */
export interface Lacking {
  readonly part: ScoredPart;
  readonly lack: Lack;
}

function partsOf(scene: Scene): readonly ScoredPart[] {
  const { view, beside, atlas, level, rows } = scene;
  const found = view.score && pointsFor(view.score, beside, atlas);
  const here = found && 'levels' in found ? found.levels.find((one) => one.level === level) : undefined;
  if (!view.score || !here) return [];
  const { parts } = view.score;
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.flatMap((part, index): readonly ScoredPart[] => {
    const [spec, points, file] = [indicatorById(part.indicator), here.parts[index], beside[part.indicator]];
    if (!spec || !points || !file) return [];
    const given = points.points.map((one) => (one === null ? null : (one * part.weight) / whole));
    const cells = cellsOf(file, level, points.period, rows.length);
    return [{ ...part, ...points, spec, cells, given }];
  });
}

function modelOf(scene: Scene): ScoreModel {
  const { cells, rows, spec } = scene;
  const figures = cells.map((cell, row) => {
    const area = rows[row];
    return cell.kind === 'value' && area && !underFloor(spec, area) ? cell.value : null;
  });
  const places = ranksOf(figures, spec.decimals);
  return { parts: partsOf(scene), places, placed: places.filter((place) => place !== null).length };
}

const models = new WeakMap<Scene, ScoreModel>();

/** Parts and places of the score on screen; without parts where the scene shows none. */
export function scoreModelOf(scene: Scene): ScoreModel {
  const model = models.get(scene) ?? modelOf(scene);
  models.set(scene, model);
  return model;
}

/** Every part an area lacks; empty where it has a score. */
export function lacksOf({ parts }: ScoreModel, row: number): readonly Lacking[] {
  return parts.flatMap((part) => {
    const lack = part.lacks[row] ?? null;
    return lack === null ? [] : [{ part, lack }];
  });
}

/** True where other areas have the same place. */
export function isShared({ places }: ScoreModel, row: number): boolean {
  const place = places[row];
  return places.filter((one) => one === place).length > 1;
}
