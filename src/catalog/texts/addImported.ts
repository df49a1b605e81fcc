import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Gebied uit een GeoJSON-bestand',
  choose: 'Kies een bestand',
  drop: 'of sleep het hierheen',
  hint: (most: number) =>
    `GeoJSON met vlakken, in graden (WGS 84), tot ${most} MB. Het bestand blijft op uw computer. Een bestand dat u hier eerder opsloeg, komt precies zo terug.`,
  reading: (name: string) => `${name} wordt gelezen.`,
  rule: 'Een buurt hoort bij een gebied als minstens de helft van haar oppervlak erin ligt. De omtrekken in de atlas zijn vereenvoudigd: aan een rand kan het tientallen meters schelen.',
  together: {
    legend: 'Wat wilt u toevoegen?',
    apart: 'Elk vlak een eigen gebied',
    samen: 'Alles samen als één gebied',
  },
  choice: (count: number) => `${count} vlakken in dit bestand`,
  chosen: (chosen: number, room: number) =>
    `${chosen} gekozen, en er ${room === 1 ? 'past' : 'passen'} er nog ${room}. Kies er minder.`,
  find: 'Zoek een vlak op naam',
  hidden: (count: number) => `Nog ${count} vlakken staan niet in deze lijst; zoek ze op naam.`,
  take: (name: string) => `${name} toevoegen`,
  unnamed: (number: number) => `Vlak ${number}`,
  covered: (percent: string) => `${percent} van het getekende vlak ligt in deze buurten.`,
  outside: (percent: string) => `${percent} ligt buiten Parkstad.`,
  justIn: (list: string) => `Net erbij: ${list}.`,
  justOut: (list: string) => `Net niet: ${list}.`,
  noMembers:
    'Van geen enkele buurt ligt de helft in dit vlak. Teken het groter, of kies buurten op de kaart.',
  byCodes: 'De lijst van buurten komt uit het bestand zelf.',
  unknown: (codes: string) => `Niet in de indeling van de atlas, dus niet meegenomen: ${codes}.`,
  differs: 'De omtrek in het bestand hoort bij andere buurten dan de lijst. De lijst is gebruikt.',
  left: (read: number, left: number) =>
    `De eerste ${read} vlakken zijn gelezen, ${left} niet. Deel het bestand op.`,
  remarks: {
    gesloten: 'Een open rand is gesloten.',
    kruist: 'De rand kruist zichzelf; alles waar hij omheen loopt, telt mee.',
    'deels-vlak': 'Punten en lijnen erin zijn weggelaten.',
    'ring-weg': 'Een rand zonder oppervlak is weggelaten.',
  },
} as const;

type ImportedTexts = Widen<typeof nl>;

const en: ImportedTexts = {
  title: 'Area from a GeoJSON file',
  choose: 'Choose a file',
  drop: 'or drag it here',
  hint: (most) =>
    `GeoJSON with polygons, in degrees (WGS 84), up to ${most} MB. The file stays on your computer. A file that you saved here before comes back exactly.`,
  reading: (name) => `Reading ${name}.`,
  rule: 'A neighbourhood belongs to an area when at least half of its surface lies inside. The outlines in the atlas are simplified: along an edge this may differ by tens of metres.',
  together: {
    legend: 'What do you want to add?',
    apart: 'Each polygon as its own area',
    samen: 'Everything together as one area',
  },
  choice: (count) => `${count} polygons in this file`,
  chosen: (chosen, room) => `${chosen} chosen, and there is room for ${room}. Choose fewer.`,
  find: 'Find a polygon by name',
  hidden: (count) => `${count} more polygons are not in this list; find them by name.`,
  take: (name) => `Add ${name}`,
  unnamed: (number) => `Polygon ${number}`,
  covered: (percent) => `${percent} of the drawn polygon lies in these neighbourhoods.`,
  outside: (percent) => `${percent} lies outside Parkstad.`,
  justIn: (list) => `Just inside: ${list}.`,
  justOut: (list) => `Just outside: ${list}.`,
  noMembers:
    'No neighbourhood lies in this polygon for half. Draw it larger, or choose neighbourhoods on the map.',
  byCodes: 'The list of neighbourhoods comes from the file itself.',
  unknown: (codes) => `Not in the division of the atlas, so left out: ${codes}.`,
  differs: 'The outline in the file is of other neighbourhoods than the list. The list was used.',
  left: (read, left) => `The first ${read} polygons were read, ${left} were not. Split the file.`,
  remarks: {
    gesloten: 'An open edge was closed.',
    kruist: 'The edge crosses itself; everything it goes around counts.',
    'deels-vlak': 'Points and lines in it were left out.',
    'ring-weg': 'An edge without a surface was left out.',
  },
};

const TEXTS: Readonly<Record<Language, ImportedTexts>> = { nl, en };

/** Words about areas from a file. */
export function importedTexts(language: Language): ImportedTexts {
  return TEXTS[language];
}
