import type { AreaId } from '../../domain/area';
import type { Camera, Size } from '../../figure/camera';
import { toPixels, windowOf } from '../../figure/window';
import { showWholeRegion, zoomToArea } from '../../state/camera';
import type { CameraMoves } from './cameraMoves';
import type { Drawing } from './drawing';

const ZOOM_STEP = 1.8;

interface Where {
  readonly camera: Camera | null;
  readonly home: Camera | null;
  readonly size: Size | null;
  readonly rest: (camera: Camera) => void;
  readonly limits: { readonly minScale: number; readonly maxScale: number } | null;
}

/** The camera that has an area wholly in view without zooming further than needed; undefined when it is in view. */
function cameraShowing(box: readonly [number, number, number, number], drawing: Drawing, where: Where) {
  const { camera, size } = where;
  if (!camera || !size) return undefined;
  const window = windowOf(drawing.frame, camera, size);
  const [left, top] = toPixels(window, [box[0], box[1]]);
  const [right, bottom] = toPixels(window, [box[2], box[3]]);
  if (left >= 0 && top >= 0 && right <= size.width && bottom <= size.height) return undefined;
  const [dx, dy] = [(left + right - size.width) / 2, (top + bottom - size.height) / 2];
  const fits = Math.min(size.width / (right - left), size.height / (bottom - top), 1);
  return {
    x: camera.x + dx / camera.scale,
    y: camera.y + dy / camera.scale,
    scale: camera.scale * (fits < 1 ? fits * 0.9 : 1),
  };
}

/** What keyboard and buttons do with the camera; all of it goes through the view, so it works with either painter. */
export function movesOf(drawing: Drawing, where: Where): CameraMoves {
  const { camera, limits, rest } = where;
  const zoom = (times: number) => {
    if (!camera || !limits) return;
    const scale = Math.min(Math.max(camera.scale * times, limits.minScale), limits.maxScale);
    rest({ ...camera, scale });
  };
  return {
    zoomIn: () => zoom(ZOOM_STEP),
    zoomOut: () => zoom(1 / ZOOM_STEP),
    home: showWholeRegion,
    toArea: zoomToArea,
    reveal: (id: AreaId) => {
      const drawn = drawing.areas.find((area) => area.id === id);
      const next = drawn && cameraShowing(drawn.box, drawing, where);
      if (next) rest(next);
    },
  };
}
