import type { SourceClasses } from '../domain/indicator';
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

/**
 * The official classes of 2024 with where they begin, as deviation from Nederland. The source publishes classes and no
 * bounds; these follow from all 12,147 scored buurten: the lowest score seen in each class, in three decimals. A few
 * buurten elsewhere in the country lie on a bound; the published class decides there.
 */
export const OFFICIAL_SCALE: SourceClasses = {
  period: '2024',
  breaks: [-0.424, -0.353, -0.281, -0.164, -0.103, 0.01, 0.09, 0.168],
  decimals: 3,
  labels: OFFICIAL_CLASSES,
};

/** The official label of a class; the number itself when it is not one of the nine. */
export function leefbaarometerLabel(officialClass: number, language: Language): string {
  return OFFICIAL_CLASSES[officialClass - 1]?.[language] ?? String(officialClass);
}
