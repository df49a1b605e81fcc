import type { Language } from '../../domain/text';
import type { Being } from '../concerned';
import type { Widen } from './widen';

const nl = {
  curve: {
    title: 'Hoe ongelijk is dat verdeeld?',
    drawn: (noun: string, half: string, base: string) =>
      `Kromme van de verdeling. De rechte lijn is een gelijke verdeling; de kromme ligt daarboven. Bij ${base} is ${half} van de ${noun} bereikt.`,
    up: (noun: string) => `Deel van de ${noun}`,
    right: (among: string) => `Deel van ${among}`,
    theAmong: (among: string, land: boolean) => `${land ? 'het' : 'de'} ${among}`,
    even: 'gelijk verdeeld',
    half: 'de helft',
    reader: 'Lees de kromme af',
    hint: (plural: string) =>
      `De ${plural} waar er naar verhouding de meeste zijn, komen eerst. Wijs in de figuur, of gebruik de pijltjes.`,
    start: (plural: string) => `Nog geen ${plural}.`,
    first: (count: string, plural: string, base: string, concerned: string) =>
      `De eerste ${count} ${plural}: ${base}, en ${concerned}.`,
    one: (area: string, base: string, concerned: string) => `De eerste ${area}: ${base}, en ${concerned}.`,
    of: (share: string, whom: string) => `${share} van ${whom}`,
    last: (count: string, name: string) => `Nummer ${count} is ${name}.`,
    table: 'Dezelfde kromme als tabel',
  },
  half: {
    title: (plural: string) => `De ${plural} die samen de helft hebben`,
    all: 'De grootste aantallen eerst; “keer” is tegenover een gelijke verdeling. Een druk kiest het gebied.',
    times: (times: string) => `${times} keer`,
    nobody: 'niemand woont er',
    few: 'weinig inwoners',
    of: (count: string, share: string) => `${count}, ${share} van het totaal`,
    more: (count: string) => `Toon alle ${count}`,
    fewer: (count: string) => `Toon de eerste ${count}`,
    asTable: 'Alle gebieden in de tabel',
  },
  focus: {
    title: 'De focusgebieden tegenover de rest',
    lead: 'De streep is een gelijke verdeling. Rechts ervan is meer dan dat, links minder.',
    shares: (concerned: string, base: string, among: string) => `${concerned} van hen, ${base} van ${among}`,
    sharesOf: (concerned: string, base: string, among: string) => `${concerned} ervan, ${base} van ${among}`,
  },
  measures: {
    title: 'De maten erachter',
    careful: 'Deze maten vergelijken verdelingen met elkaar. Zij zeggen niet hoe het zou moeten zijn.',
    gini: 'Gini',
    giniWhy: 'Hoe ver de kromme van de rechte lijn ligt: 0 is overal gelijk, 1 is alles op één plek.',
    hoover: 'Hoover',
    hooverWhy: (percent: string, noun: string, being: Being) =>
      `Voor een gelijke verdeling zou ${percent} van de ${noun} in een ander gebied moeten ${being}. Een maat, geen advies.`,
    dissimilarity: 'Dissimilariteit',
    dissimilarityWhy: (percent: string, noun: string, being: Being) =>
      `Naast alle anderen in plaats van naast het geheel: dan zou ${percent} van de ${noun} in een ander gebied moeten ${being} (Duncan en Duncan).`,
    coarse: 'Kleinere gebieden geven hogere maten: vergelijk alleen op hetzelfde niveau.',
  },
  refused: {
    'geen-aantal': (subject: string) =>
      `Achter het cijfer voor ${subject} zit geen aantal: het is een score, een bedrag, een afstand, een dichtheid of een klasse. Hoe mensen, woningen of misdrijven verdeeld zijn, kan wel bij:`,
    'te-weinig-dekking': (subject: string, valued: string, total: string, plural: string, share: string) =>
      `Voor ${subject} hebben hier ${valued} van de ${total} ${plural} een cijfer: ${share} van het geheel. Onder twee derde zegt een verdeling te weinig over Parkstad.`,
    niveau: (plural: string) =>
      `${plural} liggen niet over heel Parkstad of overlappen elkaar. Een verdeling kan per buurt, wijk of gemeente.`,
    'geen-cijfers': 'Hier zijn geen cijfers voor dit onderwerp en deze periode.',
    elsewhere: (level: string, period: string) => `Wel per ${level} in ${period}`,
    subjects: 'Wel een verdeling is er van:',
  },
  times: {
    title: (plural: string, name: string) => `In hoeveel ${plural} zo veel keer ${name}?`,
    inwoners: (count: string) => `${count} inwoners`,
    claims: 'Wat de nulmeting hierover zegt',
    show: 'Bekijk de cijfers',
    rule: 'Reken de regel na',
    all: 'Alle uitspraken',
  },
};

