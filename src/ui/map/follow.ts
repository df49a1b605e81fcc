import type { Camera, Size } from '../../figure/camera';
import type { Frame } from '../../figure/mercator';
import { nameTransform } from '../../figure/Names';
import { viewBoxOf, windowOf } from '../../figure/window';

/**
 * Lets a drawing that is on screen follow a camera, frame by frame, without drawing it anew: the same attributes
 * that the drawing itself sets. Lines, hatches and letters keep their size on screen.
 */
export function follow(svg: SVGSVGElement, frame: Frame, camera: Camera, size: Size): void {
  const window = windowOf(frame, camera, size);
  const { unitsPerPx } = window;
  const viewBox = viewBoxOf(window);
  if (svg.getAttribute('viewBox') === viewBox) return;
  svg.setAttribute('viewBox', viewBox);
  for (const pattern of svg.querySelectorAll('pattern')) {
    pattern.setAttribute('patternTransform', `scale(${unitsPerPx})`);
  }
  for (const name of svg.querySelectorAll('[data-at]')) {
    const [x = 0, y = 0] = (name.getAttribute('data-at') ?? '').split(' ').map(Number);
    name.setAttribute('transform', nameTransform([x, y], unitsPerPx));
  }
}
