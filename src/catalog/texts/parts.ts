import type { GroupRow } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { sheetTexts } from './sheet';
import type { Widen } from './widen';

const nl = {
  /** Groups that are called otherwise than the kind their id tells. */
  kinds: { stadshelft: 'Stadshelft', regiodeel: 'Regiodeel' },
  gemeenten: 'groot, de tekst noemt deze gemeenten.',
  /** What is said of the border of a group of whole gemeenten. */
  wholeGemeenten: 'Hele gemeenten.',
} as const;

type PartTexts = Widen<typeof nl>;

const en: PartTexts = {
  kinds: { stadshelft: 'Half of the city', regiodeel: 'Part of the region' },
  gemeenten: 'high, the text names these municipalities.',
  wholeGemeenten: 'Whole municipalities.',
};

const TEXTS: Readonly<Record<Language, PartTexts>> = { nl, en };

/** What a half of the city or a part of the region is called, with a capital; undefined for other groups. */
export function partKind({ kind }: GroupRow, lang: Language): string | undefined {
  const kinds: Readonly<Record<string, string>> = TEXTS[lang].kinds;
  return kinds[kind];
}

/** How firm the border of a group is: along gemeenten, or indicative. */
export function borderWords({ kind }: GroupRow, lang: Language): string {
  return kind === 'regiodeel' ? TEXTS[lang].wholeGemeenten : sheetTexts(lang).group.border;
}

/** How sure it is which buurten a group consists of; the bare word of the configuration when nobody knows it. */
export function certaintyWords({ certainty }: GroupRow, lang: Language): string {
  const words: Readonly<Record<string, string>> = {
    ...sheetTexts(lang).group.certainties,
    gemeenten: TEXTS[lang].gemeenten,
  };
  return words[certainty] ?? certainty;
}
