import type { Language } from '../../domain/text';
import type { Lens } from '../../domain/view';
import type { Widen } from './widen';

const nl = {
  changeOf: 'de verandering van',
  between: 'tussen',
  and: 'en',
  lens: { verdeling: 'de verdeling van', groepen: 'groepen in' },
};

type SentenceTexts = Widen<typeof nl>;

const en: SentenceTexts = {
  changeOf: 'the change of',
  between: 'between',
  and: 'and',
  lens: { verdeling: 'the spread of', groepen: 'groups in' },
};

/** What the sentence of the view says beyond one figure in one period. */
export function sentenceTexts(language: Language): SentenceTexts {
  return { nl, en }[language];
}

/** `de verdeling van `, `groepen in `: what a lens puts before the subject; empty where it puts nothing. */
export function lensLead(lens: Lens | undefined, language: Language): string {
  return lens === 'verdeling' || lens === 'groepen' ? `${sentenceTexts(language).lens[lens]} ` : '';
}
