import type { Monitor } from './monitor';
import { MUNICIPALITY, NEIGHBOURHOOD } from './monitor';

/** Monitors on health, children, education and money. */
export const PEOPLE_MONITORS = [
  {
    id: 'buurtatlas',
    name: 'Buurtatlas (RIVM)',
    answers: {
      nl: 'Hoe gezond zijn inwoners en hun omgeving naar schatting, op een kaart van heel Nederland?',
      en: 'How healthy are residents and their surroundings by estimate, on a map of the whole country?',
    },
    level: NEIGHBOURHOOD,
    url: 'https://buurtatlas.vzinfo.nl/',
  },
  {
    id: 'vzinfo',
    name: 'VZinfo (RIVM)',
    answers: {
      nl: 'Hoe oud worden mensen gemiddeld, en welke ziekten komen voor?',
      en: 'How long do people live on average, and which illnesses occur?',
    },
    level: MUNICIPALITY,
    url: 'https://www.vzinfo.nl/',
  },
  {
    id: 'ggd-zuid-limburg',
    name: 'GGD Zuid Limburg',
    answers: {
      nl: 'Wat zeggen inwoners van Zuid-Limburg zelf over hun gezondheid, opleiding en leefstijl?',
      en: 'What do residents of South Limburg say about their health, education and lifestyle?',
    },
    level: MUNICIPALITY,
    url: 'https://www.ggdzl.nl/',
  },
  {
    id: 'perined',
    name: 'Monitor Kansrijke Start (Perined)',
    answers: {
      nl: 'Hoe vaak worden kinderen te vroeg of te licht geboren?',
      en: 'How often are children born too early or too light?',
    },
    level: MUNICIPALITY,
    url: 'https://www.perined.nl/',
  },
  {
    id: 'onderwijs-kindontwikkeling',
    name: 'Monitor Onderwijs en Kindontwikkeling Parkstad',
    answers: {
      nl: 'Hoe ontwikkelen kinderen zich, van de eerste jaren tot het diploma?',
      en: 'How do children develop, from the first years to a diploma?',
    },
    level: MUNICIPALITY,
    url: 'https://parkstadinzicht.nl/',
  },
  {
    id: 'duo',
    name: 'Open onderwijsdata (DUO)',
    answers: {
      nl: 'Hoeveel leerlingen volgen havo of vwo, en hoeveel stoppen zonder diploma?',
      en: 'How many pupils follow higher secondary education, and how many leave without a diploma?',
    },
    level: { nl: 'school en gemeente', en: 'school and municipality' },
    url: 'https://duo.nl/open_onderwijsdata/',
  },
  {
    id: 'lezen-en-schrijven',
    name: 'Stichting Lezen en Schrijven',
    answers: {
      nl: 'Hoeveel volwassenen hebben moeite met lezen en schrijven?',
      en: 'How many adults struggle to read and write?',
    },
    level: MUNICIPALITY,
    url: 'https://www.lezenenschrijven.nl/',
  },
  {
    id: 'jeugdmonitor',
    name: 'Jeugdmonitor (CBS)',
    answers: {
      nl: 'Hoe gaat het met kinderen en jongeren: gezin, jeugdhulp, school en werk?',
      en: 'How are children and young people doing: family, youth care, school and work?',
    },
    level: MUNICIPALITY,
    url: 'https://jeugdmonitor.cbs.nl/',
  },
  {
    id: 'schulden',
    name: 'Dashboard Schuldenproblematiek (CBS)',
    answers: {
      nl: 'Hoeveel huishoudens hebben problematische schulden?',
      en: 'How many households have problem debts?',
    },
    level: MUNICIPALITY,
    url: 'https://dashboards.cbs.nl/',
  },
  {
    id: 'concentratie-van-armoede',
    name: 'Nationaal Programma Heerlen-Noord: rapport Concentratie van Armoede',
    answers: {
      nl: 'Waar in Heerlen-Noord komt armoede samen, en hoe gaat zij over van ouders op kinderen?',
      en: 'Where in Heerlen-Noord does poverty come together, and how does it pass from parents to children?',
    },
    level: { nl: 'Heerlen-Noord en wijken', en: 'Heerlen-Noord and districts' },
    url: 'https://heerlen-noord.nl/',
  },
] as const satisfies readonly Monitor[];
