import type { MapLibreMap } from 'maplibre-gl';
import type { Background } from '../domain/background';
import type { LiveEvents, LivePicture } from '../figure/painter';
import { createColourPainter } from './colourPainter';
import { coverOver, idsOf, shapeLayers, shapeSource } from './layers';

type ColourPainter = ReturnType<typeof createColourPainter>;

/** Adds a set of shapes to the map once; returns what gives them their colours. */
function addShapes(map: MapLibreMap, { key, shapes, ground }: LivePicture): ColourPainter {
  const ids = idsOf(key);
  map.addSource(ids.areas, shapeSource(shapes));
  if (ground.length > 0) map.addSource(ids.ground, shapeSource(ground));
  for (const layer of shapeLayers(key, ground.length > 0)) map.addLayer(layer);
  return createColourPainter(map, ids.areas);
}

/** Shows the layers of one set of shapes and hides those of the others. */
function showOnly(map: MapLibreMap, key: string, keys: Iterable<string>): void {
  for (const one of keys) {
    for (const id of Object.values(idsOf(one))) {
      if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', one === key ? 'visible' : 'none');
    }
  }
}

/** Calls back when the shapes of a key stand on screen: their tiles are there and a frame with them was drawn. */
function whenOnScreen(map: MapLibreMap, key: string, done: () => void): () => void {
  let loadedBefore = false;
  const look = () => {
    if (!map.getSource(idsOf(key).areas) || !map.isSourceLoaded(idsOf(key).areas)) return;
    if (loadedBefore) {
      map.off('render', look);
      done();
      return;
    }
    loadedBefore = true;
    map.triggerRepaint();
  };
  map.on('render', look);
  return () => map.off('render', look);
}

/** Draws pictures on the map: a level is added once and then only recoloured. */
export function createPicturePainter(map: MapLibreMap, events: Pick<LiveEvents, 'painted'>) {
  const painters = new Map<string, ColourPainter>();
  let ready = false;
  let wanted: LivePicture | undefined;
  let shown: string | undefined;
  let background: Background = 'geen';
  let stopWaiting = () => {};
  const cover = () => {
    for (const key of painters.keys()) {
      map.setPaintProperty(idsOf(key).fill, 'fill-opacity', coverOver(background));
    }
  };
  const draw = () => {
    if (!wanted || !ready) return;
    const { key, colours } = wanted;
    const painter = painters.get(key) ?? addShapes(map, wanted);
    if (!painters.has(key)) {
      painters.set(key, painter);
      cover();
    }
    painter(colours);
    if (shown === key) return;
    shown = key;
    showOnly(map, key, painters.keys());
    stopWaiting();
    stopWaiting = whenOnScreen(map, key, () => events.painted(key));
  };
  map.on('style.load', () => {
    ready = true;
    draw();
  });
  // A canvas that was taken away and given back has drawn everything anew.
  map.on('webglcontextrestored', () => {
    if (!shown) return;
    stopWaiting();
    stopWaiting = whenOnScreen(map, shown, () => shown && events.painted(shown));
  });
  return {
    paint: (picture: LivePicture): void => {
      wanted = picture;
      draw();
    },
    shownLayer: (): string | undefined => (shown === undefined ? undefined : idsOf(shown).fill),
    /** Layer a background goes under. */
    lowest: (): string | undefined => {
      const [first] = painters.keys();
      if (first === undefined) return undefined;
      const ids = idsOf(first);
      return map.getLayer(ids.groundFill) ? ids.groundFill : ids.fill;
    },
    cover: (next: Background): void => {
      background = next;
      cover();
    },
  };
}
