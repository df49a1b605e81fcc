import { hatchFill } from '../figure/hatchFill';
import { fillsOf, lookOf } from '../state/mapModel';
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
  const { scherm, indicator, uitsnede, vorm } = state.view;
  if (scene.status !== 'klaar' || !drawing || scherm !== 'kaart' || uitsnede || vorm !== 'vlakken')
    return false;
  const shapes = new Map(
    [...drawing.querySelectorAll('[data-code]')].map((shape) => [shape.getAttribute('data-code'), shape]),
  );
  const fills = fillsOf(scene.data, lookOf(state.view));
  if (fills.some(({ id }) => !shapes.has(id))) return false;
  for (const { id, fill } of fills) {
    const look = fill.pale ? 'bleek' : fill.kind !== 'klasse' && fill.why;
    const colour = look ? hatchFill('kaart', look) : fill.kind === 'klasse' && fill.colour;
    if (colour) shapes.get(id)?.setAttribute('fill', colour);
  }
  drawing.setAttribute('data-painted', indicator);
  place.setAttribute('data-coloured', '');
  return true;
}
