import type { Language, Text } from '../domain/text';

/**
 * Labels of the official classes 1 to 9 of the Leefbaarometer total score (`kscore`), lowest first. They belong
 * to the score itself, not to the deviation classes of the five parts.
 */
export const OFFICIAL_CLASSES: readonly Text[] = [
  { nl: 'zeer onvoldoende', en: 'very insufficient' },
  { nl: 'ruim onvoldoende', en: 'amply insufficient' },
  { nl: 'onvoldoende', en: 'insufficient' },
  { nl: 'zwak', en: 'weak' },
  { nl: 'voldoende', en: 'sufficient' },
  { nl: 'ruim voldoende', en: 'amply sufficient' },
  { nl: 'goed', en: 'good' },
  { nl: 'zeer goed', en: 'very good' },
  { nl: 'uitstekend', en: 'excellent' },
];

/** The official label of a class; the number itself when it is not one of the nine. */
export function leefbaarometerLabel(officialClass: number, language: Language): string {
  return OFFICIAL_CLASSES[officialClass - 1]?.[language] ?? String(officialClass);
}
