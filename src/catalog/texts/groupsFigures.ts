/** Words of the figures behind groups of areas. */
import type { Quadrant } from '../../domain/spatial';
import type { Language } from '../../domain/text';
import type { Tone } from './groupsWords';
import type { Widen } from './widen';

const NL_CORNERS: Readonly<Record<Tone, Readonly<Record<Quadrant, string>>>> = {
  oordeel: {
    'hoog-hoog': 'zelf en buren minder gunstig',
    'hoog-laag': 'zelf minder gunstig, buren gunstig',
    'laag-hoog': 'zelf gunstig, buren minder gunstig',
    'laag-laag': 'zelf en buren gunstig',
  },
  neutraal: {
    'hoog-hoog': 'zelf en buren hoog',
    'hoog-laag': 'zelf hoog, buren laag',
    'laag-hoog': 'zelf laag, buren hoog',
    'laag-laag': 'zelf en buren laag',
  },
};

const EN_CORNERS: typeof NL_CORNERS = {
  oordeel: {
    'hoog-hoog': 'itself and neighbours less favourable',
    'hoog-laag': 'itself less favourable, neighbours favourable',
    'laag-hoog': 'itself favourable, neighbours less favourable',
    'laag-laag': 'itself and neighbours favourable',
  },
  neutraal: {
    'hoog-hoog': 'itself and neighbours high',
    'hoog-laag': 'itself high, neighbours low',
    'laag-hoog': 'itself low, neighbours high',
    'laag-laag': 'itself and neighbours low',
  },
};

const nl = {
  title: 'Voor wie de cijfers wil',
  whole: 'De hele kaart',
  i: 'Moran’s I',
  expected: 'verwacht bij toeval',
  p: 'p, tweezijdig',
  atMost: (p: string) => `${p} (kleinst mogelijke)`,
  found: (value: string) => `gevonden ${value}`,
  wholePlot: (found: string, from: string, to: string) =>
    `Moran’s I van ${found}, en wat schudden geeft: van ${from} tot ${to}.`,
  wholeWhy:
    'Staafjes: Moran’s I na elke keer schudden. Lijn: wat er werkelijk is. Stippels: wat toeval gemiddeld geeft.',
  scatter: 'Elk gebied naast zijn buren',
  scatterPlot: (count: number, i: string) =>
    `${count} gebieden naar hun eigen cijfer en het gemiddelde van hun buren. De lijn loopt met helling ${i}.`,
  steps: 'Punten, van links naar rechts; pijltjes bladeren, Enter kiest',
  own: 'eigen cijfer',
  neighbours: 'gemiddelde van de buren',
  scatterWhy:
    'In standaardafwijkingen van het gemiddelde; naar rechts en naar boven is minder gunstig. De helling van de lijn is Moran’s I.',
  scatterWhyPlain:
    'In standaardafwijkingen van het gemiddelde; naar rechts en naar boven is hoger. De helling van de lijn is Moran’s I.',
  dot: (name: string, own: string, around: string, corner: string) =>
    `${name}: zelf ${own}, buren ${around}; ${corner}`,
  areaNone: 'Kies een gebied om ook zijn eigen cijfers te zien.',
  z: 'eigen cijfer (z)',
  lag: 'gemiddelde van de buren (z)',
  local: 'lokale Moran',
  gi: 'Gi* (z)',
  threshold: 'grens voor sterk (FDR 5 %)',
  noThreshold: 'geen: niets blijft over',
  areaPlot: (name: string, found: string, from: string, to: string) =>
    `De buren van ${name} zijn gemiddeld ${found}; schudden geeft ${from} tot ${to}.`,
  areaWhy: (name: string) =>
    `Staafjes: het gemiddelde van de buren als alle cijfers behalve dat van ${name} worden geschud. Lijn: hoe het werkelijk is.`,
  table: 'Alle gebieden in de tabel',
  method: 'Zo is gerekend',
  methodText: (shuffles: string, seed: string) =>
    `Elk cijfer is eerst een z-score, zo gedraaid dat hoog minder gunstig is; neutrale onderwerpen blijven zoals zij zijn. Buren tellen elk even zwaar. Moran’s I (Moran 1950) meet of de kaart als geheel patroon heeft; de lokale Moran (Anselin 1995) en Gi* (Ord & Getis 1995) doen dat per gebied. Toeval is nagespeeld door ${shuffles} keer te schudden vanaf getal ${seed}: per gebied blijft het eigen cijfer staan en worden de buren uit alle andere geloot. De p is tweezijdig. Omdat er veel gebieden tegelijk worden getoetst, heet een aanwijzing pas sterk als zij ook blijft staan na de correctie van Benjamini & Hochberg (1995) op 5 %; een gewone aanwijzing heeft p van hoogstens 0,05. Kern is wat sterk is met een gedeelde grens, met een gedeeld stuk grens, met de zes naaste buren, en met de buren die u koos.`,
};

