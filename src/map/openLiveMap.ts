import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLat, MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { Camera } from '../figure/camera';
import type { CameraLimits, FreePart, LiveEvents, LiveMap, LiveStart } from '../figure/painter';
import { createBackgroundPainter } from './backgroundPainter';
import { canvasCameraOf, freeCameraOf, withinLimits } from './freeCamera';
import { gestureWords } from './gestureWords';
import { BACKGROUND_ID, EMPTY_STYLE } from './layers';
import { createPicturePainter } from './picturePainter';
import { listenToPointer } from './pointer';
import { WORKER_URL } from './worker';

const SMOOTH_MS = 450;
/** Windows so low that the page scrolls past the map. */
const SCROLLING_PAGE = '(height <= 30em)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

function createMap(start: LiveStart, freePart: () => FreePart, limits: () => CameraLimits): MapLibreMap {
  setWorkerUrl(WORKER_URL);
  const { center, zoom } = canvasCameraOf(start.camera, start.free);
  return new MapLibreMap({
    container: start.host,
    style: EMPTY_STYLE,
    center: [center[0], center[1]],
    zoom,
    attributionControl: false,
    boxZoom: false,
    dragRotate: false,
    touchPitch: false,
    keyboard: false,
    maxPitch: 0,
    fadeDuration: 0,
    renderWorldCopies: false,
    canvasContextAttributes: { antialias: true },
    trackResize: false,
    // In a page that scrolls past the map, one finger or a plain wheel scrolls the page.
    cooperativeGestures: window.matchMedia(SCROLLING_PAGE).matches,
    locale: gestureWords(start.language),
    transformConstrain: (lngLat, wanted) => {
      const free = freeCameraOf({ center: [lngLat.lng, lngLat.lat], zoom: wanted }, freePart());
      const allowed = canvasCameraOf(withinLimits(free, limits()), freePart());
      return { center: new LngLat(allowed.center[0], allowed.center[1]), zoom: allowed.zoom };
    },
  });
}

/** Lets one finger scroll a page that scrolls past the map, also after a phone was turned. Returns how to stop. */
function sharePageScroll(map: MapLibreMap): () => void {
  const query = window.matchMedia(SCROLLING_PAGE);
  const follow = () => (query.matches ? map.cooperativeGestures.enable() : map.cooperativeGestures.disable());
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}

/** The list box of areas is the way in for keyboard and screen reader; the canvas itself is only paint. */
function hideFromKeyboard(map: MapLibreMap): void {
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
}

/**
 * Opens a MapLibre map in an element: north up, colours by feature state, no text and no outlines of its own.
 * Throws when the browser offers no WebGL 2.
 */
export function openLiveMap(start: LiveStart, events: LiveEvents): LiveMap {
  let { free, limits } = start;
  let byHand = true;
  const map = createMap(
    start,
    () => free,
    () => limits,
  );
  hideFromKeyboard(map);
  map.touchZoomRotate.disableRotation();
  const cameraNow = (): Camera => {
    const { lng, lat } = map.getCenter();
    return freeCameraOf({ center: [lng, lat], zoom: map.getZoom() }, free);
  };
  const unlessByHand = (move: () => void) => {
    byHand = false;
    move();
  };
  const picture = createPicturePainter(map, events);
  const background = createBackgroundPainter(map, events, picture.cover, picture.lowest);
  const forget = [listenToPointer(map, picture.shownLayer, events), sharePageScroll(map)];
  map.on('movestart', () => events.began(byHand));
  map.on('move', () => events.moved(cameraNow()));
  map.on('moveend', () => {
    events.settled(cameraNow(), byHand);
    byHand = true;
  });
  map.on('webglcontextlost', events.lost);
  map.on('error', (event) => {
    if (!('sourceId' in event) || event.sourceId !== BACKGROUND_ID) events.lost();
  });
  return {
    paint: picture.paint,
    camera: cameraNow,
    showBackground: background.show,
    moveTo: (camera, { smooth }) => {
      const { center, zoom } = canvasCameraOf(camera, free);
      const target = { center: [center[0], center[1]] as [number, number], zoom };
      unlessByHand(() => map.stop());
      unlessByHand(() =>
        smooth && !window.matchMedia(REDUCED_MOTION).matches
          ? map.easeTo({ ...target, duration: SMOOTH_MS, essential: true })
          : map.jumpTo(target),
      );
    },
    place: (next, nextLimits) => {
      // What a hand was doing comes to rest first, and is told.
      if (map.isMoving()) map.stop();
      const kept = cameraNow();
      free = next;
      limits = nextLimits;
      unlessByHand(() => map.resize());
      const { center, zoom } = canvasCameraOf(kept, free);
      unlessByHand(() => map.jumpTo({ center: [center[0], center[1]], zoom }));
    },
    close: () => {
      for (const stop of forget) stop();
      map.remove();
    },
  };
}
