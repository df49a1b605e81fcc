import type { Direction, Nature } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { type Cited, type Phrase, phrase } from './reportPhrase';
import type { Widen } from './widen';

/** An area and its figure at one end of a ranking. */
export interface EndWords {
  readonly name: string;
  readonly value: Cited;
  /** Others with the same figure; null where there are none. */
  readonly alike: Cited | null;
}

const endNl = ({ name, value, alike }: EndWords): Phrase =>
  alike ? phrase`${name}, ${value} (en nog ${alike} met hetzelfde cijfer)` : phrase`${name}, ${value}`;

const nl = {
  and: ' en ',
  inhabitants: (count: string) => `${count} inwoners`,
  of: (some: string, all: string) => `${some} van de ${all}`,
  allOf: (all: string) => `alle ${all}`,
  peopleOf: (some: string, all: string, year: string) =>
    some === all ? `alle ${all} inwoners van ${year}` : `${some} van de ${all} inwoners van ${year}`,
  coverage: (areas: Cited, one: boolean, what: string, when: string, people: Cited) =>
    phrase`${areas} ${one ? 'heeft' : 'hebben'} een cijfer voor ${what} ${when}; daar wonen ${people}.`,
  within: (reach: string) => `Alles hieronder gaat over ${reach}.`,
  without: (reasons: Phrase) => phrase`Zonder cijfer of oordeel: ${reasons}.`,
  reason: (areas: Cited, why: string) => phrase`${areas} (${why})`,
  level: (name: string, value: Cited, when: string) => phrase`${name} staat op ${value} ${when}`,
  beside: (region: string, value: Cited) => phrase`, ${region} als geheel op ${value}`,
  comparedWith: (name: string, when: string) => phrase`Vergeleken met ${name} ${when}`,
  tally: (before: Phrase, counts: Phrase) => phrase`${before} ${counts}.`,
  stop: (before: Phrase) => phrase`${before}.`,
  counted: (areas: Cited, one: boolean, words: string, people: Cited) =>
    phrase`${one ? 'is' : 'zijn'} ${areas} ${words} (${people})`,
  next: (areas: Cited, words: string, people: Cited) => phrase`${areas} ${words} (${people})`,
  incomparable: (why: string) => `Er is niets om mee te vergelijken: ${why}.`,
  ends: (low: EndWords, high: EndWords, direction: Direction, when: string) => {
    const neutral = direction === 'neutraal';
    const swapped = direction === 'lager-is-gunstig';
    const [first, last] = swapped ? [high, low] : [low, high];
    const words = neutral ? (['laagste', 'hoogste'] as const) : (['minst gunstige', 'gunstigste'] as const);
    return phrase`Het ${words[0]} cijfer ${when} heeft ${endNl(first)}; het ${words[1]} ${endNl(last)}.`;
  },
  leftOut: (parts: Phrase) => phrase` Daarin tellen niet mee: ${parts}.`,
  tooFew: (areas: Cited) => phrase`${areas} met te weinig inwoners`,
  visitors: (areas: Cited) => phrase`${areas} met veel bezoekers`,
  selected: (name: string, figure: Cited, when: string, rest: string) =>
    phrase`${name}: ${figure} ${when}${rest}`,
  selectedTold: (name: string, told: Cited) => phrase`${name}: ${told}`,
  selectedAbsent: (name: string, why: Cited) => phrase`${name}: geen cijfer, ${why}`,
  living: (before: Phrase, people: Cited) => phrase`${before}; daar wonen ${people}.`,
  many: (count: Cited) => phrase`De ${count} gekozen gebieden staan in de tabel.`,
  focus: (areas: Cited, name: string, when: string, words: Phrase) =>
    phrase`Van de ${areas}, ${when} vergeleken met ${name}, ${words}.`,
  focusFurthest: (name: string, gap: Cited, value: Cited) =>
    phrase` Het verst ervan af ligt ${name}: ${gap} (${value}).`,
  nature: {
    gemeten: 'De cijfers zijn gemeten of geteld.',
    modelschatting: 'Het zijn schattingen van een model, geen tellingen.',
    benaderd: 'De cijfers zijn benaderd.',
    berekend: 'Dit is hier berekend en is geen cijfer van een bron.',
  } satisfies Record<Nature, string>,
};

export type ReportSentenceTexts = Widen<typeof nl>;

const endEn = ({ name, value, alike }: EndWords): Phrase =>
  alike ? phrase`${name}, ${value} (and ${alike} more with the same figure)` : phrase`${name}, ${value}`;

const en: ReportSentenceTexts = {
  and: ' and ',
  inhabitants: (count) => `${count} inhabitants`,
  of: (some, all) => `${some} of the ${all}`,
  allOf: (all) => `all ${all}`,
  peopleOf: (some, all, year) =>
    some === all ? `all ${all} inhabitants of ${year}` : `${some} of the ${all} inhabitants of ${year}`,
  coverage: (areas, one, what, when, people) =>
    phrase`${areas} ${one ? 'has' : 'have'} a figure for ${what} ${when}; they are home to ${people}.`,
  within: (reach) => `Everything below is about ${reach}.`,
  without: (reasons) => phrase`Without a figure or verdict: ${reasons}.`,
  reason: (areas, why) => phrase`${areas} (${why})`,
  level: (name, value, when) => phrase`${name} is at ${value} ${when}`,
  beside: (region, value) => phrase`, ${region} as a whole at ${value}`,
  comparedWith: (name, when) => phrase`Compared with ${name} ${when}`,
  tally: (before, counts) => phrase`${before} ${counts}.`,
  stop: (before) => phrase`${before}.`,
  counted: (areas, one, words, people) => phrase`${areas} ${one ? 'is' : 'are'} ${words} (${people})`,
  next: (areas, words, people) => phrase`${areas} ${words} (${people})`,
  incomparable: (why) => `There is nothing to compare with: ${why}.`,
  ends: (low, high, direction, when) => {
    const neutral = direction === 'neutraal';
    const [first, last] = direction === 'lager-is-gunstig' ? [high, low] : [low, high];
    const words = neutral ? ['lowest', 'highest'] : ['least favourable', 'most favourable'];
    return phrase`The ${words[0] ?? ''} figure ${when} is that of ${endEn(first)}; the ${words[1] ?? ''} that of ${endEn(last)}.`;
  },
  leftOut: (parts) => phrase` Not counted there: ${parts}.`,
  tooFew: (areas) => phrase`${areas} with too few inhabitants`,
  visitors: (areas) => phrase`${areas} with many visitors`,
  selected: (name, figure, when, rest) => phrase`${name}: ${figure} ${when}${rest}`,
  selectedTold: (name, told) => phrase`${name}: ${told}`,
  selectedAbsent: (name, why) => phrase`${name}: no figure, ${why}`,
  living: (before, people) => phrase`${before}; home to ${people}.`,
  many: (count) => phrase`The ${count} selected areas are in the table.`,
  focus: (areas, name, when, words) => phrase`Of the ${areas}, compared with ${name} ${when}, ${words}.`,
  focusFurthest: (name, gap, value) => phrase` Furthest from it is ${name}: ${gap} (${value}).`,
  nature: {
    gemeten: 'The figures are measured or counted.',
    modelschatting: 'They are estimates of a model, not counts.',
    benaderd: 'The figures are approximated.',
    berekend: 'This is computed here and is no figure of a source.',
  },
};

/** Sentences of the summary about one figure. */
export function reportSentences(lang: Language): ReportSentenceTexts {
  return { nl, en }[lang];
}
