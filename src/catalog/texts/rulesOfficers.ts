import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  answer: (focus: string, region: string, inwoners: string, year: string) =>
    `Samen komen de focusgebieden op ${focus} wijkagenten, elk gebied naar boven afgerond. Voor heel Parkstad zijn het er ${region} (${inwoners} inwoners, ${year}).`,
  differ: (names: string) =>
    `Het maakt uit welk aantal inwoners telt in ${names}: de teksten noemen een ander aantal dan er nu is geteld.`,
  norm: (exact: string) => `${exact} × 5.000`,
  table: 'Wijkagenten volgens de regel',
  counted: (year: string) => `Inwoners, ${year}`,
  officers: 'Wijkagenten',
  named: (document: string) => `Genoemd: ${document}`,
  namedAs: (inwoners: string, officers: string) => `${inwoners}, dus ${officers}`,
  ofGemeente: 'Deel van de gemeente',
  ofRegion: 'Deel van Parkstad',
  groups: { focus: 'Focusgebieden', gemeenten: 'Gemeenten', own: 'Eigen gebieden' },
  unknown: 'niet gepubliceerd',
  share: (name: string, share: string, part: string, whole: string, gemeente: string, year: string) =>
    `In ${name} woont ${share} van ${gemeente}: ${part} van ${whole} inwoners (${year}).`,
  printedShare: (share: string, part: string, whole: string, document: string) =>
    `Met de ronde getallen van de ${document} (${part} van ongeveer ${whole}) is dat ${share}.`,
} as const;

export type OfficersTexts = Widen<typeof nl>;

const en: OfficersTexts = {
  answer: (focus, region, inwoners, year) =>
    `Together the focus areas come to ${focus} officers, each area rounded up. For all of Parkstad it is ${region} (${inwoners} inhabitants, ${year}).`,
  differ: (names) =>
    `It matters which population counts in ${names}: the texts name another number than is counted now.`,
  norm: (exact) => `${exact} × 5,000`,
  table: 'Officers by the rule',
  counted: (year) => `Inhabitants, ${year}`,
  officers: 'Officers',
  named: (document) => `Named: ${document}`,
  namedAs: (inwoners, officers) => `${inwoners}, so ${officers}`,
  ofGemeente: 'Part of the municipality',
  ofRegion: 'Part of Parkstad',
  groups: { focus: 'Focus areas', gemeenten: 'Municipalities', own: 'Own areas' },
  unknown: 'not published',
  share: (name, share, part, whole, gemeente, year) =>
    `${share} of ${gemeente} lives in ${name}: ${part} of ${whole} inhabitants (${year}).`,
  printedShare: (share, part, whole, document) =>
    `With the round numbers of the ${document} (${part} of about ${whole}) it is ${share}.`,
};

const TEXTS: Readonly<Record<Language, OfficersTexts>> = { nl, en };

/** Words of the rule about wijkagenten in one language. */
export function officersTexts(language: Language): OfficersTexts {
  return TEXTS[language];
}
