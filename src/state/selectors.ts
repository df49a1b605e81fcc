import { noteText } from '../catalog/texts/notes';
import type { AreaId } from '../domain/area';
import type { AreaIndex } from '../domain/areas';
import type { Loadable } from '../domain/loadable';
import { MOST_NAMED, type Note } from '../domain/note';
import type { View } from '../domain/view';
import { type MapModel, mapModelOf } from './mapModel';
import { comparisonLabel, type Scene, sceneOf } from './scene';
import type { AtlasState } from './store';

/** Keeps the last answer as long as every argument is the same object or value. */
function lastAnswer<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let known: { readonly args: A; readonly answer: R } | undefined;
  return (...args) => {
    if (!known?.args.every((arg, i) => Object.is(arg, args[i]))) known = { args, answer: make(...args) };
    return known.answer;
  };
}

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

const mapFor = lastAnswer(
  (scene: Loadable<Scene>): Loadable<MapModel> =>
    scene.status === 'klaar' ? { status: 'klaar', data: mapModelOf(scene.data) } : scene,
);

/** The map of the view: areas with their fills and words, and the legend. */
export function selectMap(state: AtlasState): Loadable<MapModel> {
  return mapFor(selectScene(state));
}

function exists(id: AreaId, areas: AreaIndex): boolean {
  return id.startsWith('eigen.') || areas.find(id) !== undefined;
}

const selectionFor = lastAnswer((gebied: View['gebied'], atlas: AtlasState['atlas']): readonly AreaId[] =>
  atlas.status === 'klaar' ? gebied.filter((id) => exists(id, atlas.data)) : [],
);

/** Selected areas that exist; empty until the areas are there. */
export function selectSelection({ view, atlas }: AtlasState): readonly AreaId[] {
  return selectionFor(view.gebied, atlas);
}

const notesFor = lastAnswer(
  (
    linkNotes: readonly Note[],
    scene: Loadable<Scene>,
    gebied: View['gebied'],
    eigen: View['eigen'],
    atlas: AtlasState['atlas'],
  ) => {
    const named = [...new Set([...gebied, ...eigen.flatMap(({ members }) => members)])];
    const strange = atlas.status === 'klaar' ? named.filter((id) => !exists(id, atlas.data)) : [];
    const waarden = strange.slice(0, MOST_NAMED);
    const unknown: readonly Note[] =
      waarden.length > 0 ? [{ code: 'gebied-onbekend', params: { waarden } }] : [];
    return [...linkNotes, ...unknown, ...(scene.status === 'klaar' ? scene.data.notes : [])];
  },
);

/** Everything the reader is to be told about what could not be followed, dismissed or not. */
export function selectNotes(state: AtlasState): readonly Note[] {
  const { gebied, eigen } = state.view;
  return notesFor(state.linkNotes, selectScene(state), gebied, eigen, state.atlas);
}

/** Text form of the notes, by which dismissed ones are recognised. */
export function noteMark(notes: readonly Note[]): string {
  return JSON.stringify(notes);
}

const textsFor = lastAnswer(
  (
    notes: readonly Note[],
    dismissed: string | null,
    atlas: AtlasState['atlas'],
    eigen: View['eigen'],
    taal: View['taal'],
  ): readonly string[] => {
    if (notes.length === 0 || noteMark(notes) === dismissed) return [];
    const nameOf = (comparison: View['vergelijk']) =>
      atlas.status === 'klaar' ? comparisonLabel(comparison, atlas.data, { eigen, taal }) : comparison;
    return [...new Set(notes.map((note) => noteText(note, taal, nameOf)))];
  },
);

/** The notes to show now, in words; empty once dismissed. */
export function selectNoteTexts(state: AtlasState): readonly string[] {
  const { dismissed, atlas, view } = state;
  return textsFor(selectNotes(state), dismissed, atlas, view.eigen, view.taal);
}
