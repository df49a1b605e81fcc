import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Uitspraken nagerekend',
  lead: 'Wat de beleidsteksten over cijfers zeggen, naast wat de atlas er nu over heeft. Het gedrukte jaar staat steeds naast het onze.',
  outcome: {
    gelijk: 'zelfde cijfer',
    'ander-jaar': 'ander jaar',
    'andere-afbakening': 'alleen ernaast te leggen',
    'niet-open': 'niet na te rekenen',
  },
  about: 'Waarover',
  printed: 'Gedrukt',
  ours: 'In de atlas',
  noYear: 'jaar niet vermeld',
  underway: 'wordt geladen',
  computed: 'berekend',
  counted: (reach: number, of: number) => `${reach} van ${of} buurten met een cijfer`,
  show: 'Toon in de atlas',
  showOf: (claim: string) => `Toon in de atlas: ${claim}`,
} as const;

type StatementTexts = Widen<typeof nl>;

const en: StatementTexts = {
  title: 'Claims checked',
  lead: 'What the policy texts say in figures, beside what the atlas has on it now. The printed year always stands beside ours.',
  outcome: {
    gelijk: 'same figure',
    'ander-jaar': 'another year',
    'andere-afbakening': 'only to lay beside it',
    'niet-open': 'cannot be checked',
  },
  about: 'About',
  printed: 'Printed',
  ours: 'In the atlas',
  noYear: 'year not stated',
  underway: 'loading',
  computed: 'computed',
  counted: (reach, of) => `${reach} of ${of} neighbourhoods with a figure`,
  show: 'Show in the atlas',
  showOf: (claim) => `Show in the atlas: ${claim}`,
};

const TEXTS: Readonly<Record<Language, StatementTexts>> = { nl, en };

/** Words of the page that checks the claims of policy texts. */
export function statementTexts(language: Language): StatementTexts {
  return TEXTS[language];
}
