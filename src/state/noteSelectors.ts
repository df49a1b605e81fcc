/** What the reader is told: what could not be followed in a link or a choice, and what is shown instead. */
import { noteText } from '../catalog/texts/notes';
import { kindOf } from '../domain/area';
import { extentFault } from '../domain/extent';
import type { Loadable } from '../domain/loadable';
import { MOST_NAMED, type Note } from '../domain/note';
import type { View } from '../domain/view';
import { lastAnswer } from './lastAnswer';
import { comparisonLabel, type Scene } from './scene';
import { exists, selectScene } from './selectors';
import type { AtlasState } from './store';

function unknownAreas(
  gebied: View['gebied'],
  eigen: View['eigen'],
  vergelijk: View['vergelijk'],
  atlas: AtlasState['atlas'],
): readonly Note[] {
  if (atlas.status !== 'klaar') return [];
  const compared = vergelijk === 'gemeente' || kindOf(vergelijk) === 'gemiddelde' ? [] : [vergelijk];
  const named = [...new Set([...gebied, ...compared, ...eigen.flatMap(({ members }) => members)])];
  const waarden = named.filter((id) => !exists(id, atlas.data)).slice(0, MOST_NAMED);
  return waarden.length > 0 ? [{ code: 'gebied-onbekend', params: { waarden } }] : [];
}

function refusedExtent(uitsnede: View['uitsnede'], atlas: AtlasState['atlas']): readonly Note[] {
  if (uitsnede === null || atlas.status !== 'klaar') return [];
  const reden = extentFault(uitsnede, atlas.data.extent);
  return reden === undefined ? [] : [{ code: 'uitsnede-onbruikbaar', params: { reden } }];
}

const notesFor = lastAnswer(
  (
    linkNotes: readonly Note[],
    choiceNotes: readonly Note[],
    scene: Loadable<Scene>,
    gebied: View['gebied'],
    eigen: View['eigen'],
    vergelijk: View['vergelijk'],
    uitsnede: View['uitsnede'],
    atlas: AtlasState['atlas'],
  ): readonly Note[] => [
    ...choiceNotes,
    ...linkNotes,
    ...unknownAreas(gebied, eigen, vergelijk, atlas),
    ...refusedExtent(uitsnede, atlas),
    ...(scene.status === 'klaar' ? scene.data.notes : []),
  ],
);

/** Everything the reader is to be told about what could not be followed, dismissed or not. */
export function selectNotes(state: AtlasState): readonly Note[] {
  const { gebied, eigen, vergelijk, uitsnede } = state.view;
  const { linkNotes, choiceNotes, atlas } = state;
  return notesFor(linkNotes, choiceNotes, selectScene(state), gebied, eigen, vergelijk, uitsnede, atlas);
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
