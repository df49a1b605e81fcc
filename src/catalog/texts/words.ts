/** Words that carry the meaning of figures: missing, comparing, failing. One set per language, same keys. */

import type { NoBenchmark } from '../../domain/benchmark';
import type { Absence } from '../../domain/cell';
import type { Strength, Verdict } from '../../domain/compare';
import type { LoadFault } from '../../domain/loadable';
import type { Language } from '../../domain/text';

type Sense = Verdict['sense'];

export interface Words {
  /** The word on map, table, chart and in files. */
  readonly absence: Readonly<Record<Absence, string>>;
  /** The same with its reason, as the end of a sentence. */
  readonly absenceReason: Readonly<Record<Absence, string>>;
  readonly noBenchmark: Readonly<Record<NoBenchmark, string>>;
  readonly strength: Readonly<Record<Strength, string>>;
  /** A verdict standing alone. */
  readonly sense: Readonly<Record<Sense, string>>;
  /** A verdict followed by the name of the benchmark. */
  readonly thanBenchmark: Readonly<Record<Sense, string>>;
  readonly fault: Readonly<Record<LoadFault['code'], (fault: LoadFault) => string>>;
  readonly noFigure: string;
  readonly tooFewPeople: string;
  /** What a sum of counts was computed from. */
  readonly summed: string;
}

const nl: Words = {
  absence: {
    'niet-gepubliceerd': 'niet gepubliceerd',
    'niet-gemeten': 'niet gemeten',
    'niet-op-dit-niveau': 'niet op dit niveau',
    'niet-van-toepassing': 'niet van toepassing',
    'nog-niet-gepubliceerd': 'nog niet gepubliceerd',
  },
  absenceReason: {
    'niet-gepubliceerd':
      'niet gepubliceerd: de bron geeft hier geen cijfer, meestal omdat er te weinig mensen of woningen zijn',
    'niet-gemeten': 'niet gemeten: dit gebied of dit jaar zit niet in de bron',
    'niet-op-dit-niveau':
      'niet op dit niveau: het cijfer bestaat alleen voor gebieden van een andere grootte',
    'niet-van-toepassing': 'niet van toepassing: hier woont niemand',
    'nog-niet-gepubliceerd': 'nog niet gepubliceerd: de bron levert dit cijfer later',
  },
  noBenchmark: {
    'niet-in-bron': 'de bron geeft dit gemiddelde niet',
    'niet-op-te-tellen': 'dit cijfer laat zich niet middelen',
    'te-weinig-dekking': 'te weinig gebieden hebben een cijfer',
    'ander-niveau': 'de bron geeft dit cijfer alleen voor een ander soort gebied',
    'geen-cijfer': 'voor dat gebied is er geen cijfer in deze periode',
    'geen-gemeente': 'dit gebied ligt in meer dan één gemeente',
    'is-zelf': 'dit is het gebied waarmee u vergelijkt',
    'is-aantal': 'een aantal is niet te vergelijken met dat van een groter gebied',
    'is-nul': 'het cijfer is daar nul, en van nul is niets een aantal keren',
    'is-onderling': 'een score vergelijkt de gebieden al met elkaar',
  },
  strength: { iets: 'iets ', gewoon: '', duidelijk: 'duidelijk ' },
  sense: {
    'ongeveer-gelijk': 'ongeveer gelijk',
    'niet-te-onderscheiden': 'niet te onderscheiden',
    gunstiger: 'gunstiger',
    'minder-gunstig': 'minder gunstig',
    hoger: 'hoger',
    lager: 'lager',
  },
  thanBenchmark: {
    'ongeveer-gelijk': 'ongeveer gelijk aan',
    'niet-te-onderscheiden': 'niet te onderscheiden van',
    gunstiger: 'gunstiger dan',
    'minder-gunstig': 'minder gunstig dan',
    hoger: 'hoger dan',
    lager: 'lager dan',
  },
  fault: {
    'geen-verbinding': ({ file }) => `Er is geen verbinding: ${file} kwam niet binnen.`,
    'geen-onderdeel': () =>
      'Een onderdeel van de atlas kwam niet binnen: er is geen verbinding, of de atlas is net vernieuwd.',
    'niet-gevonden': ({ file }) => `Het bestand ${file} staat niet op de server.`,
    serverfout: ({ file, detail }) => `De server gaf fout ${detail} op ${file}.`,
    'geen-json': ({ file }) =>
      `In plaats van ${file} kwam er iets anders terug, bijvoorbeeld een inlogpagina.`,
    'verkeerde-versie': ({ file, detail }) => `${file} hoort bij een andere versie van de atlas (${detail}).`,
    'verkeerde-vorm': ({ file, detail }) => `${file} klopt niet: ${detail}.`,
  },
  noFigure: 'geen cijfer',
  tooFewPeople: 'te weinig inwoners om te vergelijken',
  summed: 'opgeteld uit buurten, die op vijf zijn afgerond',
};

