import { renderToString } from 'react-dom/server';
import { createAtlas } from '../data/atlas';
import { checkAreas } from '../data/checkAreas';
import { checkTopology } from '../data/checkTopology';
import { checkValues, valuesFileName } from '../data/checkValues';
import { DEFAULT_VIEW } from '../state/defaultView';
import { type AtlasState, useAtlas } from '../state/store';
import { providePanel } from '../ui/panel/LazyPanel';
import { Panel } from '../ui/panel/Panel';
import { App } from './App';

/** Indicator of the default view. */
export const FIRST_INDICATOR = DEFAULT_VIEW.indicator;

/**
 * The default view as markup, for the page itself: colours are on screen before any script has run.
 * `readData` gives the parsed files of the snapshot by path. Rejects when a file does not have its shape.
 */
export async function renderFirstPicture(readData: (path: string) => Promise<unknown>): Promise<string> {
  const areas = checkAreas(await readData('areas.json'));
  const topology = checkTopology(await readData('topology.json'), areas);
  const indicator = FIRST_INDICATOR;
  const values = checkValues(await readData(valuesFileName(indicator)), indicator, areas);
  // Outside a browser React reads the state a store began with, so that is where the data go.
  Object.assign(useAtlas.getInitialState(), {
    atlas: { status: 'klaar', data: createAtlas(areas, topology) },
    values: { [indicator]: { status: 'klaar', data: values } },
  } satisfies Partial<AtlasState>);
  providePanel(Panel);
  return renderToString(<App />);
}
