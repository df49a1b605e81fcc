import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../domain/text';
import { type Camera, sameCamera } from '../../figure/camera';
import type { CameraLimits, LiveEvents, LiveMap, LivePicture, OpenLiveMap } from '../../figure/painter';
import { environment } from '../../state/requests';
import { useAtlas } from '../../state/store';
import { afterPaint } from './afterPaint';
import type { Placement } from './usePlacement';

/** Fetches the code of the live map; only the app knows where it is. */
export type LoadLiveMap = () => Promise<OpenLiveMap>;

/** `uit` until there is one; `weg` when it cannot be had here; `kwijt` while the browser took its canvas away. */
export type LiveStatus = 'uit' | 'aan' | 'weg' | 'kwijt';

interface Wanted {
  readonly load: LoadLiveMap;
  readonly host: RefObject<HTMLElement | null>;
  readonly placement: Placement | null;
  readonly camera: Camera | null;
  readonly limits: CameraLimits | null;
  readonly picture: LivePicture;
  readonly language: Language;
  readonly events: Omit<LiveEvents, 'painted' | 'lost'>;
}

interface Live {
  readonly status: LiveStatus;
  /** True when the picture of this view stands whole on the canvas. */
  readonly painted: boolean;
  readonly map: LiveMap | null;
}

/** A browser that keeps taking the canvas away is left in peace. */
const MOST_LOSSES = 3;

/**
 * Keeps a live map under the drawing: opens it in idle time (again when the browser took its canvas away), hands it
 * every picture and camera, closes it.
 */
export function useLiveMap(wanted: Wanted): Live {
  const { load, placement, camera, limits, picture } = wanted;
  const latest = useRef(wanted);
  const [map, setMap] = useState<LiveMap | null>(null);
  const [failed, setFailed] = useState(false);
  const [losses, setLosses] = useState(0);
  const [shown, setShown] = useState<LivePicture | null>(null);
  const background = useAtlas((state) => state.background);
  const known = placement !== null && camera !== null && limits !== null;
  useLayoutEffect(() => {
    latest.current = wanted;
  });
  useEffect(() => {
    if (!known || losses > MOST_LOSSES) return;
    let open: LiveMap | null = null;
    let closed = false;
    const loading = load();
    // Whoever waits for it says so when it fails; until then nobody does.
    loading.catch(() => undefined);
    const begin = async () => {
      try {
        const openLiveMap = await loading;
        if (closed) return;
        open = opened(openLiveMap, latest, setShown, () => setLosses((before) => before + 1));
        setMap(open);
      } catch {
        if (!closed) setFailed(true);
      }
    };
    const cancel = environment()?.whenIdle(() => void begin());
    return () => {
      closed = true;
      cancel?.();
      open?.close();
      setMap(null);
      setShown(null);
    };
  }, [known, load, losses]);
  // The drawing answers a choice at once, in its own colours; the map follows when that is on screen.
  useEffect(() => (map ? afterPaint(() => map.paint(picture)) : undefined), [map, picture]);
  useLayoutEffect(() => map?.showBackground(background), [map, background]);
  useOrders(map, placement, camera, limits);
  return {
    status: map ? 'aan' : failed || losses > MOST_LOSSES ? 'weg' : losses > 0 ? 'kwijt' : 'uit',
    painted: map !== null && shown === picture,
    map,
  };
}

/** Sends the map where the view says, unless it is there already: smoothly, or at once when the layout changed. */
function useOrders(
  map: LiveMap | null,
  placement: Placement | null,
  camera: Camera | null,
  limits: CameraLimits | null,
): void {
  const placed = useRef(placement);
  useLayoutEffect(() => {
    if (!map || !placement || !camera || !limits) return;
    const changed = placed.current !== placement;
    placed.current = placement;
    if (changed) map.place(placement.free, limits);
    if (!sameCamera(map.camera(), camera, placement.size)) map.moveTo(camera, { smooth: !changed });
  }, [map, placement, camera, limits]);
}

/** Opens the map where the view is now; its events go to whoever listens at that moment. */
function opened(
  open: OpenLiveMap,
  latest: RefObject<Wanted>,
  painted: (picture: LivePicture) => void,
  lost: () => void,
): LiveMap {
  const { host, camera, placement, limits, language } = latest.current;
  if (!host.current || !camera || !placement || !limits) throw new Error('no place for the map');
  const now = () => latest.current.events;
  return open(
    { host: host.current, camera, free: placement.free, limits, language },
    {
      moved: (next) => now().moved(next),
      began: (byHand) => now().began(byHand),
      settled: (next, byHand) => now().settled(next, byHand),
      pointed: (id) => now().pointed(id),
      pressed: (id, options) => now().pressed(id, options),
      backgroundFailed: () => now().backgroundFailed(),
      painted,
      lost,
    },
  );
}
