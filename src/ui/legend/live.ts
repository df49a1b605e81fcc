import type { AreaId } from '../../domain/area';
import type { Fill, MapModel } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { rowAt } from '../../state/sceneBase';
import { useAtlas } from '../../state/store';

/** How an area on the map shows in the legend: under the pointer, selected, or not at all. */
export type Live = 'aangewezen' | 'gekozen' | undefined;

/**
 * How the areas of one row of the legend are looked at now. Answers in a word, so that a pointer that moves within a
 * row draws nothing again.
 */
export function useLive(scene: Scene, model: MapModel, isOurs: (fill: Fill) => boolean): Live {
  return useAtlas(({ hovered, view }) => {
    const ours = (id: AreaId) => {
      const fill = model.areas[rowAt(scene, id)]?.fill;
      return fill !== undefined && isOurs(fill);
    };
    if (hovered !== null && ours(hovered)) return 'aangewezen';
    return view.gebied.some(ours) ? 'gekozen' : undefined;
  });
}
