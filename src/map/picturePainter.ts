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

/**
 * Calls back when the shapes of a key stand on screen in their new colours: their tiles are there and `frames` frames
 * with them were drawn. Returns how to stop waiting.
 */
function whenOnScreen(map: MapLibreMap, key: string, frames: number, done: () => void): () => void {
  let left = frames;
  const look = () => {
    if (!map.getSource(idsOf(key).areas) || !map.isSourceLoaded(idsOf(key).areas)) return;
    left -= 1;
    if (left > 0) {
      map.triggerRepaint();
      return;
    }
    map.off('render', look);
    done();
  };
  map.on('render', look);
  map.triggerRepaint();
  return () => map.off('render', look);
}

/** Frames until shapes are sure to be there: new or newly coloured ones with the first, those that were hidden later. */
const FRAMES = { first: 1, unhidden: 2 } as const;

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
  const wait = (frames: number) => {
    const picture = wanted;
    if (!picture) return;
    stopWaiting();
    stopWaiting = whenOnScreen(map, picture.key, frames, () => events.painted(picture));
  };
  const draw = () => {
    if (!wanted || !ready) return;
    const { key, colours } = wanted;
    const painter = painters.get(key) ?? addShapes(map, wanted);
    const wasHidden = painters.has(key) && shown !== key;
    if (!painters.has(key)) {
      painters.set(key, painter);
      cover();
    }
    painter(colours);
    wait(wasHidden ? FRAMES.unhidden : FRAMES.first);
    if (shown === key) return;
    shown = key;
    showOnly(map, key, painters.keys());
  };
  map.on('style.load', () => {
    ready = true;
    draw();
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
