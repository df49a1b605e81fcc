import './styles';
import { browserEnvironment } from '../state/environment';
import { selectMap } from '../state/selectors';
import { start } from '../state/start';
import { useAtlas } from '../state/store';
import { paintPage } from './paintPage';

/** Resolves when the view can be drawn or has failed; until then the picture in the page stays. */
function firstAnswer(): Promise<void> {
  const answered = () => {
    const state = useAtlas.getState();
    return state.view.scherm === 'bronnen' || selectMap(state).status !== 'laden';
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

/** Figures and the drawing code arrive side by side; colours do not wait for the drawing code. */
async function open(): Promise<void> {
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no element #app');
  const drawing = import('./mount');
  const environment = browserEnvironment(`${import.meta.env.BASE_URL}data/`);
  start(environment);
  await firstAnswer();
  if (document.documentElement.dataset.link !== undefined) paintPage(place, useAtlas.getState());
  const { mount } = await drawing;
  await mount(place);
  delete document.documentElement.dataset.link;
  environment.whenIdle(() => void import('../ui/pick/lists'));
}

void open();
