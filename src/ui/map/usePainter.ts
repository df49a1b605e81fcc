import { type RefObject, useEffect, useMemo, useState } from 'react';
import { parseAreaId } from '../../domain/area';
import type { Camera } from '../../figure/camera';
import type { CameraLimits } from '../../figure/painter';
import type { MapModel } from '../../state/mapModel';
import { showBackground } from '../../state/mapTools';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import type { Drawing } from './drawing';
import { follow } from './follow';
import { pictureOf } from './picture';
import { type LoadLiveMap, useLiveMap } from './useLiveMap';
import type { useMapPointer } from './useMapPointer';
import type { Placement } from './usePlacement';

interface Props {
  readonly scene: Scene;
  readonly model: MapModel;
  readonly drawing: Drawing;
  readonly load: LoadLiveMap;
  readonly host: RefObject<HTMLElement | null>;
  readonly list: RefObject<SVGSVGElement | null>;
  readonly placement: Placement | null;
  readonly camera: Camera | null;
  readonly limits: CameraLimits | null;
  readonly rest: (camera: Camera) => void;
  readonly pointer: Pick<ReturnType<typeof useMapPointer>, 'point' | 'press'>;
}

/** The live map under the drawing, with what it tells: where it moves, what a mouse or finger is on, what fails. */
export function usePainter(props: Props) {
  const { scene, model, drawing, list, placement, rest, pointer } = props;
  const [moving, setMoving] = useState(false);
  const [backgroundFailed, setBackgroundFailed] = useState(false);
  const background = useAtlas((state) => state.background);
  useEffect(() => {
    if (background !== 'geen') setBackgroundFailed(false);
  }, [background]);
  const idOf = (id: string | null) => (id === null ? null : (parseAreaId(id) ?? null));
  const live = useLiveMap({
    ...props,
    picture: useMemo(() => pictureOf(drawing, model), [drawing, model]),
    language: scene.lang,
    events: {
      moved: (now) => list.current && placement && follow(list.current, drawing.frame, now, placement.size),
      began: () => setMoving(true),
      settled: (now, byHand) => {
        setMoving(false);
        if (byHand) rest(now);
      },
      pointed: (id) => pointer.point(idOf(id)),
      pressed: (id, options) => pointer.press(idOf(id), options),
      backgroundFailed: () => {
        setBackgroundFailed(true);
        showBackground('geen');
      },
    },
  });
  return { live, moving: moving && live.map !== null, backgroundFailed };
}
