import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Zoeken',
  results: 'Gevonden',
  areas: 'Gebieden',
  loading: 'De gebieden worden nog geladen…',
  count: (count: number) => (count === 1 ? '1 gebied gevonden.' : `${count} gebieden gevonden.`),
  more: (count: number) => `Nog ${count}: typ verder om ze te zien.`,
  kinds: {
    regio: 'regio',
    gemeente: 'gemeente',
    stadsdeel: 'stadsdeel',
    stadshelft: 'stadshelft',
    regiodeel: 'regiodeel',
    focusgebied: 'focusgebied',
    wijk: 'wijk',
    postcodegebied: 'postcodegebied',
    buurt: 'buurt',
  },
  postcode: (digits: string) => `Postcode ${digits}`,
  why: {
    bijnaam: (name: string) => `ook bekend als ${name}`,
    deel: (name: string) => `${name} ligt hier`,
    'lijkt-op': 'lijkt op wat u typte',
  },
  approximate: 'benaderd',
  notice: {
    begin: 'Typ een naam, ook een bijnaam, of een postcode. Een adres plakken mag ook.',
    'geen-letters': 'Hier staan geen letters of cijfers in om op te zoeken.',
    'te-lang': 'Dit is te lang om op te zoeken. Typ alleen een naam, een postcode of een adres.',
    niets: 'Niets gevonden in Parkstad. Kijk naar de spelling, of zoek op postcode.',
    adres:
      'Dit lijkt op een adres. Straten en huisnummers kent de atlas zelf niet: zet daarvoor onderaan zoeken op adres aan.',
    benaderd:
      'Benaderd: een buurt telt bij de postcode die er het meest voorkomt. De grenzen van postcodes en buurten vallen niet samen.',
    'postcode-onbekend': (digits: string) =>
      `In geen enkele buurt van Parkstad komt postcode ${digits} het meest voor. Zoek op de naam van de buurt.`,
  },
  address: {
    allow: 'Ook zoeken op adres',
    privacy: 'Wat u typt, gaat dan naar PDOK (Kadaster), zolang deze pagina open is.',
    offline: 'Kan nu niet: dit apparaat heeft geen internet. Zoeken op naam en postcode werkt gewoon.',
    lost: 'Kan nu niet: er komt geen verbinding met PDOK. Zoeken op naam en postcode werkt gewoon.',
    retry: 'Opnieuw proberen',
    heading: 'Adressen, van PDOK',
    count: (count: number) => (count === 1 ? '1 adres gevonden.' : `${count} adressen gevonden.`),
    searching: 'Adressen worden gezocht…',
    none: 'PDOK kent geen adres dat hierop lijkt.',
    placing: (name: string) => `De buurt van ${name} wordt gezocht…`,
    outside: (name: string) => `${name} ligt buiten Parkstad.`,
    fault: {
      'geen-verbinding': () => 'Er komt geen verbinding met PDOK.',
      'te-traag': () => 'PDOK antwoordt te traag. Probeer het zo nog eens.',
      serverfout: (detail: string) => `PDOK antwoordt met fout ${detail}. Probeer het later nog eens.`,
      'geen-json': () =>
        'In plaats van adressen kwam er iets anders terug, bijvoorbeeld een inlogpagina van het netwerk. Controleer de verbinding.',
      'verkeerde-vorm': () =>
        'Het antwoord van PDOK was anders dan afgesproken. Zoek op naam of postcode; een nieuwere versie van de atlas kan dit verhelpen.',
    },
  },
} as const;

export type SearchTexts = Widen<typeof nl>;

const en: SearchTexts = {
  title: 'Search',
  results: 'Found',
  areas: 'Areas',
  loading: 'The areas are still loading…',
  count: (count) => (count === 1 ? '1 area found.' : `${count} areas found.`),
  more: (count) => `${count} more: keep typing to see them.`,
  kinds: {
    regio: 'region',
    gemeente: 'municipality',
    stadsdeel: 'city area',
    stadshelft: 'half of the city',
    regiodeel: 'part of the region',
    focusgebied: 'focus area',
    wijk: 'district',
    postcodegebied: 'postcode area',
    buurt: 'neighbourhood',
  },
  postcode: (digits) => `Postcode ${digits}`,
  why: {
    bijnaam: (name) => `also known as ${name}`,
    deel: (name) => `${name} lies here`,
    'lijkt-op': 'looks like what you typed',
  },
  approximate: 'approximate',
  notice: {
    begin: 'Type a name, also a nickname, or a postcode. You can paste an address as well.',
    'geen-letters': 'There are no letters or digits in this to search for.',
    'te-lang': 'This is too long to search for. Type only a name, a postcode or an address.',
    niets: 'Nothing found in Parkstad. Check the spelling, or search by postcode.',
    adres:
      'This looks like an address. The atlas itself knows no streets or house numbers: switch on address search below for that.',
    benaderd:
      'Approximate: a neighbourhood counts for its most common postcode. The borders of postcodes and neighbourhoods do not coincide.',
    'postcode-onbekend': (digits) =>
      `Postcode ${digits} is not the most common one in any neighbourhood of Parkstad. Search by the name of the neighbourhood.`,
  },
  address: {
    allow: 'Search addresses as well',
    privacy: 'What you type then goes to PDOK (Kadaster), for as long as this page is open.',
    offline: 'Not possible now: this device is offline. Searching by name and postcode still works.',
    lost: 'Not possible now: PDOK cannot be reached. Searching by name and postcode still works.',
    retry: 'Try again',
    heading: 'Addresses, from PDOK',
    count: (count) => (count === 1 ? '1 address found.' : `${count} addresses found.`),
    searching: 'Searching addresses…',
    none: 'PDOK knows no address like this.',
    placing: (name) => `Looking up the neighbourhood of ${name}…`,
    outside: (name) => `${name} lies outside Parkstad.`,
    fault: {
      'geen-verbinding': () => 'PDOK cannot be reached.',
      'te-traag': () => 'PDOK takes too long to answer. Try again in a moment.',
      serverfout: (detail) => `PDOK answers with error ${detail}. Try again later.`,
      'geen-json': () =>
        'Something else came back instead of addresses, for example a sign-in page of the network. Check the connection.',
      'verkeerde-vorm': () =>
        'The answer of PDOK was not as agreed. Search by name or postcode; a newer version of the atlas may solve this.',
    },
  },
};

const TEXTS: Readonly<Record<Language, SearchTexts>> = { nl, en };

/** The texts of the opened search in one language. */
export function searchTexts(lang: Language): SearchTexts {
  return TEXTS[lang];
}
