import type { Direction } from '../../domain/indicator';
import type { Language } from '../../domain/text';

/** Words for the lower, the middle and the upper third; neutral figures are never called good or bad. */
type Thirds = readonly [string, string, string];

const THIRDS: Readonly<Record<Language, Readonly<Record<Direction, Thirds>>>> = {
  nl: {
    'hoger-is-gunstig': ['minder gunstig', 'middelste derde', 'gunstig'],
    'lager-is-gunstig': ['gunstig', 'middelste derde', 'minder gunstig'],
    neutraal: ['laag', 'middelste derde', 'hoog'],
  },
  en: {
    'hoger-is-gunstig': ['less favourable', 'middle third', 'favourable'],
    'lager-is-gunstig': ['favourable', 'middle third', 'less favourable'],
    neutraal: ['low', 'middle third', 'high'],
  },
};

/** Where a figure stands among those of all areas that have both: third 0 is the lowest. */
export function thirdWord(third: number, direction: Direction, lang: Language): string {
  return THIRDS[lang][direction][third] ?? '';
}
