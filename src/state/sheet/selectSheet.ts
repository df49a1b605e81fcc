import type { AreaId } from '../../domain/area';
import { lastAnswer } from '../lastAnswer';
import { selectShownScene } from '../selectors';
import type { SheetModel } from '../sheetModel';
import type { AtlasState } from '../store';
import type { SheetView } from './question';
import { sheetOf } from './sheetOf';

type SheetSelector = (
  atlas: AtlasState['atlas'],
  values: AtlasState['values'],
  marks: AtlasState['marks'],
  indicator: SheetView['indicator'],
  jaar: SheetView['jaar'],
  vergelijk: SheetView['vergelijk'],
  eigen: SheetView['eigen'],
  taal: SheetView['taal'],
) => SheetModel | undefined;

/** Sheets kept at most; the oldest makes room, so that an afternoon of clicking does not fill the memory. */
const KEPT = 12;

const selectors = new Map<string, SheetSelector>();

function make(id: AreaId, grouping: string): SheetSelector {
  return lastAnswer((atlas, values, marks, indicator, jaar, vergelijk, eigen, taal) => {
    if (atlas.status !== 'klaar') return undefined;
    const view: SheetView = { indicator, jaar, vergelijk, eigen, taal };
    const known = marks.status === 'klaar' ? marks.data : null;
    return sheetOf({ atlas: atlas.data, values, marks: known, view, grouping }, id);
  });
}

function selectorFor(id: AreaId, grouping: string): SheetSelector {
  const key = `${id} ${grouping}`;
  const selector = selectors.get(key) ?? make(id, grouping);
  selectors.delete(key);
  selectors.set(key, selector);
  for (const oldest of selectors.keys()) {
    if (selectors.size <= KEPT) break;
    selectors.delete(oldest);
  }
  return selector;
}

/**
 * The sheet of an area under a grouping, for the figures and the comparison the map shows. The same object until
 * something it depends on changes; undefined while the areas are not there, and for an area that does not exist.
 */
export function selectSheet(state: AtlasState, id: AreaId, grouping: string): SheetModel | undefined {
  const { atlas, values, marks, view } = state;
  const { scene } = selectShownScene(state);
  const shown = scene.status === 'klaar' ? scene.data : undefined;
  const indicator = shown?.spec.id ?? view.indicator;
  const jaar = shown ? shown.period : view.jaar;
  const vergelijk = shown?.comparison ?? view.vergelijk;
  return selectorFor(id, grouping)(atlas, values, marks, indicator, jaar, vergelijk, view.eigen, view.taal);
}