type SpreadTexts = Widen<typeof nl>;

const ELSEWHERE = { wonen: 'live', staan: 'be', gebeuren: 'happen' } as const;

const en: SpreadTexts = {
  curve: {
    title: 'How unevenly is that spread?',
    drawn: (noun, half, base) =>
      `Curve of the spread. The straight line is an even spread; the curve lies above it. At ${base}, ${half} of the ${noun} is reached.`,
    up: (noun) => `Share of the ${noun}`,
    right: (among) => `Share of ${among}`,
    theAmong: (among) => `the ${among}`,
    even: 'evenly spread',
    half: 'half',
    reader: 'Read the curve',
    hint: (plural) =>
      `The ${plural} that have relatively most come first. Point in the figure, or use the arrow keys.`,
    start: (plural) => `No ${plural} yet.`,
    first: (count, plural, base, concerned) => `The first ${count} ${plural}: ${base}, and ${concerned}.`,
    one: (area, base, concerned) => `The first ${area}: ${base}, and ${concerned}.`,
    of: (share, whom) => `${share} of ${whom}`,
    last: (count, name) => `Number ${count} is ${name}.`,
    table: 'The same curve as a table',
  },
  half: {
    title: (plural) => `The ${plural} that hold half together`,
    all: 'Largest numbers first; “times” is against an even spread. Pressing one selects it.',
    times: (times) => `${times} times`,
    nobody: 'nobody lives there',
    few: 'few inhabitants',
    of: (count, share) => `${count}, ${share} of the total`,
    more: (count) => `Show all ${count}`,
    fewer: (count) => `Show the first ${count}`,
    asTable: 'All areas in the table',
  },
  focus: {
    title: 'The focus areas against the rest',
    lead: 'The line is an even spread. To its right is more than that, to its left less.',
    shares: (concerned, base, among) => `${concerned} of them, ${base} of ${among}`,
    sharesOf: (concerned, base, among) => `${concerned} of these, ${base} of ${among}`,
  },
  measures: {
    title: 'The measures behind it',
    careful: 'These measures compare spreads with each other. They do not say how it should be.',
    gini: 'Gini',
    giniWhy: 'How far the curve lies from the straight line: 0 is even everywhere, 1 is all in one place.',
    hoover: 'Hoover',
    hooverWhy: (percent, noun, being) =>
      `For an even spread ${percent} of the ${noun} would have to ${ELSEWHERE[being]} in another area. A measure, not advice.`,
    dissimilarity: 'Dissimilarity',
    dissimilarityWhy: (percent, noun, being) =>
      `Beside all others instead of the whole: then ${percent} of the ${noun} would have to ${ELSEWHERE[being]} in another area (Duncan and Duncan).`,
    coarse: 'Smaller areas give higher measures: compare only at the same level.',
  },
  refused: {
    'geen-aantal': (subject) =>
      `There is no number behind the figure for ${subject}: it is a score, an amount, a distance, a density or a class. How people, homes or crimes are spread can be told of:`,
    'te-weinig-dekking': (subject, valued, total, plural, share) =>
      `For ${subject}, ${valued} of the ${total} ${plural} have a figure here: ${share} of the whole. Under two thirds a spread says too little about Parkstad.`,
    niveau: (plural) =>
      `${plural} do not cover all of Parkstad, or overlap. A spread can be told per neighbourhood, district or municipality.`,
    'geen-cijfers': 'There are no figures here for this subject and period.',
    elsewhere: (level, period) => `It can per ${level} in ${period}`,
    subjects: 'There is a spread of:',
  },
  times: {
    title: (plural, name) => `In how many ${plural} so many times ${name}?`,
    inwoners: (count) => `${count} inhabitants`,
    claims: 'What the baseline study says of this',
    show: 'See the figures',
    rule: 'Check the rule',
    all: 'All claims',
  },
};

/** Words of the spread in the panel of the concentration lens. */
export function spreadTexts(language: Language): SpreadTexts {
  return { nl, en }[language];
}
