import type { Note } from '../../domain/note';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import type { View } from '../../domain/view';
import { wayOutWords } from './changeNotes';
import type { NameOf } from './notes';

/** What can be done about a note with one press: the words on the button, and what of the view it changes. */
export interface NoteOffer {
  readonly label: string;
  readonly part: Partial<Pick<View, 'vergelijk' | 'jaar' | 'sinds' | 'kleur'>>;
}

const OFFERS: Readonly<Record<Language, { with: (name: string) => string; in: (period: string) => string }>> =
  {
    nl: { with: (name) => `Vergelijk met ${name}`, in: (period) => `Toon ${period}, daar kan het wel` },
    en: { with: (name) => `Compare with ${name}`, in: (period) => `Show ${period}, where it can be done` },
  };

/** Ways out of a note, nearest first; none for most. */
export function noteOffers(note: Note, lang: Language, nameOf: NameOf): readonly NoteOffer[] {
  if (note.code === 'verandering-geweigerd') {
    return note.params.uitweg.map((part) => ({ label: wayOutWords(part, lang, nameOf), part }));
  }
  if (note.code !== 'vergelijking-ontbreekt') return [];
  const { alternatief, jaar } = note.params;
  const texts = OFFERS[lang];
  return [
    ...(alternatief === null
      ? []
      : [{ label: texts.with(nameOf(alternatief)), part: { vergelijk: alternatief } }]),
    ...(jaar === null ? [] : [{ label: texts.in(shownPeriod(jaar)), part: { jaar } }]),
  ];
}
