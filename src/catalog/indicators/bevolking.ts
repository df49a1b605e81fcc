import type { IndicatorSpec } from '../../domain/indicator';
import {
  column,
  HEERLEN_COUNT_YEARS,
  INWONERS_HEERLEN,
  INWONERS_KWB,
  INWONERS_NEDERLAND,
  kwb2024,
  kwbEarlier,
  kwbGemeenten,
  kwbHeerlen,
  kwbNederland,
  pdokBuurten,
} from './feeds';

const DENSITY = { code: 'M000100', title: 'Bevolkingsdichtheid', unit: 'aantal inwoners per km²' } as const;

/** Population: how many people, how close together, how urban. */
export const BEVOLKING = [
  {
    id: 'inwoners',
    theme: 'bevolking',
    name: { nl: 'Aantal inwoners', en: 'Number of inhabitants' },
    short: { nl: 'inwoners', en: 'inhabitants' },
    plain: { nl: 'Hoeveel mensen hier wonen.', en: 'How many people live here.' },
    definition: {
      nl: 'Aantal inwoners op 1 januari. Per buurt en wijk afgerond op vijf.',
      en: 'Number of inhabitants on 1 January. Rounded to five for neighbourhoods and districts.',
    },
    unit: 'aantal',
    decimals: 0,
    direction: 'neutraal',
    // Counts of buurten and wijken are rounded to five.
    band: 5,
    aggregate: { kind: 'som' },
    nature: 'gemeten',
    range: [0, 20000000],
    colour: 'waarde',
    feeds: [
      kwb2024(column(INWONERS_KWB)),
      ...kwbEarlier(column(INWONERS_KWB)),
      kwbGemeenten('a_inw'),
      kwbHeerlen(column(INWONERS_HEERLEN), HEERLEN_COUNT_YEARS),
      kwbNederland(column(INWONERS_NEDERLAND)),
    ],
  },
  {
    id: 'dichtheid',
    theme: 'bevolking',
    name: { nl: 'Bevolkingsdichtheid', en: 'Population density' },
    short: { nl: 'bevolkingsdichtheid', en: 'population density' },
    plain: {
      nl: 'Hoe dicht op elkaar mensen wonen.',
      en: 'How close together people live.',
    },
    definition: {
      nl: 'Aantal inwoners per vierkante kilometer land.',
      en: 'Number of inhabitants per square kilometre of land.',
    },
    unit: 'per-km2',
    decimals: 0,
    direction: 'neutraal',
    // A share. One block of flats in a buurt of 1,000 inwoners moves the figure by this much.
    band: 0.1,
    aggregate: { kind: 'dichtheid' },
    nature: 'gemeten',
    range: [0, 100000],
    colour: 'waarde',
    feeds: [
      kwb2024(column(DENSITY)),
      ...kwbEarlier(column(DENSITY)),
      kwbGemeenten('bev_dich'),
      kwbHeerlen(column({ name: 'Bevolking_Bevolkingsdichtheid' }), HEERLEN_COUNT_YEARS),
      kwbNederland(column({ name: 'Bevolking.Bevolkingsdichtheid..aantal.inwoners.per.km..' })),
    ],
  },
  {
    id: 'stedelijkheid',
    theme: 'bevolking',
    name: { nl: 'Stedelijkheid', en: 'Degree of urbanisation' },
    short: { nl: 'stedelijkheid', en: 'degree of urbanisation' },
    plain: {
      nl: 'Hoe stads of hoe landelijk het hier is: 1 is heel stads, 5 is landelijk.',
      en: 'How urban or rural it is here: 1 is very urban, 5 is rural.',
    },
    definition: {
      nl: 'Klasse naar het aantal adressen in de omgeving: 1 zeer sterk stedelijk tot en met 5 niet stedelijk.',
      en: 'Class by the number of addresses in the surroundings: from 1 extremely urbanised to 5 not urbanised.',
    },
    unit: 'klasse',
    decimals: 0,
    direction: 'neutraal',
    // Classes are whole numbers: only the same class is equal.
    band: 0.5,
    aggregate: {
      kind: 'geen',
      why: { nl: 'Klassen worden niet gemiddeld.', en: 'Classes are not averaged.' },
    },
    nature: 'gemeten',
    range: [1, 5],
    colour: 'waarde',
    feeds: [pdokBuurten('stedelijkheid_adressen_per_km2'), kwbGemeenten('ste_mvs')],
  },
] as const satisfies readonly IndicatorSpec[];
