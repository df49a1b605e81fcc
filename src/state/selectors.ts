import type { Atlas } from '../data/atlas';
import { type AreaId, REGION } from '../domain/area';
import type { AreaIndex } from '../domain/areas';
import { extentFault } from '../domain/extent';
import type { Loadable } from '../domain/loadable';
import { isOwn } from '../domain/ownArea';
import type { ValuesFile } from '../domain/pack';
import type { Language } from '../domain/text';
import type { Extent, View } from '../domain/view';
import { lastAnswer } from './lastAnswer';
import { litIn } from './litIn';
import { lookOf, type MapModel, mapModelOf } from './mapModel';
import { adjustmentsOf, besideOf, isAdjusted } from './needed';
import { type FilesBeside, type Scene, sceneOf } from './scene';
import type { AtlasState } from './store';

const WAITING: Loadable<never> = { status: 'laden' };

/** Figures in the same order as the ids they were asked by; the same answer as long as they are the same figures. */
function sameFiles() {
  let known: Loadable<FilesBeside> | undefined;
  let ids: readonly string[] = [];
  let files: readonly (Loadable<ValuesFile> | undefined)[] = [];
  return (
    values: AtlasState['values'],
    adjusted: ReturnType<typeof adjustmentsOf>,
  ): Loadable<FilesBeside> => {
    const asked = besideOf(adjusted);
    const found = asked.map((id) => values[id]);
    const same =
      asked.length === ids.length && asked.every((id, i) => id === ids[i] && found[i] === files[i]);
    if (known && same) return known;
    [ids, files] = [asked, found];
    known = together(asked, found);
    return known;
  };
}

/** Waits for all; fails with the first that fails. */
function together(
  ids: readonly string[],
  files: readonly (Loadable<ValuesFile> | undefined)[],
): Loadable<FilesBeside> {
  const failed = files.find((file) => file?.status === 'mislukt');
  if (failed?.status === 'mislukt') return failed;
  const ready = files.flatMap((file) => (file?.status === 'klaar' ? [file.data] : []));
  if (ready.length < ids.length) return WAITING;
  return { status: 'klaar', data: Object.fromEntries(ready.map((file, i) => [ids[i] ?? '', file])) };
}

const besideFor = sameFiles();

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
    basis: View['basis'],
    sinds: View['sinds'],
    met: View['met'],
    score: View['score'],
    drempel: View['drempel'],
    beside: Loadable<FilesBeside>,
    adjuster: AtlasState['adjuster'],
    eigen: View['eigen'],
    taal: View['taal'],
  ): Loadable<Scene> => {
    if (atlas.status === 'mislukt') return atlas;
    if (values?.status === 'mislukt') return values;
    if (beside.status === 'mislukt') return beside;
    if (atlas.status === 'laden' || values === undefined || values.status === 'laden') return WAITING;
    if (beside.status === 'laden') return WAITING;
    if (adjuster && adjuster.status !== 'klaar') return adjuster;
    const view = {
      niveau,
      indicator,
      jaar,
      vergelijk,
      kleur,
      klassen,
      basis,
      sinds,
      met,
      score,
      drempel,
      eigen,
      taal,
    };
    const data = adjuster
      ? adjuster.data(view, atlas.data, values.data, beside.data)
      : sceneOf(view, atlas.data, values.data);
    return { status: 'klaar', data };
  },
);

/** The view worked out; waiting or failed while its files are. Moving the camera or selecting keeps the same object. */
export function selectScene({ atlas, values, adjuster, view }: AtlasState): Loadable<Scene> {
  const adjusted = adjustmentsOf(view);
  return sceneFor(
    atlas,
    values[view.indicator],
    view.niveau,
    view.indicator,
    view.jaar,
    view.vergelijk,
    view.kleur,
    view.klassen,
    view.basis,
    adjusted.sinds,
    adjusted.met,
    adjusted.score,
    view.drempel,
    besideFor(values, adjusted),
    isAdjusted(view) ? (adjuster ?? WAITING) : null,
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

const inLanguage = lastAnswer(
  (scene: Complete, taal: Language, adjuster: AtlasState['adjuster']): Complete => {
    const { view, atlas, values, beside, lang, told } = scene.data;
    if (lang === taal) return scene;
    const other = { ...view, taal };
    if (!told || adjuster?.status !== 'klaar') {
      return { status: 'klaar', data: sceneOf(other, atlas, values) };
    }
    return { status: 'klaar', data: adjuster.data(other, atlas, values, beside) };
  },
);

const shownFor = lastAnswer(
  (
    asked: Loadable<Scene>,
    before: Complete | undefined,
    taal: Language,
    adjuster: AtlasState['adjuster'],
  ): ShownScene => {
    if (asked.status === 'klaar' || before === undefined) return { scene: asked, behind: null };
    return { scene: inLanguage(before, taal, adjuster), behind: asked };
  },
);

/** The scene to draw. A choice whose figures are not there yet leaves the one before in place until they are. */
export function selectShownScene(state: AtlasState): ShownScene {
  const asked = selectScene(state);
  if (asked.status === 'klaar') complete.set(asked.data.atlas, asked);
  const before = state.atlas.status === 'klaar' ? complete.get(state.atlas.data) : undefined;
  return shownFor(asked, before, state.view.taal, state.adjuster);
}

const mapFor = lastAnswer(
  (
    scene: Loadable<Scene>,
    dunbevolkt: View['dunbevolkt'],
    uitgelicht: View['uitgelicht'],
    vorm: View['vorm'],
  ): Loadable<MapModel> =>
    scene.status === 'klaar'
      ? { status: 'klaar', data: mapModelOf(scene.data, lookOf({ dunbevolkt, uitgelicht, vorm })) }
      : scene,
);

/** What is in the light on the map on screen; null for everything, also where the link asks for what it does not have. */
export function selectLit(state: AtlasState): View['uitgelicht'] {
  const { scene } = selectShownScene(state);
  return scene.status === 'klaar' ? litIn(scene.data.model, state.view.uitgelicht) : null;
}

/** The map on screen: areas with their fills and words, and the legend. */
export function selectMap(state: AtlasState): Loadable<MapModel> {
  const { dunbevolkt, vorm } = state.view;
  return mapFor(selectShownScene(state).scene, dunbevolkt, selectLit(state), vorm);
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
