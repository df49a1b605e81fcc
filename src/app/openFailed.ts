import { screenTexts } from '../catalog/texts/screen';
import { useAtlas } from '../state/store';

/**
 * Says above the picture in the page that the rest of the atlas did not arrive, for example because the line broke
 * between the page and its scripts, and offers to try again.
 */
export function sayOpenFailed(place: HTMLElement): void {
  const { state } = screenTexts(useAtlas.getState().view.taal);
  const message = document.createElement('div');
  message.className = 'failure';
  message.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent = `${state.failed} ${state.openFailed}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = state.retry;
  button.addEventListener('click', () => window.location.reload());
  message.append(words, button);
  place.before(message);
}
