import { type RefObject, useEffect, useRef } from 'react';
import type { Place } from '../../../state/drawnArea';
import { placeCircle } from '../../../state/editActions';

/** Pixels a hand may tremble: further is moving the map. */
const TREMBLE = 5;

interface Props {
  readonly box: RefObject<HTMLElement | null>;
  readonly at: (clientX: number, clientY: number) => Place | undefined;
}

/** A press on the map, whichever painter shows it, puts the middle of the circle there; a drag still moves the map. */
export function CirclePress({ box, at }: Props) {
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  });
  useEffect(() => {
    const map = box.current;
    let down: readonly [number, number] | null = null;
    const onDown = ({ clientX, clientY }: PointerEvent) => {
      down = [clientX, clientY];
    };
    const onClick = ({ target, clientX, clientY }: MouseEvent) => {
      const onMap = target instanceof Element && target.closest('.maphost, .choropleth') !== null;
      const moved = down === null || Math.hypot(clientX - down[0], clientY - down[1]) > TREMBLE;
      const place = onMap && !moved ? latest.current(clientX, clientY) : undefined;
      if (place) placeCircle(place);
    };
    map?.addEventListener('pointerdown', onDown);
    map?.addEventListener('click', onClick);
    return () => {
      map?.removeEventListener('pointerdown', onDown);
      map?.removeEventListener('click', onClick);
    };
  }, [box]);
  return null;
}
