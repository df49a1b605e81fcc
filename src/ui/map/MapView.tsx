import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { mapToolTexts } from '../../catalog/texts/mapTools';
import { screenTexts } from '../../catalog/texts/screen';
import type { AreaId } from '../../domain/area';
import { ChoroplethMap } from '../../figure/ChoroplethMap';
import type { MapModel } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { selectExtent, selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { mapTitle } from '../common/mapTitle';
import { ActiveTip } from './ActiveTip';
import { follow } from './follow';
import { limitsOf } from './limits';
import { MapControls } from './MapControls';
import { movesOf } from './movesOf';
import { ScaleBar, ZoomWords } from './ScaleBar';
import { useCamera } from './useCamera';
import { useEditTool } from './useEditTool';
import { useForm } from './useForm';
import type { LoadLiveMap } from './useLiveMap';
import { useMapDrawing } from './useMapDrawing';
import { useMapKeys } from './useMapKeys';
import { useMapPointer } from './useMapPointer';
import { usePainter } from './usePainter';
import { usePlacement } from './usePlacement';
import { useShapes } from './useShapes';

const EditLayer = lazy(() => import('../own/edit/EditLayer').then((part) => ({ default: part.EditLayer })));
const NO_SELECTION: ReadonlySet<string> = new Set();

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
  const marks = useRef<SVGGElement>(null);
  const last = useRef<AreaId | null>(null);
  const hovered = useAtlas((state) => state.hovered);
  const selection = useAtlas(selectSelection);
  const extent = useAtlas(selectExtent);
  const background = useAtlas((state) => state.background);
  const edit = useEditTool();
  const { atlas, level, lang } = scene;
  const form = useAtlas((state) => state.view.vorm);
  const drawing = useForm(atlas, level, edit.on ? 'vlakken' : form);
  const placement = usePlacement(box, free);
  const size = placement?.size ?? null;
  const { camera, home, rest } = useCamera(drawing.frame, extent, size);
  const limits = useMemo(() => limitsOf(home, atlas.extent), [home, atlas]);
  const shapes = useShapes(scene, drawing, model);
  const selected = useMemo(() => {
    const members = edit.index === null ? selection : scene.view.eigen[edit.index]?.members;
    return members ? new Set<string>(members) : NO_SELECTION;
  }, [edit.index, scene.view.eigen, selection]);
  const pointer = useMapPointer(last, list, edit);
  const { live, moving, backgroundFailed } = usePainter({
    ...{ scene, model, drawing, host, list, placement, camera, limits, rest, pointer },
    load: loadLive,
  });
  // Whoever comes back to the map by keyboard goes on from what was selected last, also elsewhere.
  useEffect(() => {
    last.current = selection.at(-1) ?? last.current;
  }, [selection]);
  const moves = movesOf(drawing, { camera, home, size, rest, limits });
  const keys = useMapKeys({ scene, selection, moves, last, edit });
  const { window, outlines, labels } = useMapDrawing({
    scene,
    drawing,
    camera,
    size,
    selection,
    zoomedIn: extent !== null,
    editing: edit.on,
  });
  // A moving camera is ahead of what React last drew.
  useLayoutEffect(() => {
    const now = live.map?.camera();
    if (now && size && list.current) follow(list.current, drawing.frame, now, size);
  });
  const active = moving ? undefined : model.areas.find(({ id }) => id === hovered);
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
          circled={drawing.key === `${level} cirkels`}
          ground={drawing.ground}
          outlines={outlines}
          labels={labels}
          selected={selected}
          active={hovered}
          marksRef={marks}
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
      {edit.index !== null && (
        <Suspense>
          <EditLayer
            scene={scene}
            index={edit.index}
            frame={drawing.frame}
            window={window}
            box={box}
            free={free}
            list={list}
            marks={marks}
            handle={edit.handle}
          />
        </Suspense>
      )}
      <MapControls
        language={lang}
        moves={moves}
        status={live.status}
        atMost={limits !== null && camera !== null && camera.scale >= limits.maxScale * 0.999}
        atLeast={limits !== null && camera !== null && camera.scale <= limits.minScale * 1.001}
      />
      {camera && drawing.outlineOf === undefined && <ScaleBar camera={camera} language={lang} />}
      {camera && <ZoomWords camera={camera} isHome={extent === null} language={lang} />}
      <p className="map-credit" role="status">
        {backgroundFailed
          ? texts.backgroundFailed
          : { weg: texts.simple, kwijt: texts.lost, aan: texts.credit[background], uit: '' }[live.status]}
      </p>
    </section>
  );
}
