import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { mapToolTexts } from '../../catalog/texts/mapTools';
import { screenTexts } from '../../catalog/texts/screen';
import { type AreaId, parseAreaId } from '../../domain/area';
import { ChoroplethMap } from '../../figure/ChoroplethMap';
import { wholeWindow, windowOf } from '../../figure/window';
import type { MapModel } from '../../state/mapModel';
import { showBackground } from '../../state/mapTools';
import type { Scene } from '../../state/scene';
import { selectExtent, selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { mapTitle } from '../common/mapTitle';
import { ActiveTip } from './ActiveTip';
import { drawingOf } from './drawing';
import { follow } from './follow';
import { labelsOf, letterSize } from './labels';
import { limitsOf } from './limits';
import { MapControls } from './MapControls';
import { movesOf } from './movesOf';
import { pictureOf, shapesOf } from './picture';
import { ScaleBar, ZoomWords } from './ScaleBar';
import { selectedOutline } from './selectedOutline';
import { useCamera } from './useCamera';
import { type LoadLiveMap, useLiveMap } from './useLiveMap';
import { useMapKeys } from './useMapKeys';
import { useMapPointer } from './useMapPointer';
import { usePlacement } from './usePlacement';

/** Drawing units per pixel before the frame is measured: the map at about 620 pixels wide. */
const FIRST_UNITS_PER_PX = 32;

interface Props {
  readonly scene: Scene;
  readonly model: MapModel;
  readonly loadLive: LoadLiveMap;
}

/** The map of the view: a list box of areas, with the text about the active area beside it and tools to move it. */
export function MapView({ scene, model, loadLive }: Props) {
  const box = useRef<HTMLElement>(null);
  const free = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const list = useRef<SVGSVGElement>(null);
  const last = useRef<AreaId | null>(null);
  const [moving, setMoving] = useState(false);
  const [backgroundFailed, setBackgroundFailed] = useState(false);
  const hovered = useAtlas((state) => state.hovered);
  const selection = useAtlas(selectSelection);
  const extent = useAtlas(selectExtent);
  const background = useAtlas((state) => state.background);
  const { atlas, level, lang } = scene;
  const drawing = drawingOf(atlas, level);
  const placement = usePlacement(box, free);
  const size = placement?.size ?? null;
  const { camera, home, rest } = useCamera(drawing.frame, extent, size);
  const limits = useMemo(() => limitsOf(home, atlas.extent), [home, atlas]);
  const shapes = useMemo(() => shapesOf(scene, drawing, model), [scene, drawing, model]);
  const selected = useMemo(() => new Set<string>(selection), [selection]);
  useEffect(() => {
    if (background !== 'geen') setBackgroundFailed(false);
  }, [background]);
  const pointer = useMapPointer(last, list);
  const live = useLiveMap({
    load: loadLive,
    host,
    placement,
    camera,
    limits,
    picture: useMemo(() => pictureOf(scene, model), [scene, model]),
    language: lang,
    events: {
      moved: (now) => list.current && size && follow(list.current, drawing.frame, now, size),
      began: () => setMoving(true),
      settled: (now, byHand) => {
        setMoving(false);
        if (byHand) rest(now);
      },
      pointed: (id) => pointer.point(id === null ? null : (parseAreaId(id) ?? null)),
      pressed: (id, options) => pointer.press(id === null ? null : (parseAreaId(id) ?? null), options),
      backgroundFailed: () => {
        setBackgroundFailed(true);
        showBackground('geen');
      },
    },
  });
  // Whoever comes back to the map by keyboard goes on from what was selected last, also elsewhere.
  useEffect(() => {
    last.current = selection.at(-1) ?? last.current;
  }, [selection]);
  const moves = movesOf(drawing, { camera, home, size, rest, limits });
  const keys = useMapKeys({ scene, selection, moves, last });
  const window = useMemo(
    () =>
      camera && size ? windowOf(drawing.frame, camera, size) : wholeWindow(drawing.frame, FIRST_UNITS_PER_PX),
    [drawing.frame, camera, size],
  );
  // A moving camera is ahead of what React last drew.
  useLayoutEffect(() => {
    const now = live.map?.camera();
    if (now && size && list.current) follow(list.current, drawing.frame, now, size);
  });
  const chosen = useMemo(() => {
    const found = selection.map((id) => selectedOutline(atlas, drawing.frame, id, scene.view.eigen));
    return found.filter((outline) => outline !== undefined);
  }, [atlas, drawing, selection, scene.view.eigen]);
  const outlines = useMemo(() => [...drawing.outlines, ...chosen], [drawing, chosen]);
  const labels = useMemo(
    () => labelsOf({ drawing, window, chosen, zoomedIn: extent !== null, letterPx: letterSize() }),
    [drawing, window, chosen, extent],
  );
  const active = moving && live.map ? undefined : model.areas.find(({ id }) => id === hovered);
  const drawn = active && drawing.areas.find(({ id }) => id === active.id);
  const texts = mapToolTexts(lang);
  return (
    <section className="mapbox" ref={box} aria-label={screenTexts(lang).map} id="inhoud" tabIndex={-1}>
      <p id="kaart-hulp" className="visually-hidden">
        {screenTexts(lang).mapHelp}
      </p>
      <div className="maphost" ref={host} />
      <div className="mapframe" ref={free}>
        <ChoroplethMap
          scope="kaart"
          window={window}
          painted={scene.spec.id}
          coloursBelow={live.painted}
          title={mapTitle(scene)}
          shapes={shapes}
          ground={drawing.ground}
          outlines={outlines}
          labels={labels}
          selected={selected}
          active={hovered}
          listBox={{
            ref: list,
            'aria-describedby': 'kaart-hulp',
            onPointerMove: pointer.onPointerMove,
            onPointerLeave: pointer.onPointerLeave,
            onClick: pointer.onClick,
            ...keys,
          }}
        />
        {active && drawn && size && (
          <ActiveTip scene={scene} area={active} drawn={drawn} window={window} size={size} />
        )}
      </div>
      <MapControls
        language={lang}
        moves={moves}
        status={live.status}
        atMost={limits !== null && camera !== null && camera.scale >= limits.maxScale * 0.999}
        atLeast={limits !== null && camera !== null && camera.scale <= limits.minScale * 1.001}
      />
      {camera && <ScaleBar camera={camera} language={lang} />}
      {camera && <ZoomWords camera={camera} isHome={extent === null} language={lang} />}
      <p className="map-credit" role="status">
        {backgroundFailed
          ? texts.backgroundFailed
          : { weg: texts.simple, kwijt: texts.lost, aan: texts.credit[background], uit: '' }[live.status]}
      </p>
    </section>
  );
}
