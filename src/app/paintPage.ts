import { hatchFill } from '../figure/hatchFill';
import { fillsOf } from '../state/mapModel';
import { selectScene } from '../state/selectors';
import type { AtlasState } from '../state/store';

/**
 * Gives the areas that are already drawn in the page the colours of the view, while the rest of the atlas is on
 * its way, and says whether it did. Does nothing where the page shows other areas than the view: another level,
 * part of the region.
 */
export function paintPage(place: Element, state: AtlasState): boolean {
  const scene = selectScene(state);
  const drawing = place.querySelector('svg[data-painted]');
  const { scherm, indicator, uitsnede } = state.view;
  if (scene.status !== 'klaar' || !drawing || scherm !== 'kaart' || uitsnede) return false;
  const shapes = new Map(
    [...drawing.querySelectorAll('[data-code]')].map((shape) => [shape.getAttribute('data-code'), shape]),
  );
  const fills = fillsOf(scene.data);
  if (fills.some(({ id }) => !shapes.has(id))) return false;
  for (const { id, fill } of fills) {
    shapes.get(id)?.setAttribute('fill', fill.kind === 'absent' ? hatchFill('kaart', fill.why) : fill.colour);
  }
  drawing.setAttribute('data-painted', indicator);
  place.setAttribute('data-coloured', '');
  return true;
}
