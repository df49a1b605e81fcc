import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Waar problemen samenkomen',
  parts: { stapeling: 'Stapeling', verdeling: 'Verdeling', groepen: 'Groepen' },
};

type LensTexts = Widen<typeof nl>;

const en: LensTexts = {
  title: 'Where problems come together',
  parts: { stapeling: 'Stacking', verdeling: 'Spread', groepen: 'Groups' },
};

/** Name of the concentration lens and of its parts. */
export function lensTexts(language: Language): LensTexts {
  return { nl, en }[language];
}
