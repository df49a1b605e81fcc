import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  lead: 'Neem twee tot zes onderwerpen samen. Hoe meer punten, hoe meer hier samenkomt van wat u vraagt.',
  parts: 'Wat telt mee',
  add: 'Onderwerp toevoegen',
  full: (most: number) => `Meer dan ${most} onderwerpen gaat niet: dan zegt elk deel te weinig.`,
  find: 'Zoek een onderwerp',
  nothing: 'Geen onderwerp gevonden',
  remove: (part: string) => `${part} weghalen`,
  side: (part: string) => `Welke kant van ${part} telt`,
  high: 'Hoog telt',
  low: 'Laag telt',
  lessFavourable: { hoog: 'hoog is minder gunstig', laag: 'laag is minder gunstig' },
  neutral: 'Hoog of laag is hier niet gunstig of ongunstig: u kiest.',
  weight: 'Gewicht',
  weightOf: (part: string) => `Gewicht van ${part}`,
  times: (times: string) => `telt ${times} keer`,
  method: 'Hoe de punten ontstaan',
  methods: {
    rang: {
      name: 'Percentielrang',
      why: 'De plaats tussen alle gebieden, van 0 tot 100. Een uitschieter telt niet extra.',
    },
    z: {
      name: 'Z-score',
      why: 'De afstand tot het gemiddelde, in standaardafwijkingen. Een uitschieter telt zwaar.',
    },
  },
  waiting: {
    one: 'Voeg nog een onderwerp toe; dan kleurt de kaart de score.',
    two: 'Voeg twee onderwerpen toe; dan kleurt de kaart de score.',
    side: 'Kies bij elk onderwerp welke kant telt; dan kleurt de kaart de score.',
    still: 'De kaart toont nog de vorige score.',
  },
  refused: (why: string) => `Deze score is niet te maken: ${why}.`,
  back: 'Weer één onderwerp',
  alreadyIn: 'telt al mee',
  notHere: (levels: string) => `alleen per ${levels}`,
  noFigures: 'nog geen cijfers',
  covers: (valued: string, of: string, areas: string) => `${valued} van ${of} ${areas}`,
  area: 'Waaruit een score bestaat',
  pointAt:
    'Wijs een gebied aan op de kaart, of kies er een, en zie welk deel van de score waar vandaan komt.',
  topFive: 'De vijf hoogste scores',
  /** Points of a part, and what part of the score that is. */
  share: (points: string, percent: string) => `${points} (${percent})`,
  between: (best: number, last: number) =>
    `Blijft tussen plaats ${best} en ${last} als één gewicht een kwart hoger of lager is.`,
  stays: 'Blijft op die plaats als één gewicht een kwart hoger of lager is.',
  stable: (stay: number, top: number) =>
    stay === top
      ? `De ${top} hoogste scores blijven de ${top} hoogste, welk gewicht u ook een kwart verschuift.`
      : `Van de ${top} hoogste scores blijven er ${stay} bij die ${top}, welk gewicht u ook een kwart verschuift.`,
  noScoreHere: (why: string) => `Geen score: ${why}`,
  missing: (missing: string, of: string, areas: string) => `${missing} van ${of} ${areas} hebben geen score`,
  complete: (areas: string) => `Alle ${areas} hebben een score.`,
  missingPart: (part: string, count: string) => `${part} ontbreekt bij ${count}`,
  which: 'Welke, en waarom',
  presets: 'Voorbeelden',
  woz: {
    name: 'Lage WOZ-waarde in een onveilige omgeving',
    why: 'Naar Figuur 11 van de Omgevingsvisie Heerlen 2050, die particuliere woningen een score gaf voor lage WOZ-waarde, laag energielabel en onveilige buurt. Energielabels zitten niet in deze open data; overlast en onveiligheid uit de Leefbaarometer telt in plaats daarvan mee.',
  },
  health: {
    name: 'Gezondheid, rondkomen en leefbaarheid',
    why: 'Alle drie aan de minder gunstige kant. Inkomen per inwoner is er maar voor 31 buurten; moeite met rondkomen is een schatting voor bijna alle.',
  },
};

type AdjustScoreTexts = Widen<typeof nl>;

const en: AdjustScoreTexts = {
  lead: 'Take two to six subjects together. The more points, the more comes together here of what you ask.',
  parts: 'What counts',
  add: 'Add a subject',
  full: (most) => `More than ${most} subjects is not possible: each part would say too little.`,
  find: 'Find a subject',
  nothing: 'No subject found',
  remove: (part) => `Remove ${part}`,
  side: (part) => `Which side of ${part} counts`,
  high: 'High counts',
  low: 'Low counts',
  lessFavourable: { hoog: 'high is less favourable', laag: 'low is less favourable' },
  neutral: 'High or low is neither favourable nor unfavourable here: you choose.',
  weight: 'Weight',
  weightOf: (part) => `Weight of ${part}`,
  times: (times) => `counts ${times} times`,
  method: 'How points are made',
  methods: {
    rang: {
      name: 'Percentile rank',
      why: 'The place among all areas, from 0 to 100. An outlier does not count extra.',
    },
    z: {
      name: 'Z-score',
      why: 'The distance from the mean, in standard deviations. An outlier counts heavily.',
    },
  },
  waiting: {
    one: 'Add one more subject; the map then shows the score.',
    two: 'Add two subjects; the map then shows the score.',
    side: 'Choose which side counts for every subject; the map then shows the score.',
    still: 'The map still shows the score before.',
  },
  refused: (why) => `This score cannot be made: ${why}.`,
  back: 'Back to one subject',
  alreadyIn: 'counts already',
  notHere: (levels) => `per ${levels} only`,
  noFigures: 'no figures yet',
  covers: (valued, of, areas) => `${valued} of ${of} ${areas}`,
  area: 'What a score is made of',
  pointAt: 'Point at an area on the map, or select one, to see which part of the score comes from where.',
  topFive: 'The five highest scores',
  share: (points, percent) => `${points} (${percent})`,
  between: (best, last) =>
    `Stays between place ${best} and ${last} when one weight is a quarter higher or lower.`,
  stays: 'Stays at that place when one weight is a quarter higher or lower.',
  stable: (stay, top) =>
    stay === top
      ? `The first ten (${top} areas) stay among the first ten, whichever weight you shift by a quarter.`
      : `Of the first ten (${top} areas) ${stay} stay among the first ten, whichever weight you shift by a quarter.`,
  noScoreHere: (why) => `No score: ${why}`,
  missing: (missing, of, areas) => `${missing} of ${of} ${areas} have no score`,
  complete: (areas) => `All ${areas} have a score.`,
  missingPart: (part, count) => `${part} is missing in ${count}`,
  which: 'Which, and why',
  presets: 'Examples',
  woz: {
    name: 'Low WOZ value in unsafe surroundings',
    why: 'After Figure 11 of the Omgevingsvisie Heerlen 2050, which scored privately owned homes on low WOZ value, low energy label and unsafe surroundings. Energy labels are not in these open data; nuisance and safety of the Leefbaarometer counts in their place.',
  },
  health: {
    name: 'Health, making ends meet and liveability',
    why: 'All three on the less favourable side. Income per inhabitant exists for only 31 neighbourhoods; difficulty making ends meet is an estimate for nearly all.',
  },
};

/** Words of the panel in which a combined score is put together. */
export function adjustScoreTexts(language: Language): AdjustScoreTexts {
  return { nl, en }[language];
}
