import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Eigen gebieden',
  lead: 'Stel zelf gebieden samen uit buurten. Ze staan in de link, dus wie die krijgt, ziet ze ook.',
  newOne: 'Nieuw gebied',
  newName: (number: number) => `Eigen gebied ${number}`,
  copyName: (name: string) => `${name} (kopie)`,
  adjustedName: (name: string) => `${name} (aangepast)`,
  full: (most: number) => `Dit zijn er ${most}, en meer past niet in een link.`,
  people: (count: string) => `${count} inwoners`,
  peopleAtLeast: (count: string) => `ten minste ${count} inwoners`,
  empty: 'nog geen buurten',
  emptyLong: 'Dit gebied heeft nog geen buurten, dus er zijn geen cijfers. Kies ze met Bewerken.',
  noneKnownLong:
    'Geen van de buurten bestaat in deze indeling, dus er zijn geen cijfers. Met Bewerken kiest u andere.',
  unknownLong: (count: number, codes: string) =>
    count === 1
      ? `Eén buurt bestaat niet in deze indeling en telt niet mee: ${codes}.`
      : `${count} buurten bestaan niet in deze indeling en tellen niet mee: ${codes}.`,
  noneKnown: 'geen van de buurten bestaat in deze indeling',
  someUnknown: (count: number) =>
    count === 1
      ? 'één buurt bestaat niet in deze indeling en telt niet mee'
      : `${count} buurten bestaan niet in deze indeling en tellen niet mee`,
  onMap: 'Toon eigen gebieden op de kaart',
  saveAll: 'Alle opslaan als GeoJSON',
  ready: {
    title: 'Stadsdelen en delen van Parkstad',
    kinds: {
      stadsdeel: 'Stadsdelen van de stadsdeelbijeenkomsten',
      stadshelft: 'Helften van Heerlen',
      regiodeel: 'Delen van Parkstad',
    },
  },
  sheet: {
    adjust: 'Aanpassen',
    adjustOf: (name: string) => `${name} aanpassen: buurten erbij of eraf, als eigen gebied`,
    edit: 'Bewerken',
    editOf: (name: string) => `${name} bewerken`,
    duplicate: 'Dupliceren',
    duplicateOf: (name: string) => `${name} dupliceren`,
    remove: 'Verwijderen',
    removeOf: (name: string) => `${name} verwijderen`,
    save: 'Opslaan als GeoJSON',
    saveOf: (name: string) => `${name} opslaan als GeoJSON`,
  },
  removed: (name: string) => `“${name}” is verwijderd.`,
  removedCompared: (name: string, now: string) =>
    `“${name}” is verwijderd. Alles wordt nu vergeleken met ${now}.`,
  restore: 'Terugzetten',
  close: 'Sluiten',
  origin: {
    same: (name: string) => `Dezelfde buurten als ${name}.`,
    without: (names: string) => `zonder ${names}`,
    with: (names: string) => `met ${names}`,
    and: 'en',
    others: (count: number) => `nog ${count} buurten`,
  },
} as const;

type OwnAreaTexts = Widen<typeof nl>;

const en: OwnAreaTexts = {
  title: 'Own areas',
  lead: 'Put areas together from neighbourhoods. They are in the link, so whoever gets it sees them too.',
  newOne: 'New area',
  newName: (number) => `Own area ${number}`,
  copyName: (name) => `${name} (copy)`,
  adjustedName: (name) => `${name} (adjusted)`,
  full: (most) => `These are ${most}, and a link holds no more.`,
  people: (count) => `${count} inhabitants`,
  peopleAtLeast: (count) => `at least ${count} inhabitants`,
  empty: 'no neighbourhoods yet',
  emptyLong: 'This area has no neighbourhoods yet, so there are no figures. Choose them with Edit.',
  noneKnownLong:
    'None of its neighbourhoods exists in this division, so there are no figures. Choose others with Edit.',
  unknownLong: (count, codes) =>
    count === 1
      ? `One neighbourhood does not exist in this division and does not count: ${codes}.`
      : `${count} neighbourhoods do not exist in this division and do not count: ${codes}.`,
  noneKnown: 'none of its neighbourhoods exists in this division',
  someUnknown: (count) =>
    count === 1
      ? 'one neighbourhood does not exist in this division and does not count'
      : `${count} neighbourhoods do not exist in this division and do not count`,
  onMap: 'Show own areas on the map',
  saveAll: 'Save all as GeoJSON',
  ready: {
    title: 'City parts and parts of Parkstad',
    kinds: {
      stadsdeel: 'City parts of the residents’ meetings',
      stadshelft: 'Halves of Heerlen',
      regiodeel: 'Parts of Parkstad',
    },
  },
  sheet: {
    adjust: 'Adjust',
    adjustOf: (name) => `Adjust ${name}: neighbourhoods in or out, as an own area`,
    edit: 'Edit',
    editOf: (name) => `Edit ${name}`,
    duplicate: 'Duplicate',
    duplicateOf: (name) => `Duplicate ${name}`,
    remove: 'Remove',
    removeOf: (name) => `Remove ${name}`,
    save: 'Save as GeoJSON',
    saveOf: (name) => `Save ${name} as GeoJSON`,
  },
  removed: (name) => `“${name}” has been removed.`,
  removedCompared: (name, now) => `“${name}” has been removed. Everything is now compared with ${now}.`,
  restore: 'Put back',
  close: 'Close',
  origin: {
    same: (name) => `The same neighbourhoods as ${name}.`,
    without: (names) => `without ${names}`,
    with: (names) => `with ${names}`,
    and: 'and',
    others: (count) => `${count} more neighbourhoods`,
  },
};

const TEXTS: Readonly<Record<Language, OwnAreaTexts>> = { nl, en };

/** Words about areas put together by the reader: their list, what can be done with them, what they differ in. */
export function ownAreaTexts(language: Language): OwnAreaTexts {
  return TEXTS[language];
}
