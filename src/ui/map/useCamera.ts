import { useMemo, useRef } from 'react';
import type { Extent } from '../../domain/view';
import {
  type Camera,
  cameraFitting,
  extentOfCamera,
  type Size,
  sameCamera,
  worldRectOf,
} from '../../figure/camera';
import type { Frame } from '../../figure/mercator';
import { worldRectOfFrame } from '../../figure/window';
import { showExtent } from '../../state/camera';

interface Reported {
  readonly extent: Extent;
  readonly size: Size;
  readonly camera: Camera;
}

/** The camera of a view, and how a hand that moved it tells where it came to rest. */
export interface CameraOfView {
  readonly camera: Camera | null;
  /** The whole region. */
  readonly home: Camera | null;
  readonly rest: (camera: Camera) => void;
}

/** The camera that belongs to the extent of the view in a frame of this size; null while that is not known. */
export function useCamera(frame: Frame, extent: Extent | null, size: Size | null): CameraOfView {
  const reported = useRef<Reported | null>(null);
  const home = useMemo(() => (size ? cameraFitting(worldRectOfFrame(frame), size) : null), [frame, size]);
  const camera = useMemo(() => {
    if (!size || !home || !extent) return home;
    const known = reported.current;
    if (known?.extent === extent && known.size === size) return known.camera;
    return cameraFitting(worldRectOf(extent), size);
  }, [extent, size, home]);
  const rest = (next: Camera) => {
    if (!size || !home) return;
    if (sameCamera(next, home, size)) return showExtent(null);
    const seen = extentOfCamera(next, size);
    reported.current = { extent: seen, size, camera: next };
    showExtent(seen);
  };
  return { camera, home, rest };
}
