/** What a stack is called, and what it says of an area, on map, table and in files. */
import type { StackCount, StackLack } from '../../domain/stack';
import type { Language, Text } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import type { StackRule } from '../../domain/view';
import type { Widen } from './widen';
import { wordsOf } from './words';

const nl = {
  themes: (count: string) => (count === '1' ? '1 thema' : `${count} thema’s`),
  /** After `van`, also for one. */
  ofThemes: (of: string) => (of === '1' ? 'van 1 thema' : `van ${of} thema’s`),
  ofVotes: (of: string) => `van ${of} stemmen`,
  noTheme: 'geen thema',
  noVote: 'geen stem',
  none: (of: string) => `geen ${of}`,
  some: (count: string, of: string) => `${count} ${of}`,
  unknown: (count: string) => `${count} onbekend`,
  /** Where nothing counts that is known: `2 van 5 thema’s onbekend`. */
  unknownOf: (count: string, of: string) => `${count} ${of} onbekend`,
  range: (from: string, to: string) => `${from} – ${to}`,
  weighs: (theme: string, weight: string) => `${theme} (${weight} stemmen)`,
  incomplete: (said: string) => `niet alles bekend: ${said}`,
  tooFew: 'te weinig inwoners om te tellen',
  nobody: 'hier woont niemand',
  outside: (within: string) => `niet vergeleken: ligt niet in ${within}`,
  unknownThemes: (list: string) => `onbekend: ${list}`,
  lack: {
    'te-weinig-inwoners': 'te weinig inwoners',
    'geen-vergelijking': 'niets om mee te vergelijken',
    'te-weinig-gebieden': 'te weinig gebieden met een cijfer',
    'buiten-vergelijking': 'buiten de vergelijking',
  },
  vote: { telt: 'telt', 'telt-niet': 'telt niet', onbekend: 'onbekend' },
  column: {
    counts: { themes: 'thema’s die tellen', votes: 'stemmen die tellen' },
    unknown: { themes: 'thema’s onbekend', votes: 'stemmen onbekend' },
    theme: (name: string) => `thema ${name}`,
  },
  name: (themes: string) => `Stapeling van ${themes}`,
  short: (themes: string) => `stapeling van ${themes}`,
  plain: (themes: string) => `Op hoeveel van ${themes} een gebied opvalt aan de minder gunstige kant.`,
  rule: {
    vijfde:
      'Een thema telt waar het cijfer bij de minst gunstige vijfde van de gebieden met een cijfer hoort; gebieden met hetzelfde cijfer als het laatste daarvan tellen ook.',
    inwonersvijfde:
      'Een thema telt in de minst gunstige gebieden waar samen een vijfde van de inwoners woont van alle gebieden met een cijfer; gebieden met hetzelfde cijfer als het laatste daarvan tellen ook.',
    vergelijking:
      'Een thema telt waar het cijfer minder gunstig is dan dat waarmee wordt vergeleken; ongeveer gelijk telt niet.',
    grens: 'Een thema telt waar het cijfer op of voorbij een gekozen grens ligt.',
  },
  parts: (list: string) =>
    `Van een thema met meer cijfers moet minstens de helft van de bekende cijfers tellen. Gebruikt: ${list}.`,
  caveat:
    'Hier geteld, uit gemeten en geschatte cijfers van verschillende jaren. Een gebied waar niets telt maar niet alles bekend is, of waarvan meer dan de helft onbekend is, heeft geen uitkomst; anders is de uitkomst met iets onbekends het minste wat het kan zijn. Zegt niets over één bewoner.',
  alone: 'Hoe vaak een gebied opvalt onder de gebieden van zijn niveau laat zich niet optellen of middelen.',
};

type StackWords = Widen<typeof nl>;

