import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  lit: (lit: number, all: number, plural: string) => `${lit} van ${all} ${plural} uitgelicht`,
  range: (words: string) => `: ${words}`,
  all: 'Alles tonen',
  makeOwn: 'Maak hier een eigen gebied van',
  which: 'Welke?',
  classes: (count: number) => `${count} klassen`,
  ownName: (rule: string, period: string) => (name: string) => `${name}: ${rule} (${period})`,
  brush: 'Uitlichten in de verdeling',
  brushHelp: 'Pijltjes verschuiven een staaf, Escape laat los.',
  from: 'Laagste in het licht',
  to: 'Hoogste in het licht',
};

type LitTexts = Widen<typeof nl>;

const en: LitTexts = {
  lit: (lit, all, plural) => `${lit} of ${all} ${plural} highlighted`,
  range: (words) => `: ${words}`,
  all: 'Show all',
  makeOwn: 'Make this an own area',
  which: 'Which?',
  classes: (count) => `${count} classes`,
  ownName: (rule, period) => (name) => `${name}: ${rule} (${period})`,
  brush: 'Highlight in the spread',
  brushHelp: 'Arrow keys move by one bar, Escape lets go.',
  from: 'Lowest highlighted',
  to: 'Highest highlighted',
};

/** Words of what is in the light: how many, which, and how to choose them in the histogram. */
export function litTexts(language: Language): LitTexts {
  return { nl, en }[language];
}
