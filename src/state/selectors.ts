import type { Atlas } from '../data/atlas';
import { type AreaId, REGION } from '../domain/area';
import type { AreaIndex } from '../domain/areas';
import { extentFault } from '../domain/extent';
import type { Loadable } from '../domain/loadable';
import { isOwn } from '../domain/ownArea';
import type { Language } from '../domain/text';
import type { Extent, View } from '../domain/view';
import { lastAnswer } from './lastAnswer';
import { type MapModel, mapModelOf } from './mapModel';
import { type Scene, sceneOf } from './scene';
import type { AtlasState } from './store';

const WAITING: Loadable<never> = { status: 'laden' };

const sceneFor = lastAnswer(
  (
    atlas: AtlasState['atlas'],
    values: AtlasState['values'][string] | undefined,
    niveau: View['niveau'],
    indicator: View['indicator'],
    jaar: View['jaar'],
    vergelijk: View['vergelijk'],
    kleur: View['kleur'],
    klassen: View['klassen'],
    eigen: View['eigen'],
    taal: View['taal'],
  ): Loadable<Scene> => {
    if (atlas.status === 'mislukt') return atlas;
    if (values?.status === 'mislukt') return values;
    if (atlas.status === 'laden' || values === undefined || values.status === 'laden') return WAITING;
    const view = { niveau, indicator, jaar, vergelijk, kleur, klassen, eigen, taal };
    return { status: 'klaar', data: sceneOf(view, atlas.data, values.data) };
  },
);

/** The view worked out; waiting or failed while its files are. Moving the camera or selecting keeps the same object. */
export function selectScene({ atlas, values, view }: AtlasState): Loadable<Scene> {
  return sceneFor(
    atlas,
    values[view.indicator],
    view.niveau,
    view.indicator,
    view.jaar,
    view.vergelijk,
    view.kleur,
    view.klassen,
    view.eigen,
    view.taal,
  );
}

/** What is on screen: whole, also while the files of another view are on their way. */
export interface ShownScene {
  /** The view asked for, or the last one that was complete. Waiting or failed only when none ever was. */
  readonly scene: Loadable<Scene>;
  /** Why the view asked for is not the one on screen; null when it is. */
  readonly behind: Exclude<Loadable<never>, { readonly status: 'klaar' }> | null;
}

type Complete = Extract<Loadable<Scene>, { readonly status: 'klaar' }>;

/** The last complete scene of every atlas; its sentence, map and legend belong together. */
const complete = new WeakMap<Atlas, Complete>();

const inLanguage = lastAnswer((scene: Complete, taal: Language): Complete => {
  const { view, atlas, values, lang } = scene.data;
  return lang === taal ? scene : { status: 'klaar', data: sceneOf({ ...view, taal }, atlas, values) };
});

const shownFor = lastAnswer(
  (asked: Loadable<Scene>, before: Complete | undefined, taal: Language): ShownScene => {
    if (asked.status === 'klaar' || before === undefined) return { scene: asked, behind: null };
    return { scene: inLanguage(before, taal), behind: asked };
  },
);

/** The scene to draw. A choice whose figures are not there yet leaves the one before in place until they are. */
export function selectShownScene(state: AtlasState): ShownScene {
  const asked = selectScene(state);
  if (asked.status === 'klaar') complete.set(asked.data.atlas, asked);
  const before = state.atlas.status === 'klaar' ? complete.get(state.atlas.data) : undefined;
  return shownFor(asked, before, state.view.taal);
}

const mapFor = lastAnswer(
  (scene: Loadable<Scene>): Loadable<MapModel> =>
    scene.status === 'klaar' ? { status: 'klaar', data: mapModelOf(scene.data) } : scene,
);

/** The map on screen: areas with their fills and words, and the legend. */
export function selectMap(state: AtlasState): Loadable<MapModel> {
  return mapFor(selectShownScene(state).scene);
}

/** True for areas of the snapshot, the region itself, and own areas, which come with the link. */
export function exists(id: AreaId, areas: AreaIndex): boolean {
  return id === REGION || isOwn(id) || areas.find(id) !== undefined;
}

const selectionFor = lastAnswer((gebied: View['gebied'], atlas: AtlasState['atlas']): readonly AreaId[] =>
  atlas.status === 'klaar' ? gebied.filter((id) => exists(id, atlas.data)) : [],
);

/** Selected areas that exist; empty until the areas are there. */
export function selectSelection({ view, atlas }: AtlasState): readonly AreaId[] {
  return selectionFor(view.gebied, atlas);
}

/** The part of the land to show; null for the whole region, also where the link asks for what cannot be shown. */
export function selectExtent({ view, atlas }: AtlasState): Extent | null {
  if (view.uitsnede === null || atlas.status !== 'klaar') return null;
  return extentFault(view.uitsnede, atlas.data.extent) === undefined ? view.uitsnede : null;
}
