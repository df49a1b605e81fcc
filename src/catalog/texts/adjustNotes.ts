import type { NoteParams } from '../../domain/note';
import type { Language } from '../../domain/text';
import { type AreaName, changeRefused } from './changeNotes';
import { type ClassWriters, classNotes } from './classNotes';
import { secondRefused } from './pairNotes';
import { scoreRefused } from './scoreNotes';

type AdjustCode =
  | 'niet-samen'
  | 'uitgelicht-zonder-klasse'
  | 'verandering-geweigerd'
  | 'tweede-zonder-cijfers'
  | 'score-geweigerd';
type AdjustWriters = ClassWriters & { readonly [C in AdjustCode]: (params: NoteParams[C]) => string };

const PARTS: Readonly<Record<Language, Readonly<Record<'score' | 'met' | 'sinds', string>>>> = {
  nl: { score: 'een samengestelde score', met: 'een tweede onderwerp', sinds: 'een verandering' },
  en: { score: 'a combined score', met: 'a second subject', sinds: 'a change' },
};

/**
 * What is said of adjustments that could not be followed; `nameOf` names an indicator in running text, `areaOf` what is
 * compared with.
 */
export function adjustNotes(
  language: Language,
  nameOf: (indicator: string) => string,
  areaOf: AreaName,
): AdjustWriters {
  const parts = PARTS[language];
  const list = (keys: readonly ('met' | 'sinds')[]) => keys.map((key) => parts[key]);
  if (language === 'nl') {
    return {
      ...classNotes(language),
      'score-geweigerd': scoreRefused(language, nameOf),
      'niet-samen': ({ gebruikt, weg }) =>
        `De link vraagt ${parts[gebruikt]} en ook ${list(weg).join(' en ')}; dat kan niet tegelijk. U ziet ${parts[gebruikt]}.`,
      'uitgelicht-zonder-klasse': ({ klassen }) =>
        `De link licht een klasse uit die hier niet bestaat: er ${klassen === 1 ? 'is 1 klasse' : `zijn ${klassen} klassen`}. U ziet de hele kaart.`,
      'verandering-geweigerd': (refused) => changeRefused(refused, language, { areaOf, subjectOf: nameOf }),
      'tweede-zonder-cijfers': (params) => secondRefused(params, 'nl', nameOf),
    };
  }
  return {
    ...classNotes(language),
    'score-geweigerd': scoreRefused(language, nameOf),
    'niet-samen': ({ gebruikt, weg }) =>
      `The link asks for ${parts[gebruikt]} and also ${list(weg).join(' and ')}; they cannot be shown together. You see ${parts[gebruikt]}.`,
    'uitgelicht-zonder-klasse': ({ klassen }) =>
      `The link highlights a class that does not exist here: there ${klassen === 1 ? 'is 1 class' : `are ${klassen} classes`}. You see the whole map.`,
    'verandering-geweigerd': (refused) => changeRefused(refused, language, { areaOf, subjectOf: nameOf }),
    'tweede-zonder-cijfers': (params) => secondRefused(params, 'en', nameOf),
  };
}
