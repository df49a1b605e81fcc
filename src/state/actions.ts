/** Everything a reader can do, as plain functions. A choice is a step back in the history; the camera is not. */
import { indicatorById } from '../catalog/indicators';
import type { AreaId, Level } from '../domain/area';
import { periodsOf } from '../domain/cells';
import { wantedMode } from '../domain/resolve';
import type { Language } from '../domain/text';
import type { Audience, ColourMode, Comparison, Lens, Screen, View } from '../domain/view';
import { change } from './change';
import { refuse } from './choiceNotes';
import { MOST_AREAS } from './linkFields';
import { lensOf } from './needed';
import { noteMark, selectNotes } from './noteSelectors';
import { environment, requestAtlas, requestManifest, requestValues } from './requests';
import { requestView } from './requestView';
import { requestOpenSheet } from './sheet/requestSheet';
import { type TourStep, useAtlas } from './store';

/** The year of the view if the figures of the indicator are known to have it, else its own newest. */
export function yearFor(indicator: string, level: Level, jaar: string | null): string | null {
  const known = useAtlas.getState().values[indicator];
  const there = known?.status === 'klaar' && jaar !== null && periodsOf(known.data, level).includes(jaar);
  return there ? jaar : null;
}

/** Another subject. Colour and classes return to its own; the year stays where the new figures have it. */
export function showIndicator(indicator: string): void {
  const { view } = useAtlas.getState();
  if (indicator !== view.indicator || view.score !== null) {
    change({
      ...{ indicator, jaar: yearFor(indicator, view.niveau, view.jaar), kleur: null, klassen: null },
      ...{ sinds: null, score: null, met: view.met?.indicator === indicator ? null : view.met },
    });
  }
  void requestValues(indicator);
}

/** Another level; the year stays where the figures at that level have it. */
export function showLevel(niveau: Level): void {
  const { view } = useAtlas.getState();
  change({ niveau, jaar: yearFor(view.indicator, niveau, view.jaar) });
}

/** Another year or period; null for the newest. */
export function showYear(jaar: string | null): void {
  change({ jaar });
}

/** Another average or area to compare with. */
export function compareWith(vergelijk: Comparison): void {
  change({ vergelijk });
}

/** The value or the difference; what a view shows by itself is left out of the link. */
export function showColour(mode: ColourMode): void {
  const { view } = useAtlas.getState();
  const spec = indicatorById(view.indicator);
  const byItself = spec && wantedMode({ kleur: null, klassen: view.klassen }, spec) === mode;
  change({ kleur: byItself ? null : mode });
}

/** The lens as a link names it: on its own screen the usual one is left out. */
function namedLens(lens: Lens | null, scherm: Screen): Lens | null {
  if (scherm === 'concentratie') return lens === 'stapeling' ? null : lens;
  return scherm === 'tabel' || scherm === 'samenvatting' ? lens : null;
}

/** The view on another screen; a lens goes along to its own screen, to the table and to the summary. */
export function onScreen(view: View, scherm: Screen): View {
  return { ...view, scherm, lens: namedLens(lensOf(view), scherm) };
}

/** Another screen; the sources page asks for the manifest when it is not there yet. */
export function showScreen(scherm: Screen): void {
  const { lens } = onScreen(useAtlas.getState().view, scherm);
  change({ scherm, lens });
  if (scherm === 'bronnen' && useAtlas.getState().manifest.status !== 'klaar') void requestManifest();
}

/** The same view as map or as table: a view through a lens stays one. */
export function showAs(way: 'kaart' | 'tabel'): void {
  const lens = lensOf(useAtlas.getState().view);
  showScreen(way === 'kaart' && lens !== null ? 'concentratie' : way);
}

/** Speaks to residents, or to planners when null. */
export function showFor(voor: Audience | null): void {
  change({ voor });
}

/** Another language for every text on screen. */
export function setLanguage(taal: Language): void {
  change({ taal });
}

/**
 * Selects an area, or lets go of it when it was selected. With `add` the others stay selected; one more than a
 * link can hold is refused, with a note.
 */
export function selectArea(id: AreaId, { add = false }: { readonly add?: boolean } = {}): void {
  const { gebied } = useAtlas.getState().view;
  const others = gebied.filter((other) => other !== id);
  const chosen = others.length < gebied.length;
  if (add) {
    if (!chosen && gebied.length >= MOST_AREAS) refuse({ code: 'keuze-vol', params: { grens: MOST_AREAS } });
    else change({ gebied: chosen ? others : [...gebied, id] });
  } else change({ gebied: chosen && others.length === 0 ? [] : [id] });
  requestOpenSheet();
}

/** Lets go of all selected areas. */
export function clearSelection(): void {
  change({ gebied: [] });
}

/** The area under the pointer or the keyboard; null for none. Not part of the link. */
export function hover(id: AreaId | null): void {
  if (useAtlas.getState().hovered !== id) useAtlas.setState({ hovered: id });
}

/** Lets what is typed in the search go to the address service, or not any more. Not part of the link. */
export function allowAddressSearch(on: boolean): void {
  useAtlas.setState({ addressSearch: on });
}

/** Begins the tour, also for a reader who has had it before. */
export function startTour(): void {
  showTourStep(1);
}

/** Another step of the tour; 0 closes it, and then it does not come by itself again. */
export function showTourStep(tour: TourStep): void {
  useAtlas.setState({ tour });
  if (tour === 0) environment()?.rememberTour();
}

/** Opens or closes the help. Not part of the link. */
export function showHelp(help: boolean): void {
  useAtlas.setState({ help });
}

/** Closes the notes on screen. */
export function dismissNotes(): void {
  const state = useAtlas.getState();
  useAtlas.setState({ dismissed: noteMark(selectNotes(state)) });
}

/** Tries again whatever failed. */
export function retry(): void {
  const { atlas, manifest, view } = useAtlas.getState();
  if (atlas.status === 'mislukt') void requestAtlas().then(requestOpenSheet);
  void requestView(view);
  if (manifest.status === 'mislukt') void requestManifest();
  requestOpenSheet();
}