const en: Words = {
  absence: {
    'niet-gepubliceerd': 'not published',
    'niet-gemeten': 'not measured',
    'niet-op-dit-niveau': 'not at this level',
    'niet-van-toepassing': 'not applicable',
    'nog-niet-gepubliceerd': 'not yet published',
  },
  absenceReason: {
    'niet-gepubliceerd':
      'not published: the source gives no figure here, mostly because there are too few people or homes',
    'niet-gemeten': 'not measured: this area or year is outside the source',
    'niet-op-dit-niveau': 'not at this level: the figure only exists for areas of another size',
    'niet-van-toepassing': 'not applicable: nobody lives here',
    'nog-niet-gepubliceerd': 'not yet published: the source delivers this figure later',
  },
  noBenchmark: {
    'niet-in-bron': 'the source does not give this average',
    'niet-op-te-tellen': 'this figure cannot be averaged',
    'te-weinig-dekking': 'too few areas have a figure',
    'ander-niveau': 'the source gives this figure only for another kind of area',
    'geen-cijfer': 'that area has no figure in this period',
    'geen-gemeente': 'this area lies in more than one municipality',
    'is-zelf': 'this is the area you compare with',
    'is-aantal': 'a count cannot be compared with that of a larger area',
    'is-nul': 'the figure there is zero, and nothing is a number of times zero',
    'is-onderling': 'a score compares the areas with each other already',
  },
  strength: { iets: 'slightly ', gewoon: '', duidelijk: 'clearly ' },
  sense: {
    'ongeveer-gelijk': 'about equal',
    'niet-te-onderscheiden': 'cannot be told apart',
    gunstiger: 'more favourable',
    'minder-gunstig': 'less favourable',
    hoger: 'higher',
    lager: 'lower',
  },
  thanBenchmark: {
    'ongeveer-gelijk': 'about equal to',
    'niet-te-onderscheiden': 'cannot be told apart from',
    gunstiger: 'more favourable than',
    'minder-gunstig': 'less favourable than',
    hoger: 'higher than',
    lager: 'lower than',
  },
  fault: {
    'geen-verbinding': ({ file }) => `There is no connection: ${file} did not arrive.`,
    'geen-onderdeel': () =>
      'A part of the atlas did not arrive: there is no connection, or the atlas has just been renewed.',
    'niet-gevonden': ({ file }) => `The file ${file} is not on the server.`,
    serverfout: ({ file, detail }) => `The server answered ${file} with error ${detail}.`,
    'geen-json': ({ file }) => `Something else came back instead of ${file}, for example a sign-in page.`,
    'verkeerde-versie': ({ file, detail }) => `${file} belongs to another version of the atlas (${detail}).`,
    'verkeerde-vorm': ({ file, detail }) => `${file} is not right: ${detail}.`,
  },
  noFigure: 'no figure',
  tooFewPeople: 'too few inhabitants to compare',
  summed: 'added up from neighbourhoods, which are rounded to five',
};

const WORDS: Readonly<Record<Language, Words>> = { nl, en };

/** The words of one language. */
export function wordsOf(lang: Language): Words {
  return WORDS[lang];
}

/** A verdict standing alone: `duidelijk minder gunstig`, `ongeveer gelijk`. */
export function verdictText(verdict: Verdict, lang: Language): string {
  const words = WORDS[lang];
  const strength = 'strength' in verdict ? words.strength[verdict.strength] : '';
  return `${strength}${words.sense[verdict.sense]}`;
}

/** A verdict with its benchmark: `duidelijk minder gunstig dan Nederland`. */
export function verdictThan(verdict: Verdict, benchmark: string, lang: Language): string {
  const words = WORDS[lang];
  const strength = 'strength' in verdict ? words.strength[verdict.strength] : '';
  return `${strength}${words.thanBenchmark[verdict.sense]} ${benchmark}`;
}

/** What went wrong with a file, for whoever can act on it. */
export function faultText(fault: LoadFault, lang: Language): string {
  return WORDS[lang].fault[fault.code](fault);
}
