import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  refused: {
    'geen-verhouding': (subject: string) =>
      `Voor ${subject} bestaat “zoveel keer” niet: dit is een score of klasse zonder nulpunt, en twee keer zo hoog betekent dan niets. Wel is te tellen hoeveel gebieden welk verschil of welke klasse hebben.`,
    'geen-cijfers': 'Hier zijn geen cijfers voor dit onderwerp en deze periode.',
    'geen-vergelijking': (name: string, why: string) => `Vergelijken met ${name} kan hier niet: ${why}.`,
    nul: (name: string) => `Het cijfer van ${name} is nul; daar is niets zoveel keer van.`,
  },
  instead: {
    comparison: (name: string) => `Vergelijk met ${name}`,
    year: (year: string) => `Reken met ${year}`,
    printed: 'Reken de regel van de nulmeting na',
  },
  counts: {
    verdicts: (than: string) => `Geteld naar verschil met ${than}`,
    verdict: 'Verschil',
    classes: 'Geteld naar officiële klasse',
    officialClass: 'Officiële klasse',
    upTo: (what: string) => `${what} t/m deze klasse`,
    inhabitants: 'Inwoners',
    rule: 'De omgevingsvisie wil geen extra woningen voor kwetsbare groepen waar de leefbaarheid al onder druk staat. Waar de grens ligt, zegt zij niet: “t/m deze klasse” telt die klasse en alle lagere samen.',
    classOf: (label: string, number: number) => `${label} (${number} van 9)`,
  },
  printed: {
    title: 'Gedrukt en nagerekend',
    printed: 'Gedrukt',
    here: 'Hier',
    share: (value: string, year: string) =>
      `${value} van de buurten in het stedelijk deel van Parkstad (${year})`,
    ours: (value: string, count: string, of: string, reach: string, year: string) =>
      `${value} van de buurten in ${reach} (${count} van ${of}, ${year})`,
    why: (year: string, own: string, missing: string) =>
      `Het verschil: de nulmeting telt alle buurten, in ${year}. De atlas heeft over dat jaar geen cijfer van Nederland en rekent daarom met ${own}; ${missing} buurten hebben dan geen cijfer. En wat het stedelijk deel precies is, zegt de tekst niet.`,
    five: (times: string, country: string) =>
      `Vijf buurten noemt de nulmeting bij “${times} keer landelijk”, met ${country} voor Nederland:`,
    asPrinted: (year: string) => `Gedrukt, ${year}`,
    inAtlas: (year: string) => `Atlas, ${year}`,
    timesPrinted: (country: string) => `Keer ${country}`,
    fiveNote: 'De zin past bij vier van de vijf; bij de bovenste is het veel meer.',
    buurt: 'Buurt',
  },
} as const;

export type TimesMoreTexts = Widen<typeof nl>;

const en: TimesMoreTexts = {
  refused: {
    'geen-verhouding': (subject) =>
      `For ${subject} there is no “so many times”: it is a score or class without a zero, so twice as high means nothing. What can be counted is how many areas have which difference or class.`,
    'geen-cijfers': 'There are no figures here for this subject and period.',
    'geen-vergelijking': (name, why) => `Comparing with ${name} is not possible here: ${why}.`,
    nul: (name) => `The figure of ${name} is zero; nothing is so many times that.`,
  },
  instead: {
    comparison: (name) => `Compare with ${name}`,
    year: (year) => `Use ${year}`,
    printed: 'Check the rule of the baseline study',
  },
  counts: {
    verdicts: (than) => `Counted by difference with ${than}`,
    verdict: 'Difference',
    classes: 'Counted by official class',
    officialClass: 'Official class',
    upTo: (what) => `${what} up to this class`,
    inhabitants: 'Inhabitants',
    rule: 'The environmental vision wants no extra homes for vulnerable groups where liveability is under pressure already. It does not say where the limit is: “up to this class” counts that class and all lower ones together.',
    classOf: (label, number) => `${label} (${number} of 9)`,
  },
  printed: {
    title: 'Printed and checked',
    printed: 'Printed',
    here: 'Here',
    share: (value, year) => `${value} of the neighbourhoods in the urban part of Parkstad (${year})`,
    ours: (value, count, of, reach, year) =>
      `${value} of the neighbourhoods in ${reach} (${count} of ${of}, ${year})`,
    why: (year, own, missing) =>
      `The difference: the baseline study counts all neighbourhoods, in ${year}. The atlas has no figure of the Netherlands for that year and therefore uses ${own}; ${missing} neighbourhoods have no figure then. And the text does not say what exactly the urban part is.`,
    five: (times, country) =>
      `The baseline study names five neighbourhoods with “${times} times the national figure”, with ${country} for the Netherlands:`,
    asPrinted: (year) => `Printed, ${year}`,
    inAtlas: (year) => `Atlas, ${year}`,
    timesPrinted: (country) => `Times ${country}`,
    fiveNote: 'The sentence fits four of the five; for the first it is much more.',
    buurt: 'Neighbourhood',
  },
};

const TEXTS: Readonly<Record<Language, TimesMoreTexts>> = { nl, en };

/** What stands beside the rule "times the average": refusals with another way, and the printed figures. */
export function timesMoreTexts(language: Language): TimesMoreTexts {
  return TEXTS[language];
}
