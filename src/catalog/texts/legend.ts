import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  inView: (seen: number, all: number, plural: string) => `${seen} van ${all} ${plural} in beeld`,
  inhabitants: 'inwoners',
  orMore: (place: string) => `${place} of meer`,
  orLess: (place: string) => `${place} of minder`,
  thin: ['lichter: dunbevolkt', ', onder 300 inwoners per km²'],
  focus: ['focusgebied', ', stedelijk en landelijk; indicatieve begrenzing'],
  sameAs: (benchmark: string) => `gelijk aan ${benchmark}`,
  unchanged: 'gelijk gebleven',
  meaning: {
    afstand: (benchmark: string) => `Gelijk gebleven: veranderd zoals ${benchmark}.`,
    waarde: 'Gelijk gebleven: hetzelfde cijfer als toen.',
  },
  inTimes: 'in keren',
  and: 'en',
  spread: (counted: string, low: string, high: string) => `Verdeling van ${counted}, van ${low} tot ${high}`,
  middle: (low: string, high: string) => `de middelste helft ligt tussen ${low} en ${high}`,
  only: (place: string) => `alle op ${place}`,
  line: (name: string, place: string) => `${name}: ${place}`,
};

type LegendTexts = Widen<typeof nl>;

const en: LegendTexts = {
  inView: (seen, all, plural) => `${seen} of ${all} ${plural} in view`,
  inhabitants: 'people',
  orMore: (place) => `${place} or more`,
  orLess: (place) => `${place} or less`,
  thin: ['lighter: few people', ', under 300 inhabitants per km²'],
  focus: ['focus area', ', urban and rural; indicative boundary'],
  sameAs: (benchmark) => `equal to ${benchmark}`,
  unchanged: 'unchanged',
  meaning: {
    afstand: (benchmark) => `Unchanged: changed as ${benchmark} did.`,
    waarde: 'Unchanged: the same figure as then.',
  },
  inTimes: 'in times',
  and: 'and',
  spread: (counted, low, high) => `Spread of ${counted}, from ${low} to ${high}`,
  middle: (low, high) => `the middle half lies between ${low} and ${high}`,
  only: (place) => `all at ${place}`,
  line: (name, place) => `${name}: ${place}`,
};

/** Words of the legend: histogram, rows and heading. */
export function legendTexts(language: Language): LegendTexts {
  return { nl, en }[language];
}
