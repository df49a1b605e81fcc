import type { MapLibreMap } from 'maplibre-gl';
import { COLOUR_STATE } from './layers';

type Port = Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>;

/** Sends colours to one source of the map, touching only the areas whose colour changed. */
export function createColourPainter(map: Port, source: string) {
  let drawn: ReadonlyMap<string, string> = new Map();
  return (next: ReadonlyMap<string, string>): void => {
    for (const id of drawn.keys()) if (!next.has(id)) map.removeFeatureState({ source, id }, COLOUR_STATE);
    for (const [id, colour] of next) {
      if (drawn.get(id) !== colour) map.setFeatureState({ source, id }, { [COLOUR_STATE]: colour });
    }
    drawn = next;
  };
}