const en: StackWords = {
  themes: (count) => (count === '1' ? '1 theme' : `${count} themes`),
  ofThemes: (of) => (of === '1' ? 'of 1 theme' : `of ${of} themes`),
  ofVotes: (of) => `of ${of} votes`,
  noTheme: 'no theme',
  noVote: 'no vote',
  none: (of) => `none ${of}`,
  some: (count, of) => `${count} ${of}`,
  unknown: (count) => `${count} not known`,
  unknownOf: (count, of) => `${count} ${of} not known`,
  range: (from, to) => `${from} – ${to}`,
  weighs: (theme, weight) => `${theme} (${weight} votes)`,
  incomplete: (said) => `not everything is known: ${said}`,
  tooFew: 'too few residents to count',
  nobody: 'nobody lives here',
  outside: (within) => `not compared: does not lie in ${within}`,
  unknownThemes: (list) => `not known: ${list}`,
  lack: {
    'te-weinig-inwoners': 'too few residents',
    'geen-vergelijking': 'nothing to compare with',
    'te-weinig-gebieden': 'too few areas with a figure',
    'buiten-vergelijking': 'outside the comparison',
  },
  vote: { telt: 'counts', 'telt-niet': 'does not count', onbekend: 'not known' },
  column: {
    counts: { themes: 'themes that count', votes: 'votes that count' },
    unknown: { themes: 'themes not known', votes: 'votes not known' },
    theme: (name) => `theme ${name}`,
  },
  name: (themes) => `Stacking of ${themes}`,
  short: (themes) => `stacking of ${themes}`,
  plain: (themes) => `On how many of ${themes} an area stands out on the less favourable side.`,
  rule: {
    vijfde:
      'A theme counts where the figure is among the least favourable fifth of the areas with a figure; areas with the same figure as the last of those count as well.',
    inwonersvijfde:
      'A theme counts in the least favourable areas that together hold a fifth of the residents of all areas with a figure; areas with the same figure as the last of those count as well.',
    vergelijking:
      'A theme counts where the figure is less favourable than what it is compared with; about equal does not count.',
    grens: 'A theme counts where the figure is at or beyond a chosen limit.',
  },
  parts: (list) => `Of a theme with more figures at least half of the known ones must count. Used: ${list}.`,
  caveat:
    'Counted here, from measured and estimated figures of different years. An area where nothing counts but not everything is known, or of which more than half is not known, has no outcome; otherwise an outcome with something unknown is the least it can be. Says nothing about one resident.',
  alone: 'How often an area stands out among the areas of its level can be neither added up nor averaged.',
};

/** Words of a stack on map and table. */
export function stackWords(language: Language): StackWords {
  return { nl, en }[language];
}

/** Whether every theme has one vote, so that votes can be called themes. */
export type VoteKind = 'themes' | 'votes';

function ofText(of: number, kind: VoteKind, lang: Language): string {
  const { ofThemes, ofVotes } = stackWords(lang);
  return (kind === 'themes' ? ofThemes : ofVotes)(formatNumber(of, 0, lang));
}

/** The label of a class: `geen thema`, `1 van 5 thema’s`, `3 – 4 van 8 stemmen`. */
export function bandText(
  { from, to, of }: { readonly from: number; readonly to: number; readonly of: number },
  kind: VoteKind,
  lang: Language,
): string {
  const words = stackWords(lang);
  if (to === 0) return kind === 'themes' ? words.noTheme : words.noVote;
  const [low, high] = [formatNumber(from, 0, lang), formatNumber(to, 0, lang)];
  return words.some(from === to ? low : words.range(low, high), ofText(of, kind, lang));
}

/** `3 van 5 thema’s, 1 onbekend`, `geen van 5 thema’s`. */
export function stackCountText({ count, unknown, of }: StackCount, kind: VoteKind, lang: Language): string {
  const words = stackWords(lang);
  const all = ofText(of, kind, lang);
  const some = count === 0 ? words.none(all) : words.some(formatNumber(count, 0, lang), all);
  return unknown === 0 ? some : `${some}, ${words.unknown(formatNumber(unknown, 0, lang))}`;
}

/** What is not known, where nothing counts that is: `2 van 5 thema’s onbekend`. */
export function stackUnknownText({ unknown, of }: StackCount, kind: VoteKind, lang: Language): string {
  return stackWords(lang).unknownOf(formatNumber(unknown, 0, lang), ofText(of, kind, lang));
}

/** Why the vote of an indicator is not known, in a few words. */
export function stackLackText(lack: StackLack, lang: Language): string {
  const own: Readonly<Partial<Record<StackLack, string>>> = stackWords(lang).lack;
  const { absence } = wordsOf(lang);
  return own[lack] ?? absence[lack as keyof typeof absence];
}

/** What a stack says of itself. */
export interface StackTexts {
  readonly name: Text;
  readonly short: Text;
  readonly plain: Text;
  readonly definition: Text;
  readonly caveat: Text;
  /** Why it has no figure for areas put together. */
  readonly alone: Text;
}

/** Texts of a stack of so many themes, from indicators that are named with their period. */
export function stackTexts(rule: StackRule, themes: number, named: (lang: Language) => string): StackTexts {
  const both = (say: (words: StackWords, count: string, lang: Language) => string): Text => {
    const inOne = (lang: Language) => say(stackWords(lang), stackWords(lang).themes(String(themes)), lang);
    return { nl: inOne('nl'), en: inOne('en') };
  };
  return {
    name: both(({ name }, count) => name(count)),
    short: both(({ short }, count) => short(count)),
    plain: both(({ plain }, count) => plain(count)),
    definition: both((words, _, lang) => `${words.rule[rule]} ${words.parts(named(lang))}`),
    caveat: both(({ caveat }) => caveat),
    alone: both(({ alone }) => alone),
  };
}
