import type { Absence } from '../../domain/cell';
import type { Language } from '../../domain/text';
import type { Unclassed } from '../../domain/view';
import { screenTexts } from './screen';
import { wordsOf } from './words';

const LENS = {
  nl: {
    onvolledig: 'niet alles bekend',
    'zonder-buren': 'geen buren met een cijfer',
    'in-berekening': 'nog niet berekend',
  },
  en: {
    onvolledig: 'not everything is known',
    'zonder-buren': 'no neighbours with a figure',
    'in-berekening': 'not worked out yet',
  },
} as const;

/** Why an area has no class, in a few words. */
export function reasonText(why: Absence | Unclassed, language: Language): string {
  const { absence, noBenchmark } = wordsOf(language);
  if (why === 'is-zelf') return noBenchmark[why];
  if (why === 'te-weinig-inwoners' || why === 'geen-vergelijking') {
    return screenTexts(language).legend.unclassed[why];
  }
  const lens = LENS[language];
  if (why === 'onvolledig' || why === 'zonder-buren' || why === 'in-berekening') return lens[why];
  return absence[why];
}
