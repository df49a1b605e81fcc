import type { Text } from '../domain/text';
import type { NotOpenMeasure } from './monitor';

const SURVEY: Text = {
  nl: 'Komt uit een enquête met te weinig deelnemers per buurt.',
  en: 'Comes from a survey with too few participants per neighbourhood.',
};

const MUNICIPAL_ONLY: Text = {
  nl: 'Alleen per gemeente of groter gebied gepubliceerd.',
  en: 'Published per municipality or larger area only.',
};

const COMMERCIAL: Text = {
  nl: 'Komt uit een betaald bestand met winkels.',
  en: 'Comes from a paid file of shops.',
};

const MICRODATA: Text = {
  nl: 'Berekend uit niet-openbare microdata.',
  en: 'Computed from microdata that are not public.',
};

/** In the order of the themes. */
export const CLOSED_MEASURES = [
  {
    id: 'goedkope-koopwoningen',
    name: { nl: 'Koopwoningen onder € 170.000', en: 'Owner-occupied homes below € 170,000' },
    why: {
      nl: 'De verdeling van woningwaarden wordt per buurt niet gepubliceerd; de gemiddelde WOZ-waarde wel.',
      en: 'The spread of home values is not published per neighbourhood; the average WOZ value is.',
    },
  },
  {
    id: 'woonquote',
    name: { nl: 'Netto woonquote', en: 'Net housing cost ratio' },
    why: MICRODATA,
    elsewhere: 'regio-deal-monitor',
  },
  {
    id: 'aftoppingsgrens',
    name: { nl: 'Huurwoningen tot de aftoppingsgrens', en: 'Rented homes up to the capping limit' },
    why: MICRODATA,
    elsewhere: 'regio-deal-monitor',
  },
  {
    id: 'onverklaarbaar-eigendom',
    name: { nl: 'Onverklaarbaar woningeigendom', en: 'Unexplained ownership of homes' },
    why: MICRODATA,
    elsewhere: 'regio-deal-monitor',
  },
  {
    id: 'kwetsbare-winkels',
    name: { nl: 'Kwetsbare winkels (Retail Risk Index)', en: 'Vulnerable shops (Retail Risk Index)' },
    why: COMMERCIAL,
    elsewhere: 'locatus',
  },
  {
    id: 'winkelleegstand',
    name: { nl: 'Winkelleegstand', en: 'Empty shops' },
    why: COMMERCIAL,
    elsewhere: 'locatus',
  },
  {
    id: 'gevoel-van-onveiligheid',
    name: { nl: 'Gevoel van onveiligheid', en: 'Feeling unsafe' },
    why: SURVEY,
    elsewhere: 'parkstad-in-cijfers',
  },
  {
    id: 'veilig-thuis',
    name: { nl: 'Meldingen bij Veilig Thuis', en: 'Reports to Veilig Thuis (domestic violence)' },
    why: MUNICIPAL_ONLY,
    elsewhere: 'jeugdmonitor',
  },
  {
    id: 'levensverwachting',
    name: { nl: 'Levensverwachting', en: 'Life expectancy' },
    why: {
      nl: 'Per buurt overlijden te weinig mensen om het te berekenen.',
      en: 'Too few people die per neighbourhood to compute it.',
    },
    elsewhere: 'vzinfo',
  },
  {
    id: 'jeugdreclassering',
    name: { nl: 'Jongeren met jeugdreclassering', en: 'Young people on probation' },
    why: {
      nl: 'Het gaat per buurt om zo weinig jongeren dat zij herkenbaar zouden zijn.',
      en: 'Per neighbourhood so few young people are concerned that they could be recognised.',
    },
    elsewhere: 'jeugdmonitor',
  },
  {
    id: 'havo-vwo',
    name: { nl: 'Leerlingen op havo en vwo', en: 'Pupils in higher secondary education' },
    why: MUNICIPAL_ONLY,
    elsewhere: 'duo',
  },
  {
    id: 'schoolverlaters',
    name: { nl: 'Vroegtijdige schoolverlaters', en: 'Early school leavers' },
    why: MUNICIPAL_ONLY,
    elsewhere: 'duo',
  },
  {
    id: 'laaggeletterdheid',
    name: { nl: 'Laaggeletterdheid', en: 'Low literacy' },
    why: {
      nl: 'Een grove schatting per gemeente, als klasse.',
      en: 'A rough estimate per municipality, as a class.',
    },
    elsewhere: 'lezen-en-schrijven',
  },
  {
    id: 'opkomst-per-buurt',
    name: { nl: 'Opkomst bij verkiezingen per buurt', en: 'Turnout in elections per neighbourhood' },
    why: {
      nl: 'Geteld per stembureau, en iedereen mag in elk stembureau van de gemeente stemmen.',
      en: 'Counted per polling station, and people may vote at any station of their municipality.',
    },
    elsewhere: 'verkiezingsuitslagen',
  },
  {
    id: 'gezondheid-kinderen',
    name: { nl: 'Gezondheid van kinderen in Heerlen-Noord', en: 'Health of children in Heerlen-Noord' },
    why: SURVEY,
    elsewhere: 'ggd-zuid-limburg',
  },
  {
    id: 'veerkracht',
    name: { nl: 'Veerkracht van een wijk', en: 'Resilience of a district' },
    why: {
      nl: 'Een score uit een eenmalig onderzoek; de cijfers zelf zijn niet openbaar.',
      en: 'A score from a one-off study; the figures themselves are not public.',
    },
  },
] as const satisfies readonly NotOpenMeasure[];
