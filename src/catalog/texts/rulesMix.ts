import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  first: 'Eerste gebied kiezen',
  second: 'Tweede gebied kiezen',
  choose: 'kies een gebied',
  chooseSecond: 'kies het tweede gebied',
  between: 'Een huwelijk van',
  and: 'en',
  clear: 'Opnieuw kiezen',
  find: 'Zoek een wijk, focusgebied, gemeente of buurt',
  start: 'Kies twee gebieden: liefst wijken, maar elk gebied kan. De volgorde zegt niets.',
  tooMany: (count: number) =>
    `Er zijn ${count} gebieden gekozen. Een stadshuwelijk is van twee: kies hier het eerste.`,
  together: (inwoners: string, buurten: number) => `Samen ${inwoners} inwoners in ${buurten} buurten.`,
  overlap: (count: number) => `${count} buurten horen bij allebei en tellen één keer.`,
  how: 'Samen is het gewogen gemiddelde van alle buurten van de twee, naar inwoners, huishoudens of volwassenen. De dekking is het deel daarvan waarvoor een cijfer bekend is; onder 80 % vervalt het cijfer.',
  table: (first: string, second: string) => `${first} en ${second}, en samen`,
  subject: 'Onderwerp',
  mix: 'Samen',
  place: 'Beeld',
  judged: (name: string) => `Samen naast ${name}`,
  coverage: (share: string) => `dekking ${share}`,
  weight: (whom: string) => `naar ${whom}`,
  waiting: 'Een deel van de cijfers is nog onderweg.',
  groups: {
    wijk: 'Wijken',
    focusgebied: 'Focusgebieden',
    delen: 'Delen',
    gemeente: 'Gemeenten',
    eigen: 'Eigen gebieden',
    buurt: 'Buurten',
  },
  nothing: 'Niets gevonden',
} as const;

export type MixTexts = Widen<typeof nl>;

const en: MixTexts = {
  first: 'Choose the first area',
  second: 'Choose the second area',
  choose: 'choose an area',
  chooseSecond: 'choose the second area',
  between: 'A marriage of',
  and: 'and',
  clear: 'Choose again',
  find: 'Search a district, focus area, municipality or neighbourhood',
  start: 'Choose two areas: districts preferably, but any area will do. The order means nothing.',
  tooMany: (count) => `${count} areas are selected. A city marriage is of two: choose the first one here.`,
  together: (inwoners, buurten) => `Together ${inwoners} inhabitants in ${buurten} neighbourhoods.`,
  overlap: (count) => `${count} neighbourhoods belong to both and count once.`,
  how: 'Together is the weighted mean of all neighbourhoods of the two, by inhabitants, households or adults. The coverage is the part of those that a figure is known for; under 80% there is none.',
  table: (first, second) => `${first} and ${second}, and together`,
  subject: 'Subject',
  mix: 'Together',
  place: 'Picture',
  judged: (name) => `Together beside ${name}`,
  coverage: (share) => `coverage ${share}`,
  weight: (whom) => `by ${whom}`,
  waiting: 'Some of the figures are still on their way.',
  groups: {
    wijk: 'Districts',
    focusgebied: 'Focus areas',
    delen: 'Parts',
    gemeente: 'Municipalities',
    eigen: 'Own areas',
    buurt: 'Neighbourhoods',
  },
  nothing: 'Nothing found',
};

const TEXTS: Readonly<Record<Language, MixTexts>> = { nl, en };

/** Words of the stadshuwelijk in one language. */
export function mixTexts(language: Language): MixTexts {
  return TEXTS[language];
}
