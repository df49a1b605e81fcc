import type { Atlas } from '../data/atlas';
import { type AreaId, REGION } from '../domain/area';
import type { AreaIndex } from '../domain/areas';
import { extentFault } from '../domain/extent';
import type { Loadable } from '../domain/loadable';
import { isOwn } from '../domain/ownArea';
import type { ValuesFile } from '../domain/pack';
import { isWide } from '../domain/reach';
import { type FigureView, levelFor } from '../domain/resolve';
import type { Language } from '../domain/text';
import type { Extent, View } from '../domain/view';
import { lastAnswer } from './lastAnswer';
import { runKey } from './lens/groups/runKey';
import type { LensInput } from './lens/lensInput';
import { litIn } from './litIn';
import { lookOf, type MapModel, mapModelOf } from './mapModel';
import { type Adjusted, adjustmentsOf, besideOf, isAdjusted } from './needed';
import { type FilesBeside, type Scene, sceneOf } from './scene';
import type { AtlasState } from './store';

const WAITING: Loadable<never> = { status: 'laden' };

/** Figures in the same order as the ids they were asked by; the same answer as long as they are the same figures. */
function sameFiles() {
  let known: Loadable<FilesBeside> | undefined;
  let ids: readonly string[] = [];
  let files: readonly (Loadable<ValuesFile> | undefined)[] = [];
  return (values: AtlasState['values'], adjusted: Adjusted): Loadable<FilesBeside> => {
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

const lensInputFor = lastAnswer(
  (
    neighbours: LensInput['neighbours'],
    answer: LensInput['answer'],
    around: LensInput['around'],
  ): LensInput => ({ neighbours, answer, around }),
);

function dataOf<T>(file: Loadable<T> | undefined): T | null {
  return file?.status === 'klaar' ? file.data : null;
}

/** Neighbours and answer of the groups of a view; the same as long as a shuffling is only under way. */
function groupsInput({ view, values, neighbours, runs }: AtlasState) {
  const file = dataOf(values[view.indicator]);
  const run = runs[runKey(view)];
  return [
    file && dataOf(neighbours[levelFor(file, view.niveau)]),
    run?.status === 'klaar' ? run.answer : null,
  ] as const;
}

/** What the lens of a view needs besides figures; undefined without a lens. */
function lensInputOf(state: AtlasState, adjusted: Adjusted): LensInput | undefined {
  const { lens } = adjusted;
  if (lens === null) return undefined;
  const [neighbours, answer] = lens === 'groepen' ? groupsInput(state) : [null, null];
  return lensInputFor(neighbours, answer, isWide(adjusted.bereik) ? dataOf(state.around) : null);
}

type Late = Exclude<Loadable<never>, { readonly status: 'klaar' }>;

/** The wijken around the region where a fifth is taken among them too and they are not there: no other fifth will do. */
function lateAround({ around, view }: AtlasState, adjusted: Adjusted): Late | null {
  const { lens, stapel, bereik } = adjusted;
  const fifth = stapel?.rule !== 'vergelijking' && stapel?.rule !== 'grens';
  const asked = lens === 'stapeling' && view.niveau === 'wijk' && isWide(bereik) && fifth;
  return asked && around.status !== 'klaar' ? around : null;
}

/** The parts of a view that decide what is worked out; the last nine only where the view is adjusted in that way. */
const DECIDING: readonly (keyof FigureView)[] = [
  'niveau',
  'indicator',
  'jaar',
  'vergelijk',
  'kleur',
  'klassen',
  'basis',
  'drempel',
  'eigen',
  'taal',
  'sinds',
  'met',
  'score',
  'lens',
  'stapel',
  'buren',
  'trekkingen',
  'toeval',
  'bereik',
];

/** The view as far as it decides what is worked out: the same object as long as none of that changes. */
function sameFigureView() {
  let known: FigureView | undefined;
  return (view: View, adjusted: Adjusted): FigureView => {
    const next = { ...view, ...adjusted };
    const before = known;
    const same = before && DECIDING.every((key) => before[key] === next[key]);
    if (same) return before;
    known = Object.fromEntries(DECIDING.map((key) => [key, next[key]])) as unknown as FigureView;
    return known;
  };
}

const figureViewFor = sameFigureView();

/** How a scene is made in a language, of the same files. */
const remade = new WeakMap<Scene, (taal: Language) => Scene>();

const sceneFor = lastAnswer(
  (
    atlas: AtlasState['atlas'],
    values: AtlasState['values'][string] | undefined,
    view: FigureView,
    beside: Loadable<FilesBeside>,
    input: LensInput | undefined,
    adjuster: AtlasState['adjuster'],
    late: Late | null,
  ): Loadable<Scene> => {
    if (atlas.status === 'mislukt') return atlas;
    if (values?.status === 'mislukt') return values;
    if (beside.status === 'mislukt') return beside;
    if (atlas.status === 'laden' || values === undefined || values.status === 'laden') return WAITING;
    if (beside.status === 'laden') return WAITING;
    if (adjuster && adjuster.status !== 'klaar') return adjuster;
    if (late) return late;
    const make = (one: FigureView): Scene =>
      adjuster
        ? adjuster.data.sceneOf(one, atlas.data, values.data, beside.data, input)
        : sceneOf(one, atlas.data, values.data);
    const data = make(view);
    remade.set(data, (taal) => make({ ...view, taal }));
    return { status: 'klaar', data };
  },
);

/** The view worked out; waiting or failed while its files are. Moving the camera or selecting keeps the same object. */
export function selectScene(state: AtlasState): Loadable<Scene> {
  const { atlas, values, adjuster, view } = state;
  const adjusted = adjustmentsOf(view);
  return sceneFor(
    atlas,
    values[view.indicator],
    figureViewFor(view, adjusted),
    besideFor(values, adjusted),
    lensInputOf(state, adjusted),
    isAdjusted(view) ? (adjuster ?? WAITING) : null,
    lateAround(state, adjusted),
  );
}

/** What is on screen: whole, also while the files of another view are on their way. */
export interface ShownScene {
  /** The view asked for, or the last one that was complete. Waiting or failed only when none ever was. */
  readonly scene: Loadable<Scene>;
  /** Why the view asked for is not the one on screen; null when it is. */
  readonly behind: Late | null;
}

type Complete = Extract<Loadable<Scene>, { readonly status: 'klaar' }>;

/** The last complete scene of every atlas; its sentence, map and legend belong together. */
const complete = new WeakMap<Atlas, Complete>();

const inLanguage = lastAnswer((scene: Complete, taal: Language): Complete => {
  const make = scene.data.lang === taal ? undefined : remade.get(scene.data);
  return make ? { status: 'klaar', data: make(taal) } : scene;
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
