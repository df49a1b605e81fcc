import '@fontsource-variable/source-sans-3/wght.css';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { loadPanel } from '../ui/panel/LazyPanel';
import { App } from './App';

/**
 * Puts the atlas in the page, in place of the picture that was there. Resolves when it is on screen and
 * answers to clicks; `data-live` on the element says so to whoever drives the page from outside.
 */
export async function mount(place: HTMLElement): Promise<void> {
  await loadPanel();
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
  place.dataset.live = '';
}
