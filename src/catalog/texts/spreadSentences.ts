import type { Language } from '../../domain/text';
import type { AmongId, Being } from '../concerned';
import type { Widen } from './widen';

/** The half of those concerned, in words and figures as printed. */
interface Half {
  readonly noun: string;
  readonly being: Being;
  readonly among: string;
  readonly amongId: AmongId;
  readonly estimated: boolean;
  /** Areas that hold it, and of how many; `all` when none lacks a figure. */
  readonly count: string;
  readonly of: string;
  readonly all: boolean;
  readonly plural: string;
  /** Share of everyone who lives there. */
  readonly base: string;
}

/** One area beside the whole. */
interface Share {
  readonly name: string;
  readonly noun: string;
  readonly being: Being;
  readonly among: string;
  readonly amongId: AmongId;
  readonly concerned: string;
  readonly base: string;
  readonly times: string;
  /** Whether the whole is all of Parkstad, or only the areas with a figure. */
  readonly all: boolean;
}

const DOES = { wonen: 'woont', staan: 'staat', gebeuren: 'gebeurt' } as const;

const nl = {
  half: ({ noun, being, among, amongId, estimated, count, of, all, plural, base }: Half) => {
    const start = estimated
      ? `Naar schatting ${DOES[being]} de helft van de ${noun}`
      : `De helft van de ${noun} ${DOES[being]}`;
    const where = `in ${count} van de ${of} ${plural}${all ? '' : ' met een cijfer'}`;
    if (amongId === 'land') return `${start} ${where}; die zijn samen ${base} van het land.`;
    return `${start} ${where}; daar ${amongId === 'woningen' ? 'staat' : 'woont'} ${base} van de ${among}.`;
  },
  area: ({ name, noun, being, among, amongId, concerned, base, times, all }: Share) => {
    const whole = all ? 'van Parkstad' : 'van alle gebieden met een cijfer';
    if (amongId === 'land') {
      return `${name} is ${base} van het land ${whole}, en er woont ${concerned} van de ${noun}: ${times}.`;
    }
    const lives = amongId === 'woningen' ? 'staat' : 'woont';
    const again = DOES[being] === lives ? '' : `${DOES[being]} `;
    return `In ${name} ${lives} ${base} van de ${among} ${whole} en ${again}${concerned} van de ${noun}: ${times}.`;
  },
  noFigure: (name: string) => `Van ${name} is hier geen cijfer.`,
  uninhabited: (name: string, count: string, noun: string) =>
    `In ${name} woont niemand; er zijn ${count} ${noun} per jaar.`,
  how: {
    aandeel: (plural: string, exact: string) =>
      `Geteld in hele ${plural}, van het hoogste aandeel af, tot ten minste de helft is bereikt (${exact}).`,
    telling: (plural: string, exact: string) =>
      `Geteld in hele ${plural}, vanaf waar er per inwoner de meeste zijn, tot ten minste de helft is bereikt (${exact}).`,
    land: (plural: string, exact: string) =>
      `Geteld in hele ${plural}, vanaf waar het dichtst bij elkaar wordt gewoond, tot ten minste de helft is bereikt (${exact}).`,
  },
  notes: {
    weighed: (weight: string, year: string) =>
      `Aantallen zijn geschat: het aandeel van een gebied, keer de ${weight} van ${year}.`,
    homes: (year: string) =>
      `Aantallen zijn geschat met de huishoudens van ${year}: hoeveel woningen een gebied heeft, staat niet in de gegevens.`,
    modelled: 'De aandelen zelf zijn schattingen van een model.',
    leftOut: (count: string, plural: string, share: string, among: string) =>
      `${count} ${plural} zonder cijfer doen niet mee: samen ${share} van de ${among}.`,
    leftOne: (share: string, area: string, among: string) =>
      `Eén ${area} zonder cijfer doet niet mee: ${share} van de ${among}.`,
    uninhabited: (count: string, plural: string, amount: string, noun: string) =>
      `In ${count} ${plural} woont niemand; de ${amount} ${noun} per jaar daar tellen wel mee.`,
  },
};

type SpreadSentences = Widen<typeof nl>;

const BE = { wonen: 'live', staan: 'are', gebeuren: 'happen' } as const;

const en: SpreadSentences = {
  half: ({ noun, being, among, amongId, estimated, count, of, all, plural, base }) => {
    const start = `${estimated ? 'By estimate, half' : 'Half'} of the ${noun} ${BE[being]}`;
    const where = `in ${count} of the ${of} ${plural}${all ? '' : ' with a figure'}`;
    if (amongId === 'land') return `${start} ${where}; together these are ${base} of the land.`;
    return `${start} ${where}; ${base} of the ${among} ${amongId === 'woningen' ? 'are' : 'live'} there.`;
  },
  area: ({ name, noun, being, among, amongId, concerned, base, times, all }) => {
    const whole = all ? 'of Parkstad' : 'of all areas with a figure';
    if (amongId === 'land') {
      return `${name} is ${base} of the land ${whole}, with ${concerned} of the ${noun}: ${times}.`;
    }
    const lives = amongId === 'woningen' ? 'are' : 'live';
    const second = BE[being] === lives ? '' : ` ${BE[being]} there`;
    return `In ${name} ${lives} ${base} of the ${among} ${whole}, and ${concerned} of the ${noun}${second}: ${times}.`;
  },
  noFigure: (name) => `There is no figure for ${name} here.`,
  uninhabited: (name, count, noun) => `Nobody lives in ${name}; there are ${count} ${noun} a year.`,
  how: {
    aandeel: (plural, exact) =>
      `Counted in whole ${plural}, from the highest share on, until at least half is reached (${exact}).`,
    telling: (plural, exact) =>
      `Counted in whole ${plural}, from where there are most per inhabitant, until at least half is reached (${exact}).`,
    land: (plural, exact) =>
      `Counted in whole ${plural}, from where people live closest together, until at least half is reached (${exact}).`,
  },
  notes: {
    weighed: (weight, year) => `Numbers are estimated: the share of an area, times the ${weight} of ${year}.`,
    homes: (year) =>
      `Numbers are estimated from the households of ${year}: how many homes an area has is not in the data.`,
    modelled: 'The shares themselves are estimated by a model.',
    leftOut: (count, plural, share, among) =>
      `${count} ${plural} without a figure take no part: ${share} of the ${among} together.`,
    leftOne: (share, area, among) => `One ${area} without a figure takes no part: ${share} of the ${among}.`,
    uninhabited: (count, plural, amount, noun) =>
      `Nobody lives in ${count} ${plural}; the ${amount} ${noun} a year there do count.`,
  },
};

/** Sentences about a spread, put together from words and figures as printed. */
export function spreadSentences(language: Language): SpreadSentences {
  return { nl, en }[language];
}
