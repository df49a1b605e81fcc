import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Bronnen',
  lead: 'Elk cijfer in deze atlas komt uit een open bron. Hier staat welke, over welk jaar, onder welke licentie, wat wij ermee deden en waar u op moet letten.',
  indicators: 'Onderwerpen',
  tables: 'Tabellen en kaarten',
  elsewhere: 'Elders te vinden',
  elsewhereLead:
    'De beleidsteksten noemen ook monitors waarvan hier geen open cijfer per buurt of wijk bestaat.',
  notOpen: 'Niet als open cijfer per buurt of wijk',
  check: 'Nagerekend',
  checkLead:
    'Waar een gemeentecijfer is gepubliceerd én uit buurten te berekenen is, staan beide naast elkaar. Kleine verschillen komen door afronding; grotere staan erbij.',
  published: 'Gepubliceerd',
  computed: 'Berekend',
  largest: 'Grootste verschil in',
  indicator: 'Onderwerp',
  coverage: 'Cijfers',
  supplement: 'aanvullende tabel',
  licence: 'Licentie',
  table: 'Tabel',
  publisher: 'Uitgever',
  stated: 'Stand',
  rows: 'rijen gelezen',
  credit: 'Naamsvermelding',
  unmatched: (count: number) => `${count} codes van een andere indeling niet gekoppeld`,
  dropped: 'weggelaten',
  unused: 'niet gebruikt in deze momentopname; een nieuwe ophaalronde gebruikt haar wel',
  noFigure: 'nog geen cijfer in deze momentopname',
  documents: 'Beleidsteksten',
  documentsLead: 'Cijfers uit deze teksten staan erbij als merkteken, met hun eigen jaar en vindplaats.',
  used: (count: number) => `${count} tabellen in deze momentopname`,
  more: (count: number) => `Nog ${count} tabellen voor een nieuwe ophaalronde`,
  allYears: 'Alle jaren',
  nature: 'Soort cijfer',
  geometry: (points: string, metres: string) =>
    `Grenzen vereenvoudigd tot ${points} punten; de grootste afwijking is ${metres} meter.`,
  inputDate: (date: string) => `Gegevens bijgewerkt tot en met ${date}.`,
  year: 'Jaar',
} as const;

export type SourcesTexts = Widen<typeof nl>;

const en: SourcesTexts = {
  title: 'Sources',
  lead: 'Every figure in this atlas comes from an open source. Here is which one, about which year, under which licence, what we did with it and what to keep in mind.',
  indicators: 'Subjects',
  tables: 'Tables and maps',
  elsewhere: 'Found elsewhere',
  elsewhereLead:
    'The policy texts also name monitors for which no open figure per neighbourhood or district exists here.',
  notOpen: 'Not available as an open figure per neighbourhood or district',
  check: 'Checked',
  checkLead:
    'Where a municipal figure is published and can also be computed from neighbourhoods, both stand side by side. Small differences come from rounding; larger ones are explained.',
  published: 'Published',
  computed: 'Computed',
  largest: 'Largest difference in',
  indicator: 'Subject',
  coverage: 'Figures',
  supplement: 'supplementary table',
  licence: 'Licence',
  table: 'Table',
  publisher: 'Publisher',
  stated: 'As of',
  rows: 'rows read',
  credit: 'Attribution',
  unmatched: (count) => `${count} codes of another division not joined`,
  dropped: 'left out',
  unused: 'not used in this snapshot; a new download does use it',
  noFigure: 'no figure in this snapshot yet',
  documents: 'Policy texts',
  documentsLead: 'Figures from these texts appear as marks, with their own year and place.',
  used: (count) => `${count} tables in this snapshot`,
  more: (count) => `${count} more tables for a new download`,
  allYears: 'All years',
  nature: 'Kind of figure',
  geometry: (points, metres) =>
    `Boundaries simplified to ${points} points; the largest deviation is ${metres} metres.`,
  inputDate: (date) => `Data updated up to ${date}.`,
  year: 'Year',
};

const TEXTS: Readonly<Record<Language, SourcesTexts>> = { nl, en };

/** All fixed words of the page Bronnen in one language. */
export function sourcesTexts(language: Language): SourcesTexts {
  return TEXTS[language];
}
