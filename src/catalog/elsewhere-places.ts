import type { Monitor } from './monitor';
import { MUNICIPALITY, NEIGHBOURHOOD, REGION } from './monitor';

/** Monitors on the region, its gemeenten, homes, shops and work. */
export const PLACE_MONITORS = [
  {
    id: 'parkstad-in-cijfers',
    name: 'Parkstad in Cijfers',
    answers: {
      nl: 'Hoe staan gemeenten, wijken en buurten ervoor op bevolking, werk, uitkeringen en veiligheid, met tabellen om zelf samen te stellen?',
      en: 'How do municipalities, districts and neighbourhoods do on population, work, benefits and safety, with tables to compose yourself?',
    },
    level: NEIGHBOURHOOD,
    url: 'https://parkstad.incijfers.nl/dashboard/',
  },
  {
    id: 'regio-deal-monitor',
    name: 'Regio Deal Parkstad in Cijfers (RIGO)',
    answers: {
      nl: 'Hoe ver staat Parkstad van het gemiddelde op de thema’s van de eerste Regio Deal?',
      en: 'How far is Parkstad from the average on the themes of the first Regio Deal?',
    },
    level: { nl: 'wijk, gemeente en regio', en: 'district, municipality and region' },
    url: 'https://transformatieparkstad.nl/',
  },
  {
    id: 'brede-welvaart',
    name: 'Regionale Monitor Brede Welvaart (CBS)',
    answers: {
      nl: 'Hoe goed is het leven in brede zin: geld, gezondheid, vertrouwen, natuur en wonen?',
      en: 'How good is life in a broad sense: money, health, trust, nature and housing?',
    },
    level: REGION,
    url: 'https://www.cbs.nl/nl-nl/visualisaties/regionale-monitor-brede-welvaart',
  },
  {
    id: 'regiokompas',
    name: 'Regiokompas Brede Welvaart (Het PON & Telos)',
    answers: {
      nl: 'Hoe dicht is een gemeente bij haar doelen op twaalf thema’s van brede welvaart?',
      en: 'How close is a municipality to its goals on twelve themes of broad welfare?',
    },
    level: REGION,
    url: 'https://hetpon-telos.nl/wat-we-doen/regiokompas-brede-welvaart/',
  },
  {
    id: 'atlas-voor-gemeenten',
    name: 'Atlas voor Gemeenten (Atlas Research)',
    answers: {
      nl: 'Hoe doet een gemeente het vergeleken met andere grote gemeenten?',
      en: 'How does a municipality do compared with other large municipalities?',
    },
    level: MUNICIPALITY,
    url: 'https://atlasresearch.nl/',
  },
  {
    id: 'woonmonitor-limburg',
    name: 'Woonmonitor Limburg (provincie)',
    answers: {
      nl: 'Hoe ontwikkelen woningvoorraad, nieuwbouw en vraag naar woningen zich?',
      en: 'How do the housing stock, construction and demand for homes develop?',
    },
    level: REGION,
    url: 'https://www.limburg.nl/',
  },
  {
    id: 'locatus',
    name: 'Locatus, Retail Risk Index',
    answers: {
      nl: 'Hoe groot is de kans dat een winkel binnen een jaar stopt, en hoeveel winkels staan leeg?',
      en: 'How likely is a shop to close within a year, and how many shops are empty?',
    },
    level: { nl: 'winkelgebied en gemeente, betaald', en: 'shopping area and municipality, paid' },
    url: 'https://locatus.com/',
  },
  {
    id: 'arbeidsmarkt',
    name: 'Arbeidsmarktinzicht',
    answers: {
      nl: 'Hoeveel banen, vacatures en werkzoekenden heeft de regio?',
      en: 'How many jobs, vacancies and jobseekers does the region have?',
    },
    level: REGION,
    url: 'https://arbeidsmarktinzicht.nl/',
  },
  {
    id: 'regio-in-beeld',
    name: 'Regio in Beeld: Zuid-Limburg (UWV)',
    answers: {
      nl: 'Waar zijn mensen nodig op de arbeidsmarkt van Zuid-Limburg?',
      en: 'Where does the labour market of South Limburg need people?',
    },
    level: { nl: 'arbeidsmarktregio', en: 'labour market region' },
    url: 'https://www.werk.nl/arbeidsmarktinformatie/',
  },
  {
    id: 'prognose',
    name: 'Regionale bevolkings- en huishoudensprognose (PBL en CBS)',
    answers: {
      nl: 'Hoeveel mensen en huishoudens worden tot 2050 verwacht?',
      en: 'How many people and households are expected up to 2050?',
    },
    level: MUNICIPALITY,
    url: 'https://www.pbl.nl/',
  },
  {
    id: 'verkiezingsuitslagen',
    name: 'Databank verkiezingsuitslagen (Kiesraad)',
    answers: {
      nl: 'Hoeveel mensen gingen stemmen, per gemeente en per stembureau?',
      en: 'How many people voted, per municipality and polling station?',
    },
    level: { nl: 'gemeente en stembureau', en: 'municipality and polling station' },
    url: 'https://www.verkiezingsuitslagen.nl/',
  },
] as const satisfies readonly Monitor[];
