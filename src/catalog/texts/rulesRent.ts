import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  gemeente: 'Gemeente',
  per: 'Per',
  levels: { wijk: 'wijk', buurt: 'buurt' },
  noParts: 'geen cijfers per wijk',
  mean: (name: string, value: string, period: string) => `Gemiddelde van ${name}: ${value} (${period}).`,
  proxy: 'Huurwoningen van een woningcorporatie staan hier voor sociale huur.',
  reading: {
    points: (low: string, high: string) => `15 procentpunt: tussen ${low} en ${high}`,
    relative: (low: string, high: string) => `15 % van het gemiddelde: tussen ${low} en ${high}`,
  },
  outside: (count: string, of: string, plural: string) => `${count} van de ${of} ${plural} vallen erbuiten`,
  sides: (above: number, below: number) => `${above} hoger, ${below} lager`,
  columns: {
    share: (period: string) => `Corporatiewoningen, ${period}`,
    points: 'Verschil',
    relative: 'Verschil in % van het gemiddelde',
    byPoints: 'Bij 15 procentpunt',
    byRelative: 'Bij 15 %',
  },
  side: { binnen: 'binnen', hoger: 'hoger', lager: 'lager' },
  table: (plural: string, name: string) => `Alle ${plural} van ${name} naast het gemiddelde`,
  absent: (count: number, plural: string) => `${count} ${plural} zonder cijfer doen niet mee:`,
  small: (names: string) => `Let op: in ${names} wonen minder dan 250 mensen.`,
  whole: (name: string, period: string, value: string) =>
    `Voor ${name} is er alleen een cijfer van de gemeente als geheel: ${value} (${period}). Per wijk of buurt is het er niet, dus is de regel hier niet na te gaan.`,
  none: (name: string) => `Voor ${name} is er geen cijfer.`,
  printed: (value: string, document: string, cue: string) =>
    `De tekst zelf noemt ${value} corporatiewoningen voor deze gemeente (${document}, ${cue}; jaar niet vermeld).`,
  neutral: 'Hoger of lager is hier niet goed of slecht.',
} as const;

export type RentTexts = Widen<typeof nl>;

const en: RentTexts = {
  gemeente: 'Municipality',
  per: 'Per',
  levels: { wijk: 'district', buurt: 'neighbourhood' },
  noParts: 'no figures per district',
  mean: (name, value, period) => `Mean of ${name}: ${value} (${period}).`,
  proxy: 'Homes rented out by a housing association stand for social rent here.',
  reading: {
    points: (low, high) => `15 percentage points: between ${low} and ${high}`,
    relative: (low, high) => `15% of the mean: between ${low} and ${high}`,
  },
  outside: (count, of, plural) => `${count} of the ${of} ${plural} are outside`,
  sides: (above, below) => `${above} higher, ${below} lower`,
  columns: {
    share: (period) => `Housing association homes, ${period}`,
    points: 'Difference',
    relative: 'Difference in % of the mean',
    byPoints: 'At 15 points',
    byRelative: 'At 15%',
  },
  side: { binnen: 'inside', hoger: 'higher', lager: 'lower' },
  table: (plural, name) => `All ${plural} of ${name} beside the mean`,
  absent: (count, plural) => `${count} ${plural} without a figure take no part:`,
  small: (names) => `Mind: fewer than 250 people live in ${names}.`,
  whole: (name, period, value) =>
    `For ${name} there is only a figure of the municipality as a whole: ${value} (${period}). There is none per district or neighbourhood, so the rule cannot be checked here.`,
  none: (name) => `There is no figure for ${name}.`,
  printed: (value, document, cue) =>
    `The text itself names ${value} housing association homes for this municipality (${document}, ${cue}; year not stated).`,
  neutral: 'Higher or lower is neither good nor bad here.',
};

const TEXTS: Readonly<Record<Language, RentTexts>> = { nl, en };

/** Words of the rule about social rent in one language. */
export function rentTexts(language: Language): RentTexts {
  return TEXTS[language];
}