type GroupsFiguresTexts = Widen<typeof nl>;

const en: GroupsFiguresTexts = {
  title: 'For those who want the figures',
  whole: 'The whole map',
  i: 'Moran’s I',
  expected: 'expected by chance',
  p: 'p, two-sided',
  atMost: (p) => `${p} (smallest possible)`,
  found: (value) => `found ${value}`,
  wholePlot: (found, from, to) => `Moran’s I of ${found}, and what shuffling gives: from ${from} to ${to}.`,
  wholeWhy:
    'Bars: Moran’s I after each shuffle. Line: what there really is. Dots: what chance gives on average.',
  scatter: 'Every area beside its neighbours',
  scatterPlot: (count, i) =>
    `${count} areas by their own figure and the mean of their neighbours. The line has slope ${i}.`,
  steps: 'Dots, from left to right; arrow keys go through them, Enter selects',
  own: 'own figure',
  neighbours: 'mean of the neighbours',
  scatterWhy:
    'In standard deviations from the mean; to the right and up is less favourable. The slope of the line is Moran’s I.',
  scatterWhyPlain:
    'In standard deviations from the mean; to the right and up is higher. The slope of the line is Moran’s I.',
  dot: (name, own, around, corner) => `${name}: itself ${own}, neighbours ${around}; ${corner}`,
  areaNone: 'Choose an area to see its own figures as well.',
  z: 'own figure (z)',
  lag: 'mean of the neighbours (z)',
  local: 'local Moran',
  gi: 'Gi* (z)',
  threshold: 'limit for strong (FDR 5 %)',
  noThreshold: 'none: nothing remains',
  areaPlot: (name, found, from, to) =>
    `The neighbours of ${name} are ${found} on average; shuffling gives ${from} to ${to}.`,
  areaWhy: (name) =>
    `Bars: the mean of the neighbours when all figures but that of ${name} are shuffled. Line: how it really is.`,
  table: 'All areas in the table',
  method: 'How it was calculated',
  methodText: (shuffles, seed) =>
    `Every figure is first a standard score, turned so that high is less favourable; neutral subjects stay as they are. Neighbours weigh equally. Moran’s I (Moran 1950) measures whether the map as a whole is patterned; local Moran (Anselin 1995) and Gi* (Ord & Getis 1995) do so per area. Chance was tried by shuffling ${shuffles} times from number ${seed}: an area keeps its own figure and its neighbours are drawn from all others. The p is two-sided. As many areas are tested at once, an indication is called strong only when it also stands after the correction of Benjamini & Hochberg (1995) at 5 %; a plain indication has a p of at most 0.05. Core is what is strong with a shared border, a shared stretch of border, the six nearest neighbours, and the neighbours you chose.`,
};

/** Words of the figures behind groups. */
export function groupsFiguresTexts(language: Language): GroupsFiguresTexts {
  return { nl, en }[language];
}

/** The four ways an area can stand beside its neighbours, in a few words. */
export function cornerWords(tone: Tone, language: Language): Readonly<Record<Quadrant, string>> {
  return { nl: NL_CORNERS, en: EN_CORNERS }[language][tone];
}
