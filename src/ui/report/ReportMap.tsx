import { useMemo, useRef } from 'react';
import { mapToolTexts } from '../../catalog/texts/mapTools';
import { reportPage } from '../../catalog/texts/reportPage';
import { screenTexts } from '../../catalog/texts/screen';
import { formatNumber } from '../../domain/unit';
import { ChoroplethMap } from '../../figure/ChoroplethMap';
import { cameraFitting, metresPerPixel, type Size } from '../../figure/camera';
import { InkMarks } from '../../figure/print/InkMarks';
import { worldRectOfFrame } from '../../figure/window';
import type { MapModel } from '../../state/mapModel';
import { partOf } from '../../state/ranking/reach';
import type { ReportFacts } from '../../state/report/facts';
import { areaName } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { mapTitle } from '../common/mapTitle';
import { useWidth } from '../course/useWidth';
import { shapesOf } from '../map/picture';
import { roundDistance } from '../map/ScaleBar';
import { useForm } from '../map/useForm';
import { useMapDrawing } from '../map/useMapDrawing';
import { inkedShapes } from './reportInk';

/** Pixels the map is wide before it has been measured. */
const FIRST_WIDTH = 480;
/** The scale bar takes at most this part of the width. */
const WIDEST_BAR = 0.25;

/** North, and length on the map beside length on the ground; the bar is a part of the width, so it holds at any size. */
function Scale({ metresAcross, lang }: { readonly metresAcross: number; readonly lang: 'nl' | 'en' }) {
  const metres = roundDistance(metresAcross * WIDEST_BAR);
  const words = `${formatNumber(metres / 1000, 0, lang)}\u00a0km`;
  return (
    <div className="report-scale">
      <span>
        <span aria-hidden="true">↑</span> {reportPage(lang).north}
      </span>
      <svg
        role="img"
        aria-label={mapToolTexts(lang).scale(words)}
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        style={{ width: `${(100 * metres) / metresAcross}%` }}
      >
        <path d="M0 0V5H100V0" />
      </svg>
      <span aria-hidden="true">{words}</span>
    </div>
  );
}

interface Props {
  readonly facts: ReportFacts;
  readonly model: MapModel;
}

/** The whole region in the colours of the view, with what is selected outlined: one picture, that prints. */
export function ReportMap({ facts, model }: Props) {
  const { scene, selection, reach } = facts;
  const { atlas, level, lang, view } = scene;
  const host = useRef<HTMLDivElement>(null);
  const measured = useWidth(host);
  const form = useAtlas((state) => state.view.vorm);
  const drawing = useForm(atlas, level, form);
  const width = measured || FIRST_WIDTH;
  const size: Size = useMemo(
    () => ({ width, height: (width * drawing.frame.height) / drawing.frame.width }),
    [width, drawing.frame],
  );
  const camera = useMemo(() => cameraFitting(worldRectOfFrame(drawing.frame), size), [drawing.frame, size]);
  const part = partOf(reach, atlas);
  const outlined = useMemo(
    () => (part === null || selection.includes(part) ? selection : [...selection, part]),
    [part, selection],
  );
  const { window, outlines, labels } = useMapDrawing({
    ...{ scene, drawing, camera, size, zoomedIn: false, editing: true },
    selection: outlined,
  });
  const { shapes, inks } = useMemo(
    () => inkedShapes(shapesOf(drawing, model, []), window),
    [drawing, model, window],
  );
  const texts = reportPage(lang);
  const names = outlined.map((id) => areaName(id, atlas, view.eigen) ?? id);
  return (
    <div className="report-map" ref={host}>
      <ChoroplethMap
        scope="verslag"
        window={window}
        painted={scene.spec.id}
        title={mapTitle(scene)}
        shapes={shapes}
        circled={form === 'cirkels'}
        ground={drawing.ground}
        outlines={outlines}
        labels={labels}
        selected={new Set(outlined)}
        active={null}
        ink={<InkMarks inks={inks} />}
      />
      {form !== 'tegels' && <Scale metresAcross={metresPerPixel(camera) * width} lang={lang} />}
      {names.length > 0 && <p className="report-outlined">{texts.outlined(names.join(', '))}</p>}
      {facts.areas.some(({ zone }) => zone !== null) && (
        <p className="report-outlined">{texts.onlyHome(screenTexts(lang).references.parkstad)}</p>
      )}
    </div>
  );
}
