import type { Absence } from '../../domain/cell';
import type { Language } from '../../domain/text';
import type { Unclassed } from '../../domain/view';
import { screenTexts } from './screen';
import { wordsOf } from './words';

const LENS = {
  nl: {
    onvolledig: 'niet genoeg bekend',
    'buiten-vergelijking': 'buiten de vergelijking',
    'zonder-buren': 'geen buren met een cijfer',
    'in-berekening': 'nog niet berekend',
  },
  en: {
    onvolledig: 'not enough is known',
    'buiten-vergelijking': 'outside the comparison',
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
  const lens: Readonly<Partial<Record<Absence | Unclassed, string>>> = LENS[language];
  return lens[why] ?? absence[why as Absence];
}
