import type { SourceSpec } from '../domain/source';
import { tableOf } from './tables';

const CBS = 'Centraal Bureau voor de Statistiek (CBS)';

/** Layers and tables that the pipeline downloads, apart from the yearly core figures. */
export const SERVICE_SOURCES = [
  {
    id: 'pdok-buurten',
    route: 'dienst',
    publisher: 'CBS en Kadaster, via PDOK',
    table: tableOf('pdok-buurten'),
    title: { nl: 'Wijk- en buurtkaart 2024', en: 'Map of districts and neighbourhoods 2024' },
    licence: 'CC BY 4.0',
    url: 'https://www.pdok.nl/ogc-apis/-/article/cbs-wijken-en-buurten',
    credit: 'CBS, Kadaster; omtrekken in de meegeleverde kaart: Who’s On First',
    creditUrl: 'https://whosonfirst.org/docs/licenses/',
    note: {
      nl: 'Namen, codes en enkele cijfers van 2024. De omtrekken in de meegeleverde kaart komen uit de kaart van 2016 en zijn op gelijke naam omgezet naar de indeling van 2024; een verschil van enkele tientallen meters is mogelijk, het meest bij gehuchten in Voerendaal. De lijnen zijn vereenvoudigd; wijken, gemeenten en focusgebieden zijn samengesteld uit buurten. Wateren en gebieden buiten Nederland zijn weggelaten.',
      en: 'Names, codes and some figures of 2024. The outlines in the map that comes with the atlas are from the 2016 map, recoded to the 2024 division by identical names; a shift of some tens of metres is possible, mostly for hamlets in Voerendaal. Lines are simplified; districts, municipalities and focus areas are put together from neighbourhoods. Water and areas abroad are left out.',
    },
  },
  {
    id: 'ses-woa',
    route: 'dienst',
    publisher: CBS,
    table: tableOf('ses-woa'),
    title: { nl: 'SES-WOA-scores per wijk en buurt', en: 'SES-WOA scores by district and neighbourhood' },
    licence: 'CC BY 4.0',
    url: 'https://www.cbs.nl/nl-nl/cijfers/detail/86092NED',
    credit: 'CBS, SES-WOA-scores per wijk en buurt (indeling 2024)',
    note: {
      nl: 'Alleen in een eigen ophaalronde met netwerk. Alle jaren staan op de indeling van 2024. Gebieden met ongeveer 100 huishoudens of minder hebben geen score.',
      en: 'Only in an own run with network. All years are on the 2024 division. Areas with about 100 households or fewer have no score.',
    },
  },
  {
    id: 'nabijheid',
    route: 'dienst',
    publisher: CBS,
    table: tableOf('nabijheid'),
    title: { nl: 'Nabijheid voorzieningen 2024', en: 'Proximity to amenities 2024' },
    licence: 'CC BY 4.0',
    url: 'https://www.cbs.nl/nl-nl/cijfers/detail/86134NED',
    credit: 'CBS, Nabijheid voorzieningen per wijk en buurt 2024',
    note: {
      nl: 'Alleen in een eigen ophaalronde, als aanvulling waar de kerncijfers nog geen afstand geven.',
      en: 'Only in an own run, where the core figures do not give a distance yet.',
    },
  },
  {
    id: 'gebieden',
    route: 'dienst',
    publisher: CBS,
    table: tableOf('gebieden'),
    title: { nl: 'Gebieden in Nederland 2024', en: 'Areas in the Netherlands 2024' },
    licence: 'CC BY 4.0',
    url: 'https://www.cbs.nl/nl-nl/cijfers/detail/85755NED',
    credit: 'CBS, Gebieden in Nederland 2024',
    note: {
      nl: 'Zegt welke gemeente in welke provincie ligt. Gebruikt om de lijst met Limburgse gemeenten te controleren.',
      en: 'Says which municipality lies in which province. Used to check the list of municipalities in Limburg.',
    },
  },
  {
    id: 'leefbaarometer',
    route: 'dienst',
    publisher: 'Ministerie van Volkshuisvesting en Ruimtelijke Ordening',
    table: tableOf('leefbaarometer'),
    title: { nl: 'Leefbaarometer 3.0', en: 'Leefbaarometer 3.0 (liveability)' },
    licence: 'CC0 1.0',
    url: 'https://www.leefbaarometer.nl/',
    credit: 'Leefbaarometer 3.0, ministerie van VRO',
    note: {
      nl: 'Modelschatting, elke twee jaar. Scores zijn afwijkingen van het gemiddelde van Nederland (0); de officiële klasse hoort bij de totaalscore van 2024. Buurten met minder dan 100 inwoners krijgen geen score. Wijken en focusgebieden zijn naar huishoudens gewogen uit buurten berekend.',
      en: 'Model estimate, every two years. Scores are deviations from the Dutch average (0); the official class belongs to the 2024 total score. Neighbourhoods with fewer than 100 inhabitants have no score. Districts and focus areas are computed from neighbourhoods, weighted by households.',
    },
  },
  {
    id: 'politie',
    route: 'dienst',
    publisher: 'Politie, via CBS',
    table: tableOf('politie'),
    title: { nl: 'Geregistreerde misdrijven per wijk en buurt', en: 'Registered crimes by neighbourhood' },
    licence: 'open data met naamsvermelding',
    url: 'https://data.politie.nl/',
    credit: 'Politie / CBS, tabel 47018NED',
    note: {
      nl: 'Alleen het totaal van alle soorten. Gemiddelde per jaar over 2021 tot en met 2025, gedeeld door de inwoners van 2024. De landelijke reeks loopt tot en met 2024.',
      en: 'Only the total of all kinds. Mean per year over 2021 to 2025, divided by the inhabitants of 2024. The national series ends in 2024.',
    },
  },
  {
    id: 'rivm',
    route: 'dienst',
    publisher: 'RIVM en GGD’en',
    table: tableOf('rivm'),
    title: { nl: 'Gezondheid per wijk en buurt 2012-2024', en: 'Health by neighbourhood 2012-2024' },
    licence: 'CC BY 4.0',
    url: 'https://statline.rivm.nl/',
    credit: 'RIVM, GGD’en en CBS, tabel 50150NED',
    note: {
      nl: 'Schatting per buurt met een model, voor volwassenen vanaf 18 jaar, op de indeling van 2024. Gemiddelden van gebieden zijn gewogen naar geschatte aantallen volwassenen.',
      en: 'Model estimate per neighbourhood, for adults from 18, on the 2024 division. Means of areas are weighted by estimated numbers of adults.',
    },
  },
  {
    id: 'rivm-oud',
    route: 'dienst',
    publisher: 'RIVM en GGD’en',
    table: tableOf('rivm-oud'),
    title: { nl: 'Gezondheid per wijk en buurt 2012-2020', en: 'Health by neighbourhood 2012-2020' },
    licence: 'CC BY 4.0',
    url: 'https://statline.rivm.nl/',
    credit: 'RIVM, GGD’en en CBS, tabel 50090NED',
    note: {
      nl: 'Oudere tabel met meer onderwerpen. Een eigen reeks: door een andere berekening sluit hij niet aan op de nieuwere tabel.',
      en: 'Older table with more subjects. A series of its own: computed differently, it does not continue in the newer table.',
    },
  },
] as const satisfies readonly SourceSpec[];
