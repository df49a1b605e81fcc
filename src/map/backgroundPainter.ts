import type { MapLibreMap } from 'maplibre-gl';
import type { Background } from '../domain/background';
import type { LiveEvents } from '../figure/painter';
import { BACKGROUND_ID, backgroundSource } from './layers';

/** Puts a map of PDOK under the colours, or takes it away. Nothing is fetched before somebody asks for one. */
export function createBackgroundPainter(
  map: MapLibreMap,
  events: Pick<LiveEvents, 'backgroundFailed'>,
  cover: (background: Background) => void,
  lowest: () => string | undefined,
) {
  let ready = false;
  let wanted: Background = 'geen';
  let shown: Background = 'geen';
  let arrived = false;
  const remove = () => {
    if (map.getLayer(BACKGROUND_ID)) map.removeLayer(BACKGROUND_ID);
    if (map.getSource(BACKGROUND_ID)) map.removeSource(BACKGROUND_ID);
  };
  const draw = () => {
    if (wanted === shown || !ready) return;
    remove();
    shown = wanted;
    arrived = false;
    if (wanted !== 'geen') {
      map.addSource(BACKGROUND_ID, backgroundSource(wanted));
      map.addLayer({ id: BACKGROUND_ID, type: 'raster', source: BACKGROUND_ID }, lowest());
    }
    cover(wanted);
  };
  map.on('style.load', () => {
    ready = true;
    draw();
  });
  map.on('sourcedata', (event) => {
    if (event.sourceId === BACKGROUND_ID && 'tile' in event) arrived = true;
  });
  map.on('error', (event) => {
    const source = 'sourceId' in event ? event.sourceId : undefined;
    // One tile beyond the border may be missing; none at all means that nobody answers.
    if (source === BACKGROUND_ID && shown !== 'geen' && !arrived) events.backgroundFailed();
  });
  return {
    show: (background: Background): void => {
      wanted = background;
      draw();
    },
  };
}
