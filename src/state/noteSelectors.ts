/** What the reader is told: what could not be followed in a link or a choice, and what is shown instead. */
import { extentFault } from '../domain/extent';
import type { Loadable } from '../domain/loadable';
import { MOST_NAMED, type Note } from '../domain/note';
import type { View } from '../domain/view';
import { lastAnswer } from './lastAnswer';
import { litIn } from './litIn';
import type { Scene } from './scene';
import { exists, selectScene } from './selectors';
import type { AtlasState } from './store';

function unknownAreas(
  gebied: View['gebied'],
  eigen: View['eigen'],
  atlas: AtlasState['atlas'],
): readonly Note[] {
  if (atlas.status !== 'klaar') return [];
  const lost = eigen.filter(
    ({ members }) => members.length > 0 && !members.some((id) => exists(id, atlas.data)),
  );
  const partly = eigen.filter((area) => !lost.includes(area)).flatMap(({ members }) => members);
  const named = [...new Set([...gebied, ...partly])];
  const waarden = named.filter((id) => !exists(id, atlas.data)).slice(0, MOST_NAMED);
  const notes: Note[] = [];
  if (waarden.length > 0) notes.push({ code: 'gebied-onbekend', params: { waarden } });
  if (lost.length > 0) notes.push({ code: 'eigen-leeg', params: { namen: lost.map(({ name }) => name) } });
  return notes;
}

function refusedExtent(uitsnede: View['uitsnede'], atlas: AtlasState['atlas']): readonly Note[] {
  if (uitsnede === null || atlas.status !== 'klaar') return [];
  const reden = extentFault(uitsnede, atlas.data.extent);
  return reden === undefined ? [] : [{ code: 'uitsnede-onbruikbaar', params: { reden } }];
}

/** Said of classes in the light that the map does not have. */
function lostLight(scene: Loadable<Scene>, lit: View['uitgelicht']): readonly Note[] {
  if (scene.status !== 'klaar' || litIn(scene.data.model, lit) === lit) return [];
  return [{ code: 'uitgelicht-zonder-klasse', params: { klassen: scene.data.model.classes.length } }];
}

/** Screens that show the one figure of the view; elsewhere its remarks are about nothing on screen. */
const OF_ONE_FIGURE: ReadonlySet<View['scherm']> = new Set([
  'kaart',
  'tabel',
  'concentratie',
  'regels',
  'samenvatting',
]);

const notesFor = lastAnswer(
  (
    linkNotes: readonly Note[],
    choiceNotes: readonly Note[],
    scene: Loadable<Scene>,
    gebied: View['gebied'],
    eigen: View['eigen'],
    uitsnede: View['uitsnede'],
    atlas: AtlasState['atlas'],
    scherm: View['scherm'],
    uitgelicht: View['uitgelicht'],
  ): readonly Note[] => [
    ...choiceNotes,
    ...linkNotes,
    ...unknownAreas(gebied, eigen, atlas),
    ...refusedExtent(uitsnede, atlas),
    ...(scene.status === 'klaar' && OF_ONE_FIGURE.has(scherm) ? scene.data.notes : []),
    ...(scherm === 'kaart' || scherm === 'concentratie' ? lostLight(scene, uitgelicht) : []),
  ],
);

/** Everything the reader is to be told about what could not be followed, dismissed or not. */
export function selectNotes(state: AtlasState): readonly Note[] {
  const { gebied, eigen, uitsnede, scherm, uitgelicht } = state.view;
  const { linkNotes, choiceNotes, atlas } = state;
  const scene = selectScene(state);
  return notesFor(linkNotes, choiceNotes, scene, gebied, eigen, uitsnede, atlas, scherm, uitgelicht);
}

/** Text form of the notes, by which dismissed ones are recognised. */
export function noteMark(notes: readonly Note[]): string {
  return JSON.stringify(notes);
}

const NOTHING: readonly Note[] = [];

/** The notes to show now; empty once dismissed. */
export function selectShownNotes(state: AtlasState): readonly Note[] {
  const notes = selectNotes(state);
  return noteMark(notes) === state.dismissed ? NOTHING : notes;
}
