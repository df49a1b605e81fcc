import type { SourceSpec } from '../domain/source';
import { tableOf } from './tables';

const CBS = {
  route: 'aanvullend',
  publisher: 'Centraal Bureau voor de Statistiek (CBS)',
  licence: 'CC BY 4.0',
} as const;

const KWB_PAGE = 'https://www.cbs.nl/nl-nl/reeksen/publicatie/kerncijfers-wijken-en-buurten';

/** Tables that fill the shipped snapshot where no recording of the service exists; an own run replaces them. */
export const SUPPLEMENT_SOURCES = [
  {
    ...CBS,
    id: 'kwb-heerlen',
    table: tableOf('kwb-heerlen'),
    title: { nl: 'Kerncijfers van Heerlen 2016-2020', en: 'Key figures of Heerlen 2016-2020' },
    url: KWB_PAGE,
    credit: 'CBS, Kerncijfers wijken en buurten 2016 tot en met 2020',
    note: {
      nl: 'Alleen gemeente, wijken en buurten van Heerlen. In 2019 en 2020 ontbreken cijfers over inkomen, in 2020 ook die over wonen. Leegstand alleen vanaf 200 woningen.',
      en: 'Only the municipality, districts and neighbourhoods of Heerlen. 2019 and 2020 lack income figures, 2020 housing figures as well. Empty homes only from 200 homes.',
    },
  },
  {
    ...CBS,
    id: 'kwb-gemeenten',
    table: tableOf('kwb-gemeenten'),
    title: {
      nl: 'Kerncijfers van zeven gemeenten 2020-2025',
      en: 'Key figures of seven municipalities 2020-2025',
    },
    url: KWB_PAGE,
    credit: 'CBS, Kerncijfers wijken en buurten 2020 tot en met 2025',
    note: {
      nl: 'Alleen op gemeenteniveau; nooit gebruikt om een buurt te kleuren. Hele procenten.',
      en: 'At municipality level only; never used to colour a neighbourhood. Whole percents.',
    },
  },
  {
    ...CBS,
    id: 'kwb-gemeenten-2020',
    table: tableOf('kwb-gemeenten-2020'),
    title: {
      nl: 'Kerncijfers van zeven gemeenten 2020, met onderwijsniveau',
      en: 'Key figures of seven municipalities 2020, with level of education',
    },
    url: KWB_PAGE,
    credit: 'CBS, Kerncijfers wijken en buurten 2020',
    note: {
      nl: 'Aantallen inwoners van 15 tot 75 jaar per onderwijsniveau, afgerond op tientallen. Alleen op gemeenteniveau.',
      en: 'Counts of inhabitants aged 15 to 74 per level of education, rounded to tens. At municipality level only.',
    },
  },
  {
    ...CBS,
    id: 'kwb-wijken-2022',
    table: tableOf('kwb-wijken-2022'),
    title: { nl: 'Kerncijfers van 49 wijken 2022', en: 'Key figures of 49 districts 2022' },
    url: KWB_PAGE,
    credit: 'CBS, Kerncijfers wijken en buurten 2022',
    note: {
      nl: 'Lage en hoge inkomens en hoogopgeleiden per wijk. Twee wijken met heel weinig inwoners hebben geen cijfer.',
      en: 'Low and high incomes and highly educated people per district. Two districts with very few inhabitants have no figure.',
    },
  },
  {
    ...CBS,
    id: 'kwb-2017-deel',
    table: tableOf('kwb-2017-deel'),
    title: {
      nl: 'Kerncijfers van een deel van de buurten 2017',
      en: 'Key figures of some neighbourhoods 2017',
    },
    url: KWB_PAGE,
    credit: 'CBS, Kerncijfers wijken en buurten 2017',
    note: {
      nl: 'Een deel van de buurten van de regio op de indeling van 2017. Buurten van gemeenten die in 2019 samengingen, kunnen niet op code worden gekoppeld en vervallen.',
      en: 'Some neighbourhoods of the region on the 2017 division. Neighbourhoods of municipalities that merged in 2019 cannot be joined by code and are dropped.',
    },
  },
  {
    ...CBS,
    id: 'kwb-nederland',
    table: tableOf('kwb-nederland'),
    title: {
      nl: 'Kerncijfers van Nederland 2017 en 2019',
      en: 'Key figures of the Netherlands 2017 and 2019',
    },
    url: KWB_PAGE,
    credit: 'CBS, Kerncijfers wijken en buurten 2017 en 2019',
    note: {
      nl: 'De landelijke rij, als vergelijking voor de oudere jaren.',
      en: 'The national row, as comparison for the older years.',
    },
  },
  {
    ...CBS,
    id: 'ses-woa-pc4',
    table: tableOf('ses-woa-pc4'),
    title: { nl: 'SES-WOA-scores per postcodegebied 2022', en: 'SES-WOA scores by postcode area 2022' },
    url: 'https://www.cbs.nl/nl-nl/faq/infoservice/hoe-interpreteer-je-de-ses-woa-scores-en-hoe-zijn-deze-bepaald-',
    credit: 'CBS, SES-WOA-scores per viercijferige postcode 2022',
    note: {
      nl: 'Voorlopige cijfers per postcode. Het kaartbeeld is benaderd: een postcodegebied bestaat hier uit de buurten waar die postcode het meest voorkomt. Nederland is naar huishoudens gewogen uit alle postcodes berekend.',
      en: 'Provisional figures per postcode. The map is approximated: a postcode area here consists of the neighbourhoods where that postcode is most common. The Netherlands is computed from all postcodes, weighted by households.',
    },
  },
  {
    id: 'beleidsteksten',
    route: 'aanvullend',
    publisher: 'Stadsregio Parkstad Limburg, gemeente Heerlen, Neimed en partners',
    table: tableOf('beleidsteksten'),
    title: { nl: 'Cijfers uit beleidsteksten', en: 'Figures from policy texts' },
    licence: 'feiten met bronvermelding',
    url: 'https://parkstad-limburg.nl/',
    credit:
      'Strategische agenda, convenant en voorstel Regio Deal, omgevingsvisie Heerlen 2050, nulmeting Neimed',
    note: {
      nl: 'Losse cijfers met hun eigen jaar en vindplaats, als ijkpunten. Waarden als “meer dan 40” of “ongeveer 25” blijven zo staan. Alleen een exact cijfer voor drie of meer gemeenten in één jaar is een onderwerp op de kaart.',
      en: 'Single figures with their own year and place, as reference marks. Values such as “more than 40” or “about 25” stay as they are. Only an exact figure for three or more municipalities in one year is a subject on the map.',
    },
  },
] as const satisfies readonly SourceSpec[];
