import './styles';
import { browserEnvironment } from '../state/environment';
import { offerTour } from '../state/offerTour';
import { selectScene } from '../state/selectors';
import { start } from '../state/start';
import { useAtlas } from '../state/store';
import { askSpatial } from './askSpatial';
import { sayOpenFailed } from './openFailed';
import { paintPage } from './paintPage';

/** Resolves when the view can be drawn or has failed; until then the picture in the page stays. */
function firstAnswer(): Promise<void> {
  const answered = () => {
    const state = useAtlas.getState();
    return state.view.scherm === 'bronnen' || selectScene(state).status !== 'laden';
  };
  return new Promise((resolve) => {
    if (answered()) return resolve();
    const stop = useAtlas.subscribe(() => {
      if (!answered()) return;
      stop();
      resolve();
    });
  });
}

/** True when the page shows the same areas as the view, in no colours yet: then colours come before anything else. */
function coloursFirst(isLink: boolean): boolean {
  const { scherm, niveau } = useAtlas.getState().view;
  return isLink && scherm === 'kaart' && niveau === 'buurt';
}

/** Resolves when the frame that is being made is on screen. */
function onScreen(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/** Colours first, then everything that answers to a click. Where colours are there already, both at once. */
async function open(place: HTMLElement): Promise<void> {
  const isLink = document.documentElement.dataset.link !== undefined;
  // The words in the page are those of the default view: on a link nobody should read or press them.
  place.inert = isLink;
  const environment = browserEnvironment(`${import.meta.env.BASE_URL}data/`, askSpatial);
  start(environment);
  const drawing = coloursFirst(isLink) ? undefined : import('./mount');
  await firstAnswer();
  if (drawing === undefined && paintPage(place, useAtlas.getState())) await onScreen();
  const { mount } = await (drawing ?? import('./mount'));
  await mount(place);
  delete document.documentElement.dataset.link;
  environment.whenIdle(async () => {
    // Ahead of need; where they do not arrive, opening one asks for them again.
    import('./printing').then(({ watchPrinting }) => watchPrinting()).catch(() => undefined);
    await import('../ui/pick/lists').catch(() => undefined);
    environment.whenIdle(offerTour);
  });
}

const place = document.getElementById('app');
if (!place) throw new Error('the page has no element #app');
open(place).catch(() => sayOpenFailed(place));
