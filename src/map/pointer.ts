import type { MapLibreMap } from 'maplibre-gl';
import type { LiveEvents } from '../figure/painter';

/** Pixels around a press in which an area still counts: lines between areas are thin, fingers are not. */
const REACH = 5;

type Pixel = readonly [number, number];

function areaAt(map: MapLibreMap, layer: string | undefined, [x, y]: Pixel, reach: number): string | null {
  if (layer === undefined || !map.getLayer(layer)) return null;
  const at = (point: Pixel) =>
    map.queryRenderedFeatures([point[0], point[1]], { layers: [layer] })[0]?.properties.id;
  const around: readonly Pixel[] = [
    [x, y],
    [x - reach, y],
    [x + reach, y],
    [x, y - reach],
    [x, y + reach],
  ];
  for (const point of reach > 0 ? around : around.slice(0, 1)) {
    const id: unknown = at(point);
    if (typeof id === 'string') return id;
  }
  return null;
}

/** Tells which area a mouse or pen is on, and which area is pressed. Returns how to stop. */
export function listenToPointer(
  map: MapLibreMap,
  layer: () => string | undefined,
  events: Pick<LiveEvents, 'pointed' | 'pressed'>,
): () => void {
  const host = map.getCanvasContainer();
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || map.isMoving()) return;
    const { left, top } = host.getBoundingClientRect();
    const id = areaAt(map, layer(), [event.clientX - left, event.clientY - top], 0);
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    events.pointed(id);
  };
  const leave = ({ relatedTarget }: PointerEvent) => {
    // A resting mouse changes hands when the drawing shows its own colours again.
    const toDrawing = relatedTarget instanceof Element && relatedTarget.closest('.choropleth') !== null;
    if (!toDrawing) events.pointed(null);
  };
  host.addEventListener('pointermove', move);
  host.addEventListener('pointerleave', leave);
  map.on('click', ({ point, originalEvent }) => {
    // The second press of a double one zooms in; it must not undo the first.
    if (originalEvent.detail > 1) return;
    const { shiftKey, ctrlKey, metaKey } = originalEvent;
    events.pressed(areaAt(map, layer(), [point.x, point.y], REACH), { add: shiftKey || ctrlKey || metaKey });
  });
  return () => {
    host.removeEventListener('pointermove', move);
    host.removeEventListener('pointerleave', leave);
  };
}
