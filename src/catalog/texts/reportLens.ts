import type { Language } from '../../domain/text';
import { type Cited, type Phrase, phrase } from './reportPhrase';
import type { Widen } from './widen';

const nl = {
  most: (names: Phrase, count: Cited) => phrase`Het meest komt samen in ${names}: ${count}.`,
  share: (name: string, share: Cited) => phrase`${name} ${share}`,
  shares: (list: Phrase) =>
    phrase`Deel van de inwoners dat in een buurt woont waar thema’s samenkomen: ${list}.`,
  rest: 'de rest van Parkstad',
  moreGroups: (count: number) =>
    count === 1 ? 'Nog 1 groep staat op de kaart.' : `Nog ${count} groepen staan op de kaart.`,
  noSpread: {
    'geen-aantal':
      'Achter dit cijfer zit geen aantal, dus is er geen verdeling te tonen. Hieronder gaat het om het cijfer zelf.',
    'te-weinig-dekking':
      'Te weinig gebieden hebben een cijfer om een verdeling te tonen. Hieronder gaat het om het cijfer zelf.',
    niveau: 'Op dit niveau is er geen verdeling te tonen. Hieronder gaat het om het cijfer zelf.',
    'geen-cijfers': 'Er zijn geen cijfers om een verdeling van te tonen.',
  },
  groups: (rule: string, shuffles: string, seed: string) =>
    `Lokale Moran’s I. Buren: ${rule}. De cijfers zijn ${shuffles} keer over de kaart geschud, vanaf toevalsgetal ${seed}, met een correctie voor het grote aantal toetsen; kern is wat sterk blijft bij elke manier om buren te kiezen die is geprobeerd: een gedeelde grens, een gedeeld stuk grens, de zes naaste, en die van dit beeld.`,
  origin: (name: string, period: string, sources: string, method: string) =>
    `${name}, ${period}; bron: ${sources}; hier berekend. ${method}`,
  stopped: 'Het rekenen is gestopt. Begin het opnieuw bij Concentratie, Groepen.',
  failed: 'Het rekenen is niet gelukt. Probeer het opnieuw bij Concentratie, Groepen.',
};

type ReportLensTexts = Widen<typeof nl>;

const en: ReportLensTexts = {
  most: (names, count) => phrase`Most comes together in ${names}: ${count}.`,
  share: (name, share) => phrase`${name} ${share}`,
  shares: (list) =>
    phrase`Share of the inhabitants who live in a neighbourhood where themes come together: ${list}.`,
  rest: 'the rest of Parkstad',
  moreGroups: (count) =>
    count === 1 ? '1 more group is on the map.' : `${count} more groups are on the map.`,
  noSpread: {
    'geen-aantal':
      'There is no number behind this figure, so there is no spread to show. Below it is about the figure itself.',
    'te-weinig-dekking': 'Too few areas have a figure to show a spread. Below it is about the figure itself.',
    niveau: 'At this level there is no spread to show. Below it is about the figure itself.',
    'geen-cijfers': 'There are no figures to show a spread of.',
  },
  groups: (rule, shuffles, seed) =>
    `Local Moran’s I. Neighbours: ${rule}. The figures were shuffled over the map ${shuffles} times, from seed ${seed}, with a correction for the large number of tests; core is what stays strong under every way to choose neighbours that was tried: a shared border, a shared stretch of border, the six nearest, and that of this view.`,
  origin: (name, period, sources, method) =>
    `${name}, ${period}; source: ${sources}; computed here. ${method}`,
  stopped: 'The calculation was stopped. Start it again at Concentration, Groups.',
  failed: 'The calculation did not succeed. Try it again at Concentration, Groups.',
};

/** Sentences of the summary through a lens, beside those of the lens itself. */
export function reportLens(lang: Language): ReportLensTexts {
  return { nl, en }[lang];
}
