import { timesWords } from '../../domain/difference';
import type { UnitId } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  look: 'Kijk naar',
  within: 'Binnen',
  whole: 'heel Parkstad',
  groups: { delen: 'Delen', gemeenten: 'Gemeenten', focus: 'Focusgebieden' },
  wide: 'Deze regel gaat over Parkstad zelf; voor heel Limburg zijn er geen cijfers per buurt.',
  slider: {
    minstens: (words: string) => `Minstens ${words}`,
    hoogstens: (words: string, times: string) => `Hoogstens ${words} (1 gedeeld door ${times})`,
  },
  asMany: 'zo veel',
  low: 'Bij dit onderwerp is hoger gunstiger. De regel zoekt daarom naar lage cijfers.',
  neutral: 'Dit onderwerp is niet goed of slecht: de regel zegt alleen waar het hoger is.',
  some: (share: string, plural: string, reach: string, count: string, of: string) =>
    `In ${share} van de ${plural} in ${reach} (${count} van ${of} met een cijfer)`,
  few: (plural: string, reach: string, count: string, of: string) =>
    `In ${count} van de ${of} ${plural} met een cijfer in ${reach}`,
  none: (plural: string, reach: string, of: string) =>
    `In geen van de ${of} ${plural} met een cijfer in ${reach}`,
  is: (subject: string, limit: string, than: string) =>
    `is het cijfer voor ${subject} ${limit} als dat van ${than}.`,
  senses: { minstens: 'minstens', hoogstens: 'hoogstens' },
  people: (count: string, share: string, year: string) =>
    `Daar wonen ongeveer ${count} mensen (${year}): ${share} van de inwoners van alle gebieden met een cijfer. Dat zijn alle inwoners, niet alleen wie het treft.`,
  uncounted: (count: number) =>
    count === 1
      ? 'Van één gebied is het aantal inwoners niet bekend.'
      : `Van ${count} gebieden is het aantal inwoners niet bekend.`,
  nothing: 'Schuif naar een lager getal om te zien waar het wel zo is.',
  left: {
    absent: (count: string, plural: string) => `${count} ${plural} zonder cijfer doen niet mee`,
    tooFew: (count: string, plural: string) => `${count} ${plural} met te weinig inwoners doen niet mee`,
    noBenchmark: (count: string, plural: string) => `${count} ${plural} zonder vergelijking doen niet mee`,
  },
  plot: (plural: string) =>
    `Elke stip is een van de ${plural}, op hoeveel keer het gemiddelde zij uitkomt. De gevulde stippen vallen onder de regel.`,
  beyondEnd: (count: number, top: string) =>
    count === 1
      ? `Eén ligt verder dan ${top} keer en staat aan de rand.`
      : `${count} liggen verder dan ${top} keer en staan aan de rand.`,
  axis: (times: string) => `${times}×`,
  lines: (name: string) => `De stippellijn is ${name}, de dikke lijn de grens van de regel.`,
  table: (subject: string, period: string) => `Waar het zo is: ${subject}, ${period}`,
  times: 'Keer',
  compared: 'Vergeleken met',
  makeOwn: 'Maak hier een eigen gebied van',
  ownName: (times: string, subject: string) => `${times} keer ${subject}`,
  made: (name: string) => `Het gebied ‘${name}’ is gemaakt en gekozen.`,
  onMap: 'Toon op de kaart',
  firstOnly: (count: number) => `Op de kaart passen er ${count}; de eerste ${count} worden gekozen.`,
} as const;

export type TimesTexts = Widen<typeof nl>;

const en: TimesTexts = {
  look: 'Look at',
  within: 'Within',
  whole: 'all of Parkstad',
  groups: { delen: 'Parts', gemeenten: 'Municipalities', focus: 'Focus areas' },
  wide: 'This rule is about Parkstad itself; there are no figures per neighbourhood for all of Limburg.',
  slider: {
    minstens: (words) => `At least ${words}`,
    hoogstens: (words, times) => `At most ${words} (1 divided by ${times})`,
  },
  asMany: 'as many',
  low: 'For this subject higher is more favourable. So the rule looks for low figures.',
  neutral: 'This subject is neither good nor bad: the rule only says where it is higher.',
  some: (share, plural, reach, count, of) =>
    `In ${share} of the ${plural} in ${reach} (${count} of ${of} with a figure)`,
  few: (plural, reach, count, of) => `In ${count} of the ${of} ${plural} with a figure in ${reach}`,
  none: (plural, reach, of) => `In none of the ${of} ${plural} with a figure in ${reach}`,
  is: (subject, limit, than) => `the figure for ${subject} is ${limit} as that of ${than}.`,
  senses: { minstens: 'at least', hoogstens: 'at most' },
  people: (count, share, year) =>
    `About ${count} people live there (${year}): ${share} of the inhabitants of all areas with a figure. These are all inhabitants, not just those it concerns.`,
  uncounted: (count) =>
    count === 1
      ? 'The number of inhabitants of one area is not known.'
      : `The number of inhabitants of ${count} areas is not known.`,
  nothing: 'Move to a lower number to see where it is so.',
  left: {
    absent: (count, plural) => `${count} ${plural} without a figure take no part`,
    tooFew: (count, plural) => `${count} ${plural} with too few inhabitants take no part`,
    noBenchmark: (count, plural) => `${count} ${plural} without a comparison take no part`,
  },
  plot: (plural) =>
    `Each dot is one of the ${plural}, at so many times the average. The filled dots are in the rule.`,
  beyondEnd: (count, top) =>
    count === 1
      ? `One lies beyond ${top} times and stands at the edge.`
      : `${count} lie beyond ${top} times and stand at the edge.`,
  axis: (times) => `${times}×`,
  lines: (name) => `The dotted line is ${name}, the thick line the limit of the rule.`,
  table: (subject, period) => `Where it is so: ${subject}, ${period}`,
  times: 'Times',
  compared: 'Compared with',
  makeOwn: 'Make an own area of these',
  ownName: (times, subject) => `${times} times ${subject}`,
  made: (name) => `The area ‘${name}’ was made and selected.`,
  onMap: 'Show on the map',
  firstOnly: (count) => `The map can hold ${count}; the first ${count} are selected.`,
};

const TEXTS: Readonly<Record<Language, TimesTexts>> = { nl, en };

/** Words of the rule "times the average" in one language. */
export function timesTexts(language: Language): TimesTexts {
  return TEXTS[language];
}

/** `2 keer zo hoog`, `0,5 keer zo ver`, given the times at which the rule begins as text. */
export function limitWords(limit: string, unit: UnitId, language: Language): string {
  const words = timesWords(limit, unit, language).trimEnd();
  return unit === 'aantal' ? `${words} ${TEXTS[language].asMany}` : words;
}
