import { hatchFill } from '../figure/hatchFill';
import { selectMap } from '../state/selectors';
import type { AtlasState } from '../state/store';

/**
 * Gives the areas that are already drawn in the page the colours of the view, while the rest of the atlas is on
 * its way. Does nothing where the page shows other areas than the view: another level, part of the region.
 */
export function paintPage(place: Element, state: AtlasState): void {
  const map = selectMap(state);
  const drawing = place.querySelector('svg[data-painted]');
  const { scherm, indicator, uitsnede } = state.view;
  if (map.status !== 'klaar' || !drawing || scherm !== 'kaart' || uitsnede) return;
  const shapes = new Map(
    [...drawing.querySelectorAll('[data-code]')].map((shape) => [shape.getAttribute('data-code'), shape]),
  );
  if (map.data.areas.some(({ id }) => !shapes.has(id))) return;
  for (const { id, fill } of map.data.areas) {
    shapes.get(id)?.setAttribute('fill', fill.kind === 'absent' ? hatchFill('kaart', fill.why) : fill.colour);
  }
  drawing.setAttribute('data-painted', indicator);
  place.setAttribute('data-coloured', '');
}
