import type { Language } from '../../domain/text';
import type { Lens } from '../../domain/view';

const QUESTIONS: Readonly<Record<Language, Readonly<Record<Lens, string>>>> = {
  nl: {
    stapeling: 'Waar komen meerdere problemen tegelijk voor?',
    verdeling: 'Komt dit overal even veel voor, of vooral op een paar plekken?',
    groepen: 'Liggen gebieden die op elkaar lijken bij elkaar, en is dat toeval?',
  },
  en: {
    stapeling: 'Where do several problems occur at once?',
    verdeling: 'Is this found everywhere alike, or mostly in a few places?',
    groepen: 'Do areas that are alike lie together, and is that chance?',
  },
};

/** The question a part of the concentration lens answers. */
export function lensQuestion(lens: Lens, language: Language): string {
  return QUESTIONS[language][lens];
}
