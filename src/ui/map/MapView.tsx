import { useMemo, useRef } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { ChoroplethMap, type MapShape } from '../../figure/ChoroplethMap';
import type { MapModel, PaintedArea } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { benchmarkLine, figureLine, placeLine, remarks } from '../common/lines';
import { mapTitle } from '../common/mapTitle';
import { type Drawing, drawingOf } from './drawing';
import { Tip } from './Tip';
import { useMapKeys } from './useMapKeys';
import { type Size, useSize } from './useSize';

/** Drawing units per pixel before the frame is measured: the map at about 620 pixels wide. */
const FIRST_UNITS_PER_PX = 16;

function shapesOf(scene: Scene, drawing: Drawing, model: MapModel): readonly MapShape[] {
  return drawing.areas.map((area, index): MapShape => {
    const painted = model.areas[index];
    const fill = painted?.fill;
    return {
      id: area.id,
      d: area.d,
      spoken: painted ? [painted.spoken, ...remarks(scene, painted)].join('. ') : '',
      fill: fill?.kind === 'absent' ? { absent: fill.why } : { colour: fill?.colour ?? 'none' },
    };
  });
}

/** Drawing units per pixel when the drawing fits the frame, and where its corner then lies. */
function placementOf(drawing: Drawing, frame: Size) {
  const { width, height } = drawing.frame;
  const unitsPerPx = Math.max(width / frame.width, height / frame.height);
  return {
    unitsPerPx,
    left: (frame.width - width / unitsPerPx) / 2,
    top: (frame.height - height / unitsPerPx) / 2,
  };
}

function ActiveTip({
  scene,
  area,
  drawing,
  frame,
}: {
  scene: Scene;
  area: PaintedArea;
  drawing: Drawing;
  frame: Size;
}) {
  const drawn = drawing.areas.find(({ id }) => id === area.id);
  if (!drawn) return null;
  const { unitsPerPx, left, top } = placementOf(drawing, frame);
  const [x0, y0, x1, y1] = drawn.box;
  const box = [
    left + x0 / unitsPerPx,
    top + y0 / unitsPerPx,
    left + x1 / unitsPerPx,
    top + y1 / unitsPerPx,
  ] as const;
  return (
    <Tip
      name={area.name}
      lines={[figureLine(scene, area), benchmarkLine(scene, area), placeLine(scene, area)]}
      box={box}
      frame={frame}
    />
  );
}

/** The map of the view: a list box of areas, with the text about the active area beside it. */
export function MapView({ scene, model }: { scene: Scene; model: MapModel }) {
  const boxRef = useRef<HTMLDivElement>(null);
  const frame = useSize(boxRef);
  const hovered = useAtlas((state) => state.hovered);
  const selection = useAtlas(selectSelection);
  const extent = useAtlas((state) => state.view.uitsnede);
  const drawing = drawingOf(scene.atlas, scene.level, extent);
  const shapes = useMemo(() => shapesOf(scene, drawing, model), [scene, drawing, model]);
  const selected = useMemo(() => new Set<string>(selection), [selection]);
  const listBox = useMapKeys(selection, drawing);
  const texts = screenTexts(scene.lang);
  const active = model.areas.find(({ id }) => id === hovered);
  return (
    <section className="mapbox" aria-label={texts.map} id="inhoud" tabIndex={-1}>
      <p id="kaart-hulp" className="visually-hidden">
        {texts.mapHelp}
      </p>
      <div className="mapframe" ref={boxRef}>
        <ChoroplethMap
          scope="kaart"
          width={drawing.frame.width}
          height={drawing.frame.height}
          unitsPerPx={
            frame?.width && frame.height ? placementOf(drawing, frame).unitsPerPx : FIRST_UNITS_PER_PX
          }
          painted={scene.spec.id}
          title={mapTitle(scene)}
          shapes={shapes}
          ground={drawing.ground}
          outlines={drawing.outlines}
          labels={drawing.labels}
          selected={selected}
          active={hovered}
          listBox={listBox}
        />
        {active && frame && <ActiveTip scene={scene} area={active} drawing={drawing} frame={frame} />}
      </div>
    </section>
  );
}
