import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Een gebied maken uit',
  ways: { plakken: 'een lijst', bestand: 'een bestand', filter: 'cijfers' },
  waysLong: {
    plakken: 'Een gebied maken uit een lijst van codes of namen',
    bestand: 'Een gebied maken uit een bestand (GeoJSON)',
    filter: 'Een gebied maken uit cijfers, met een filter',
  },
  close: 'Sluiten',
  notLoaded: 'Dit onderdeel kon niet worden geladen. Probeer het nog eens, of herlaad de pagina.',
  name: 'Naam van het gebied',
  add: 'Toevoegen',
  addMany: (count: number) => (count === 1 ? 'Eén gebied toevoegen' : `${count} gebieden toevoegen`),
  sum: (buurten: number, inwoners: string, year: string) =>
    `${buurten === 1 ? 'Eén buurt' : `${buurten} buurten`}, ${inwoners} inwoners (${year})`,
  sumUnknown: (count: number) =>
    count === 1
      ? 'Van één buurt is het aantal inwoners niet gepubliceerd.'
      : `Van ${count} buurten is het aantal inwoners niet gepubliceerd.`,
  none: 'Nog geen buurten',
  full: (most: number) =>
    `U heeft ${most} eigen gebieden, en meer past niet in een link. Verwijder er eerst een; wat hier staat, blijft staan.`,
  room: (room: number) =>
    room === 1 ? 'Er past nog één gebied bij.' : `Er passen nog ${room} gebieden bij.`,
  members: (count: number) => `Welke ${count} buurten`,
  more: (count: number) => `en nog ${count}`,
  kinds: {
    buurt: 'buurt',
    wijk: 'wijk',
    gemeente: 'gemeente',
    focusgebied: 'focusgebied',
    postcodegebied: 'postcodegebied',
    stadsdeel: 'stadsdeel',
    eigen: 'eigen gebied',
    gemiddelde: 'regio',
  },
  buurten: (count: number) => (count === 1 ? 'één buurt' : `${count} buurten`),
} as const;

type AddOwnTexts = Widen<typeof nl>;

const en: AddOwnTexts = {
  title: 'Make an area from',
  ways: { plakken: 'a list', bestand: 'a file', filter: 'figures' },
  waysLong: {
    plakken: 'Make an area from a list of codes or names',
    bestand: 'Make an area from a file (GeoJSON)',
    filter: 'Make an area from figures, with a filter',
  },
  close: 'Close',
  notLoaded: 'This part could not be loaded. Try again, or reload the page.',
  name: 'Name of the area',
  add: 'Add',
  addMany: (count) => (count === 1 ? 'Add one area' : `Add ${count} areas`),
  sum: (buurten, inwoners, year) =>
    `${buurten === 1 ? 'One neighbourhood' : `${buurten} neighbourhoods`}, ${inwoners} inhabitants (${year})`,
  sumUnknown: (count) =>
    count === 1
      ? 'The number of inhabitants of one neighbourhood is not published.'
      : `The number of inhabitants of ${count} neighbourhoods is not published.`,
  none: 'No neighbourhoods yet',
  full: (most) =>
    `You have ${most} own areas, and a link holds no more. Remove one first; what is here will stay.`,
  room: (room) => (room === 1 ? 'There is room for one more area.' : `There is room for ${room} more areas.`),
  members: (count) => `Which ${count} neighbourhoods`,
  more: (count) => `and ${count} more`,
  kinds: {
    buurt: 'neighbourhood',
    wijk: 'district',
    gemeente: 'municipality',
    focusgebied: 'focus area',
    postcodegebied: 'postcode area',
    stadsdeel: 'city part',
    eigen: 'own area',
    gemiddelde: 'region',
  },
  buurten: (count) => (count === 1 ? 'one neighbourhood' : `${count} neighbourhoods`),
};

const TEXTS: Readonly<Record<Language, AddOwnTexts>> = { nl, en };

/** Words that every way to make an own area from something else has. */
export function addOwnTexts(language: Language): AddOwnTexts {
  return TEXTS[language];
}
