import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  year: 'Jaar op de kaart',
  play: 'Afspelen',
  pause: 'Pauze',
  previous: 'Vorig jaar',
  next: 'Volgend jaar',
  still: 'Afspelen staat uit, omdat uw apparaat om minder beweging vraagt. Blader met de knoppen.',
  valueText: (year: string, valued: number, of: number, areas: string) =>
    `${year}, ${valued} van ${of} ${areas} met een cijfer`,
  sparse: (years: string, valued: number, of: number, areas: string) =>
    `${years}: een cijfer voor ${valued} van de ${of} ${areas}.`,
  fixed: 'De kleuren hebben vaste stappen, en betekenen dus in elk jaar hetzelfde.',
  locked: 'De grenzen van de klassen liggen vast, en zijn dus in elk jaar dezelfde.',
  afterSince: (since: string) => `U ziet verandering sinds ${since}, dus alleen de jaren daarna.`,
  and: ' en ',
  only: (subject: string, level: string, year: string) =>
    `${subject} per ${level} is er alleen over ${year}. Er valt niets af te spelen of te vergelijken.`,
  scored: 'Een samengestelde score neemt van elk onderwerp het nieuwste cijfer, en heeft dus geen jaren.',
  levels: 'Op een andere schaal zijn er wel meer jaren:',
  level: (level: string, count: number) => `per ${level} (${count} jaren)`,
  subjects: (level: string) => `Onderwerpen met meer jaren per ${level}`,
  years: (count: number) => `${count} jaren`,
  more: (count: number) => `Toon alle ${count}`,
  change: 'Verandering',
  since: 'Sinds',
  sinceWhy: (year: string) => `Wat er tot ${year} veranderde, per gebied.`,
  none: 'geen',
  noEarlier: 'Er is geen eerder jaar. Kies hierboven een later jaar.',
  cannot: 'Niet te vergelijken',
  old: (period: string) => `${period} (oude reeks)`,
  of: 'Van',
  gap: (name: string) => `de afstand tot ${name}`,
  gapWhy: 'Wat overal gebeurt, telt niet mee: alleen of een gebied meer of minder verschilt dan eerst.',
  value: 'het cijfer zelf',
  valueWhy: 'Ook wat overal in het land gebeurt.',
  counts: 'Een aantal heeft geen gemiddelde om mee te vergelijken, dus dit is de verandering van het aantal.',
  missing: (valued: number, of: number, areas: string) =>
    `${valued} van de ${of} ${areas} hebben in beide jaren een cijfer.`,
  renamed: 'Wat toen anders heette of andere grenzen had, doet niet mee.',
  back: 'Toon weer de cijfers',
  course: 'Verloop: lijnen, en een kaartje per jaar',
};

export type TimeTexts = Widen<typeof nl>;

const en: TimeTexts = {
  year: 'Year on the map',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous year',
  next: 'Next year',
  still: 'Playing is off, because your device asks for less motion. Leaf through with the buttons.',
  valueText: (year, valued, of, areas) => `${year}, ${valued} of ${of} ${areas} with a figure`,
  sparse: (years, valued, of, areas) => `${years}: a figure for ${valued} of ${of} ${areas}.`,
  fixed: 'The colours have fixed steps, so they mean the same in every year.',
  locked: 'The class breaks are locked, so they are the same in every year.',
  afterSince: (since) => `You see change since ${since}, so only the years after it.`,
  and: ' and ',
  only: (subject, level, year) =>
    `${subject} per ${level} exists for ${year} only. There is nothing to play or to compare.`,
  scored: 'A combined score takes the newest figure of every subject, so it has no years.',
  levels: 'On another scale there are more years:',
  level: (level, count) => `per ${level} (${count} years)`,
  subjects: (level) => `Subjects with more years per ${level}`,
  years: (count) => `${count} years`,
  more: (count) => `Show all ${count}`,
  change: 'Change',
  since: 'Since',
  sinceWhy: (year) => `What changed until ${year}, per area.`,
  none: 'none',
  noEarlier: 'There is no earlier year. Choose a later year above.',
  cannot: 'Cannot be compared',
  old: (period) => `${period} (old series)`,
  of: 'Of',
  gap: (name) => `the gap to ${name}`,
  gapWhy: 'What happens everywhere does not count: only whether an area differs more or less than before.',
  value: 'the figure itself',
  valueWhy: 'Including what happens everywhere in the country.',
  counts: 'A count has no average to compare with, so this is the change of the count.',
  missing: (valued, of, areas) => `${valued} of ${of} ${areas} have a figure in both years.`,
  renamed: 'What had another name or other borders then does not take part.',
  back: 'Show the figures again',
  course: 'Course: lines, and a small map per year',
};

/** Words of the part of the panel about time. */
export function timeTexts(language: Language): TimeTexts {
  return { nl, en }[language];
}
