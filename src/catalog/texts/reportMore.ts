import type { Language } from '../../domain/text';
import { type Cited, type Phrase, phrase } from './reportPhrase';
import type { Widen } from './widen';

const nl = {
  changeOf: {
    waarde: (since: string, year: string) => `Tussen ${since} en ${year} werd het cijfer`,
    afstand: (name: string, since: string, year: string) =>
      `Tussen ${since} en ${year} werd de afstand tot ${name}`,
  },
  became: (before: string, counts: Phrase) => phrase`${before} ${counts}.`,
  inAreas: (areas: Cited, people: Cited, words: string) => phrase`in ${areas} ${words} (${people})`,
  years: (since: string, year: string) => `in ${since} en ${year}`,
  noChange: (areas: Cited, words: string, people: Cited) => phrase` In ${areas} is er ${words} (${people}).`,
  onlyNoChange: (since: string, year: string) =>
    `Tussen ${since} en ${year} veranderde nergens iets duidelijk.`,
  benchmark: (since: string, year: string, told: Cited) =>
    phrase`Ter vergelijking, tussen ${since} en ${year}: ${told}.`,
  changeEnds: (down: Phrase, up: Phrase) => phrase`Het meest veranderden ${down} en ${up}.`,
  changeEnd: (one: Phrase) => phrase`Het meest veranderde ${one}.`,
  changed: (name: string, size: Cited) => phrase`${name} (${size})`,
  both: (areas: Cited, one: boolean, label: string, people: Cited) =>
    phrase`In ${areas} ${one ? 'valt' : 'vallen'} samen: ${label} (${people}).`,
  together: (words: string, figures: Cited) => phrase`${words} (${figures})`,
  parts: (parts: Phrase) => phrase`De score telt op: ${parts}.`,
  part: (name: string, side: string, weight: Cited) => phrase`${name} (${side}, ${weight})`,
  pending: 'Dit wordt nog berekend. De zinnen hierover komen zodra het antwoord er is.',
};

type ReportMoreTexts = Widen<typeof nl>;

const en: ReportMoreTexts = {
  changeOf: {
    waarde: (since, year) => `Between ${since} and ${year} the figure became`,
    afstand: (name, since, year) => `Between ${since} and ${year} the gap to ${name} became`,
  },
  became: (before, counts) => phrase`${before} ${counts}.`,
  inAreas: (areas, people, words) => phrase`${words} in ${areas} (${people})`,
  years: (since, year) => `in ${since} and ${year}`,
  noChange: (areas, words, people) => phrase` In ${areas} there is ${words} (${people}).`,
  onlyNoChange: (since, year) => `Between ${since} and ${year} nothing changed clearly anywhere.`,
  benchmark: (since, year, told) => phrase`For comparison, between ${since} and ${year}: ${told}.`,
  changeEnds: (down, up) => phrase`${down} and ${up} changed most.`,
  changeEnd: (one) => phrase`${one} changed most.`,
  changed: (name, size) => phrase`${name} (${size})`,
  both: (areas, _one, label, people) => phrase`In ${areas} these come together: ${label} (${people}).`,
  together: (words, figures) => phrase`${words} (${figures})`,
  parts: (parts) => phrase`The score adds up: ${parts}.`,
  part: (name, side, weight) => phrase`${name} (${side}, ${weight})`,
  pending: 'This is still being worked out. The sentences about it come as soon as the answer is there.',
};

/** Sentences of the summary about a change, two subjects, a score, and what is still being worked out. */
export function reportMore(lang: Language): ReportMoreTexts {
  return { nl, en }[lang];
}
