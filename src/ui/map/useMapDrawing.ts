import { useMemo } from 'react';
import type { AreaId } from '../../domain/area';
import { ownId } from '../../domain/ownArea';
import type { OwnArea } from '../../domain/view';
import type { MapOutline } from '../../figure/ChoroplethMap';
import type { Camera, Size } from '../../figure/camera';
import type { MapLabel } from '../../figure/Names';
import { type DrawingWindow, wholeWindow, windowOf } from '../../figure/window';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import type { Drawing } from './drawing';
import { formOutline } from './formOutline';
import { labelsOf, letterSize } from './labels';
import { chosenOutlines, neighbourOutline } from './neighbourOutline';
import { type SelectedOutline, selectedOutline } from './selectedOutline';

/** Drawing units per pixel before the frame is measured: the map at about 620 pixels wide. */
const FIRST_UNITS_PER_PX = 32;

interface Props {
  readonly scene: Scene;
  readonly drawing: Drawing;
  readonly camera: Camera | null;
  readonly size: Size | null;
  readonly selection: readonly AreaId[];
  /** True while only part of the region is in view. */
  readonly zoomedIn: boolean;
  /** True while the buurten of an own area are chosen. */
  readonly editing: boolean;
}

interface Drawn {
  readonly window: DrawingWindow;
  readonly outlines: readonly MapOutline[];
  readonly labels: readonly MapLabel[];
}

const NO_AREAS: readonly OwnArea[] = [];

/** Outlines of own areas that are not selected, in their own line. */
function besides(
  drawn: readonly SelectedOutline[],
  selection: readonly AreaId[],
): readonly SelectedOutline[] {
  return drawn
    .filter(({ id }) => !selection.some((selected) => selected === id))
    .map((outline) => ({ ...outline, kind: 'eigen' }));
}

/** What lies over the colours: the part of the drawing in view, outlines of what is selected or the reader's own, names. */
export function useMapDrawing({ scene, drawing, camera, size, selection, zoomedIn, editing }: Props): Drawn {
  const { atlas, level, view } = scene;
  const { frame } = drawing;
  const shown = useAtlas(({ ownOnMap }) => ownOnMap) ? view.eigen : NO_AREAS;
  const window = useMemo(
    () => (camera && size ? windowOf(frame, camera, size) : wholeWindow(frame, FIRST_UNITS_PER_PX)),
    [frame, camera, size],
  );
  const other = drawing.key !== level;
  const [chosen, own] = useMemo(() => {
    const outlined = (ids: readonly AreaId[]) =>
      ids
        .map((id) => selectedOutline(atlas, frame, id, view.eigen))
        .map((outline) => (other && outline ? formOutline(outline, drawing, atlas, view.eigen) : outline))
        .filter((outline) => outline !== undefined);
    return [outlined(selection), besides(outlined(shown.map((_, index) => ownId(index))), selection)];
  }, [atlas, frame, drawing, other, selection, view.eigen, shown]);
  const hovered = useAtlas((state) => (scene.lens ? state.hovered : null));
  const around = useMemo(
    () => neighbourOutline(scene, drawing, hovered ?? (selection.length > 1 ? undefined : selection[0])),
    [scene, drawing, hovered, selection],
  );
  const outlines = useMemo(
    () => [...drawing.outlines, ...around, ...own, ...chosenOutlines(scene, drawing, selection, chosen)],
    [scene, drawing, selection, around, own, chosen],
  );
  const labels = useMemo(() => {
    const pressable = editing || level === 'gemeente' || level === 'focusgebied' ? [] : drawing.focus;
    return labelsOf({ drawing, window, chosen, named: own, pressable, zoomedIn, letterPx: letterSize() });
  }, [drawing, window, chosen, own, zoomedIn, editing, level]);
  return { window, outlines, labels };
}
