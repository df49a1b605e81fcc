import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  inView: (seen: number, all: number, plural: string) => `${seen} van ${all} ${plural} in beeld`,
  inhabitants: 'inwoners',
  orMore: (place: string) => `${place} of meer`,
  orLess: (place: string) => `${place} of minder`,
  thin: ['lichter: dunbevolkt', ', onder 300 inwoners per km²'],
  focus: ['focusgebied', ', stedelijk en landelijk; indicatieve begrenzing'],
  form: {
    cirkels: ['cirkel: grootte naar inwoners', ', het oppervlak in verhouding tot hun aantal'],
    tegels: ['tegel: elk gebied even groot', ', de plaats is bij benadering'],
  },
  sameAs: (benchmark: string) => `gelijk aan ${benchmark}`,
  unchanged: 'gelijk gebleven',
  meaning: {
    afstand: (benchmark: string) => `Gelijk gebleven: veranderd zoals ${benchmark}.`,
    waarde: 'Gelijk gebleven: hetzelfde cijfer als toen.',
  },
  change: {
    waarde: 'verandering',
    afstand: (benchmark: string) => `verandering van de afstand tot ${benchmark}`,
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
  form: {
    cirkels: ['circle: size by inhabitants', ', the surface in proportion to their number'],
    tegels: ['tile: every area the same size', ', the place is approximate'],
  },
  sameAs: (benchmark) => `equal to ${benchmark}`,
  unchanged: 'unchanged',
  meaning: {
    afstand: (benchmark) => `Unchanged: same as ${benchmark}.`,
    waarde: 'Unchanged: the same figure as then.',
  },
  change: {
    waarde: 'change',
    afstand: (benchmark) => `change of the gap to ${benchmark}`,
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
