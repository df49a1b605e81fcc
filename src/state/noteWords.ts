/** Notes in words. Apart from the notes themselves, as most readers never meet one. */
import { type NoteOffer, noteOffers } from '../catalog/texts/noteOffers';
import { noteText } from '../catalog/texts/notes';
import type { Note } from '../domain/note';
import type { View } from '../domain/view';
import { lastAnswer } from './lastAnswer';
import { selectShownNotes } from './noteSelectors';
import { comparisonLabel } from './scene';
import type { AtlasState } from './store';

/** Notes in words, and the ways out of them. */
interface Told {
  readonly texts: readonly string[];
  readonly offers: readonly NoteOffer[];
}

const toldFor = lastAnswer(
  (notes: readonly Note[], atlas: AtlasState['atlas'], eigen: View['eigen'], taal: View['taal']): Told => {
    const nameOf = (comparison: View['vergelijk']) =>
      atlas.status === 'klaar' ? comparisonLabel(comparison, atlas.data, { eigen, taal }) : comparison;
    return {
      texts: [...new Set(notes.map((note) => noteText(note, taal, nameOf)))],
      offers: notes.flatMap((note) => noteOffers(note, taal, nameOf)),
    };
  },
);

function told(state: AtlasState): Told {
  const { atlas, view } = state;
  return toldFor(selectShownNotes(state), atlas, view.eigen, view.taal);
}

/** The notes to show now, in words; empty once dismissed. */
export function selectNoteTexts(state: AtlasState): readonly string[] {
  return told(state).texts;
}

/** What can be done about the notes on screen with one press; empty once dismissed. */
export function selectNoteOffers(state: AtlasState): readonly NoteOffer[] {
  return told(state).offers;
}
