import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Gebied uit cijfers',
  lead: 'Alle buurten met',
  indicator: 'Onderwerp',
  side: 'Vergelijking',
  sides: {
    onder: 'onder',
    'tot-en-met': 'tot en met',
    boven: 'boven',
    vanaf: 'vanaf',
    tussen: 'van … tot en met',
  },
  sideNames: { onder: 'onder', 'tot-en-met': 'tot en met', boven: 'boven', vanaf: 'vanaf', tussen: 'van' },
  value: 'Waarde',
  to: 'Tot en met',
  units: {
    procent: 'in procenten',
    aantal: 'een aantal',
    'duizend-euro': 'in duizenden euro’s of voluit: 160 of 160.000',
    kilometer: 'in kilometers',
    score: 'een score, met een komma: −0,25',
    'per-duizend': 'per 1.000 inwoners',
    'per-km2': 'per km²',
    klasse: 'een klasse, 1 tot en met 5',
    punten: 'punten, 0 tot 100',
  },
  period: 'Jaar',
  within: 'Waar',
  everywhere: 'heel Parkstad',
  read: (value: string) => `Gelezen als ${value}.`,
  typeValue: 'Vul een waarde in; dan staat hier hoeveel buurten het zijn.',
  noNumber: (example: string) => `Dit is geen getal. Schrijf het zoals ${example}.`,
  reversed: 'De tweede waarde is lager dan de eerste.',
  outOf: (count: number, of: number) => `${count} van de ${of} buurten`,
  withoutFigure: (count: number, reasons: string) =>
    count === 1
      ? `Eén buurt zonder cijfer doet niet mee (${reasons}).`
      : `${count} buurten zonder cijfer doen niet mee (${reasons}).`,
  tooFew: (count: number, floor: number) =>
    count === 1
      ? `Eén buurt met minder dan ${floor} inwoners doet niet mee: te weinig mensen om te vergelijken.`
      : `${count} buurten met minder dan ${floor} inwoners doen niet mee: te weinig mensen om te vergelijken.`,
  fixed: 'Het wordt een vaste lijst van buurten. Komen er nieuwe cijfers, dan verandert die niet vanzelf.',
  waiting: 'De cijfers worden geladen.',
  failed: 'De cijfers konden niet worden geladen.',
  again: 'Opnieuw proberen',
  noBuurten: 'Van dit onderwerp zijn er geen cijfers per buurt. Kies een ander.',
} as const;

type FilteredTexts = Widen<typeof nl>;

const en: FilteredTexts = {
  title: 'Area from figures',
  lead: 'All neighbourhoods with',
  indicator: 'Subject',
  side: 'Comparison',
  sides: {
    onder: 'under',
    'tot-en-met': 'up to and including',
    boven: 'above',
    vanaf: 'from',
    tussen: 'from … up to and including',
  },
  sideNames: { onder: 'under', 'tot-en-met': 'up to', boven: 'above', vanaf: 'from', tussen: 'from' },
  value: 'Value',
  to: 'Up to and including',
  units: {
    procent: 'in per cent',
    aantal: 'a number',
    'duizend-euro': 'in thousands of euro or in full: 160 or 160,000',
    kilometer: 'in kilometres',
    score: 'a score, such as −0.25',
    'per-duizend': 'per 1,000 inhabitants',
    'per-km2': 'per km²',
    klasse: 'a class, 1 to 5',
    punten: 'points, 0 to 100',
  },
  period: 'Year',
  within: 'Where',
  everywhere: 'all of Parkstad',
  read: (value) => `Read as ${value}.`,
  typeValue: 'Enter a value; then the number of neighbourhoods is shown here.',
  noNumber: (example) => `This is not a number. Write it like ${example}.`,
  reversed: 'The second value is lower than the first.',
  outOf: (count, of) => `${count} of ${of} neighbourhoods`,
  withoutFigure: (count, reasons) =>
    count === 1
      ? `One neighbourhood without a figure is left out (${reasons}).`
      : `${count} neighbourhoods without a figure are left out (${reasons}).`,
  tooFew: (count, floor) =>
    count === 1
      ? `One neighbourhood with fewer than ${floor} inhabitants is left out: too few people to compare.`
      : `${count} neighbourhoods with fewer than ${floor} inhabitants are left out: too few people to compare.`,
  fixed: 'It becomes a fixed list of neighbourhoods. When new figures come, it does not change by itself.',
  waiting: 'The figures are being loaded.',
  failed: 'The figures could not be loaded.',
  again: 'Try again',
  noBuurten: 'There are no figures per neighbourhood for this subject. Choose another.',
};

const TEXTS: Readonly<Record<Language, FilteredTexts>> = { nl, en };

/** Words about a filter on figures. */
export function filteredTexts(language: Language): FilteredTexts {
  return TEXTS[language];
}
