/** How far the order of a combined score depends on its weights; only asked for where it is told. */
import { type Sensitivity, sensitivityOf } from '../../stats/scoreSensitivity';
import type { Scene } from '../scene';
import { scoreModelOf } from './scoreModel';

const known = new WeakMap<Scene, Sensitivity>();

/** Places of the areas when each weight in turn is a quarter higher and lower. */
export function stabilityOf(scene: Scene): Sensitivity {
  const found = known.get(scene);
  if (found) return found;
  const { parts, places } = scoreModelOf(scene);
  const made = sensitivityOf({
    columns: parts.map(({ points }) => points),
    weights: parts.map(({ weight }) => weight),
    decimals: scene.spec.decimals,
    takesPart: places.map((place) => place !== null),
  });
  known.set(scene, made);
  return made;
}
