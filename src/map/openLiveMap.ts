import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLat, MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { Camera } from '../figure/camera';
import type { CameraLimits, FreePart, LiveEvents, LiveMap, LiveStart } from '../figure/painter';
import { createBackgroundPainter } from './backgroundPainter';
import { canvasCameraOf, freeCameraOf, withinLimits } from './freeCamera';
import { gestureWords } from './gestureWords';
import { EMPTY_STYLE } from './layers';
import { createPicturePainter } from './picturePainter';
import { listenToPointer } from './pointer';
import { WORKER_URL } from './worker';

const SMOOTH_MS = 450;

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
    cooperativeGestures: window.matchMedia('(height <= 30em)').matches,
    locale: gestureWords(start.language),
    transformConstrain: (lngLat, wanted) => {
      const free = freeCameraOf({ center: [lngLat.lng, lngLat.lat], zoom: wanted }, freePart());
      const allowed = canvasCameraOf(withinLimits(free, limits()), freePart());
      return { center: new LngLat(allowed.center[0], allowed.center[1]), zoom: allowed.zoom };
    },
  });
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
  const forget = listenToPointer(map, picture.shownLayer, events);
  map.on('movestart', () => events.began(byHand));
  map.on('move', () => events.moved(cameraNow()));
  map.on('moveend', () => {
    events.settled(cameraNow(), byHand);
    byHand = true;
  });
  map.on('webglcontextlost', events.lost);
  return {
    paint: picture.paint,
    camera: cameraNow,
    showBackground: background.show,
    moveTo: (camera, { smooth }) => {
      const { center, zoom } = canvasCameraOf(camera, free);
      const target = { center: [center[0], center[1]] as [number, number], zoom };
      map.stop();
      unlessByHand(() =>
        smooth && !start.reducedMotion
          ? map.easeTo({ ...target, duration: SMOOTH_MS, essential: true })
          : map.jumpTo(target),
      );
    },
    place: (next, nextLimits) => {
      const kept = cameraNow();
      free = next;
      limits = nextLimits;
      unlessByHand(() => map.resize());
      const { center, zoom } = canvasCameraOf(kept, free);
      unlessByHand(() => map.jumpTo({ center: [center[0], center[1]], zoom }));
    },
    close: () => {
      forget();
      map.remove();
    },
  };
}
