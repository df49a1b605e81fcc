import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  figure: (name: string, level: string, period: string) => `${name} per ${level}, ${period}`,
  ofArea: (name: string, area: string, period: string) => `${name} van ${area}, ${period}`,
  source: (cited: string) => `bron: ${cited}`,
  published: 'zo gepubliceerd',
  computed: 'berekend uit buurten',
  here: 'hier berekend',
  supplement: 'aanvullende tabel',
  people: (level: string, year: string, cited: string) =>
    `Inwoners per ${level} in ${year}; bron: ${cited}. De bron rondt af op vijf; hier opgeteld.`,
  counted: (plural: string, division: string) =>
    `Geteld op de kaart en in de tabel van dit beeld; ${plural} naar de indeling van ${division}.`,
  judged: (benchmark: string) =>
    `Geteld naar het verschil tussen het cijfer van een gebied en dat van ${benchmark}, zoals in de tabel.`,
  band: (edge: string) => `Tot ${edge} heet ongeveer gelijk.`,
  interval: 'Valt de vergelijking binnen de marge van een cijfer, dan heet het niet te onderscheiden.',
  floor: (floor: string) => `Onder ${floor} inwoners is er geen oordeel.`,
  focus: (name: string, period: string) => `${name} van de focusgebieden, ${period}; grenzen indicatief`,
  changed: (since: string, year: string, cited: string) =>
    `Cijfers van ${since} en ${year}, met elkaar vergeleken zoals getoond; bron: ${cited}.`,
  margin: (edge: string) => `Tot ${edge} heet geen duidelijke verandering.`,
  pair: (first: string, second: string, sources: string) =>
    `Elk onderwerp is verdeeld in drie even grote groepen van de gebieden met beide cijfers: ${first}; ${second}. Bron: ${sources}.`,
  relation: 'Rangcorrelatie van Spearman over de gebieden met beide cijfers.',
  score: (parts: string) => `Gewichten zoals gekozen in de link. De delen: ${parts}.`,
  lens: (method: string) => `Hier berekend: ${method}`,
};

type ReportOriginTexts = Widen<typeof nl>;

const en: ReportOriginTexts = {
  figure: (name, level, period) => `${name} per ${level}, ${period}`,
  ofArea: (name, area, period) => `${name} of ${area}, ${period}`,
  source: (cited) => `source: ${cited}`,
  published: 'as published',
  computed: 'computed from neighbourhoods',
  here: 'computed here',
  supplement: 'supplementary table',
  people: (level, year, cited) =>
    `Inhabitants per ${level} in ${year}; source: ${cited}. The source rounds to five; added up here.`,
  counted: (plural, division) =>
    `Counted on the map and in the table of this view; ${plural} as divided in ${division}.`,
  judged: (benchmark) =>
    `Counted by the difference between the figure of an area and that of ${benchmark}, as in the table.`,
  band: (edge) => `Up to ${edge} is called about equal.`,
  interval: 'Where the comparison lies within the margin of a figure, the two cannot be told apart.',
  floor: (floor) => `Under ${floor} inhabitants there is no verdict.`,
  focus: (name, period) => `${name} of the focus areas, ${period}; boundaries indicative`,
  changed: (since, year, cited) =>
    `Figures of ${since} and ${year}, compared as they are shown; source: ${cited}.`,
  margin: (edge) => `Up to ${edge} is called no clear change.`,
  pair: (first, second, sources) =>
    `Each subject is divided into three groups of the same size, of the areas with both figures: ${first}; ${second}. Source: ${sources}.`,
  relation: 'Spearman’s rank correlation over the areas with both figures.',
  score: (parts) => `Weights as chosen in the link. The parts: ${parts}.`,
  lens: (method) => `Computed here: ${method}`,
};

/** Where each number of the summary comes from. */
export function reportOrigins(lang: Language): ReportOriginTexts {
  return { nl, en }[lang];
}
