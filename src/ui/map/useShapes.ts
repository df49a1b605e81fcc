import { useDeferredValue, useMemo } from 'react';
import type { MapShape } from '../../figure/Shape';
import type { MapModel } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import type { Drawing } from './drawing';
import { shapesOf, spokenOf } from './picture';

/**
 * The areas to draw. Their colours are there at once; what a screen reader says on them follows a moment after the
 * colours are on screen, because putting it to words takes longer than a frame. Another level brings its own words.
 */
export function useShapes(scene: Scene, drawing: Drawing, model: MapModel): readonly MapShape[] {
  const told = useMemo(() => ({ scene, model }), [scene, model]);
  const later = useDeferredValue(told);
  const words = later.scene.level === scene.level && later.scene.atlas === scene.atlas ? later : told;
  const spoken = useMemo(() => spokenOf(words.scene, words.model), [words]);
  return useMemo(() => shapesOf(drawing, model, spoken), [drawing, model, spoken]);
}
