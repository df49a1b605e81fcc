import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = { changeOf: 'de verandering van', between: 'tussen', and: 'en' };

type SentenceTexts = Widen<typeof nl>;

const en: SentenceTexts = { changeOf: 'the change of', between: 'between', and: 'and' };

/** What the sentence of the view says beyond one figure in one period. */
export function sentenceTexts(language: Language): SentenceTexts {
  return { nl, en }[language];
}
