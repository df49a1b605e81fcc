/** Everything a reader can do, as plain functions. A choice is a step back in the history; the camera is not. */
import type { AreaId, Level } from '../domain/area';
import { periodsOf } from '../domain/cells';
import type { Language } from '../domain/text';
import type { ColourMode, Comparison, Extent, Screen, View } from '../domain/view';
import { MOST_AREAS } from './linkFields';
import { environment, requestAtlas, requestManifest, requestValues } from './requests';
import { noteMark, selectNotes } from './selectors';
import { useAtlas } from './store';
import { encodeView } from './viewCodec';

function change(part: Partial<View>, history: 'push' | 'replace' = 'push'): void {
  const before = useAtlas.getState().view;
  const view = { ...before, ...part };
  const link = encodeView(view);
  if (link === encodeView(before)) return;
  if (history === 'push') {
    environment()?.push(link);
    useAtlas.setState({ view, linkNotes: [], dismissed: null });
    return;
  }
  environment()?.replace(link);
  useAtlas.setState({ view });
}

/** The year of the view if the figures of the indicator are known to have it, else its own newest. */
function yearFor(indicator: string, level: Level, jaar: string | null): string | null {
  const known = useAtlas.getState().values[indicator];
  const there = known?.status === 'klaar' && jaar !== null && periodsOf(known.data, level).includes(jaar);
  return there ? jaar : null;
}

/** Another subject. Colour and classes return to its own; the year stays where the new figures have it. */
export function showIndicator(indicator: string): void {
  const { view } = useAtlas.getState();
  change({ indicator, jaar: yearFor(indicator, view.niveau, view.jaar), kleur: null, klassen: null });
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

/** The value or the difference; null for the indicator's own choice. */
export function showColour(kleur: ColourMode | null): void {
  change({ kleur });
}

/** Another screen; the sources page asks for the manifest when it is not there yet. */
export function showScreen(scherm: Screen): void {
  change({ scherm });
  if (scherm === 'bronnen' && useAtlas.getState().manifest.status !== 'klaar') void requestManifest();
}

/** Where the camera looks; null for the whole region. Not a step back. */
export function showExtent(uitsnede: Extent | null): void {
  change({ uitsnede }, 'replace');
}

/** Another language for every text on screen. */
export function setLanguage(taal: Language): void {
  change({ taal });
}

/** Selects an area, or lets go of it when it was selected. With `add` the others stay selected. */
export function selectArea(id: AreaId, { add = false }: { readonly add?: boolean } = {}): void {
  const { gebied } = useAtlas.getState().view;
  const others = gebied.filter((other) => other !== id);
  const chosen = others.length < gebied.length;
  if (add) {
    change({ gebied: chosen ? others : [...gebied, id].slice(-MOST_AREAS) });
    return;
  }
  change({ gebied: chosen && others.length === 0 ? [] : [id] });
}

/** Lets go of all selected areas. */
export function clearSelection(): void {
  change({ gebied: [] });
}

/** The area under the pointer or the keyboard; null for none. Not part of the link. */
export function hover(id: AreaId | null): void {
  if (useAtlas.getState().hovered !== id) useAtlas.setState({ hovered: id });
}

/** Closes the notes on screen. */
export function dismissNotes(): void {
  const state = useAtlas.getState();
  useAtlas.setState({ dismissed: noteMark(selectNotes(state)) });
}

/** Tries again whatever failed. */
export function retry(): void {
  const { atlas, values, manifest, view } = useAtlas.getState();
  if (atlas.status === 'mislukt') void requestAtlas();
  if (values[view.indicator]?.status === 'mislukt') void requestValues(view.indicator);
  if (manifest.status === 'mislukt') void requestManifest();
}
