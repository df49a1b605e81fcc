import '@fontsource-variable/source-sans-3/wght.css';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { loadPanel } from '../ui/panel/LazyPanel';
import { prepareSheet } from '../ui/sheet/LazySheet';
import { prepareVisit } from '../ui/visit/LazyVisit';
import { App } from './App';

/** Controls in page order: the same in the picture and in the atlas that takes its place. */
function focusables(place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')];
}

/** Number of the control that has the focus, or -1. */
function indexOfFocus(place: HTMLElement): number {
  const focused = document.activeElement;
  return focused instanceof HTMLElement ? focusables(place).indexOf(focused) : -1;
}

/**
 * Puts the atlas in the page, in place of the picture that was there. Resolves when it is on screen and
 * answers to clicks; `data-live` on the element says so to whoever drives the page from outside.
 */
export async function mount(place: HTMLElement): Promise<void> {
  await Promise.all([loadPanel(), prepareSheet(), prepareVisit()]);
  const focused = indexOfFocus(place);
  const root = createRoot(place);
  // From here on the words are those of the view, and one of them may take the focus.
  place.inert = false;
  flushSync(() =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
  focusables(place)[focused]?.focus();
  place.dataset.live = '';
}
