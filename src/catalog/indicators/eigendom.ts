import type { IndicatorSpec } from '../../domain/indicator';
import {
  column,
  HEERLEN_HOUSING_YEARS,
  kwb2024,
  kwbEarlier,
  kwbGemeenten,
  kwbHeerlen,
  kwbNederland,
  kwbWherePresent,
  kwbWijken2022,
} from './feeds';

const OWNED = { code: '1014800', title: 'Koopwoningen', unit: '%' } as const;
const CORPORATION = { code: 'A047047', title: 'In bezit woningcorporatie', unit: '%' } as const;
const OTHER = { code: 'A047048', title: 'In bezit overige verhuurders', unit: '%' } as const;
const RENTED = 'Wonen_Woningen_naar_eigendom_Huurwoningen_In_bezit';
const RENTED_NL = 'Wonen.Woningen.naar.eigendom.Huurwoningen.In.bezit';

const COMMON = {
  theme: 'wonen',
  unit: 'procent',
  decimals: 0,
  direction: 'neutraal',
  // Whole percents on both sides, and the owner of one or two percent of the homes is unknown.
  band: 2,
  aggregate: { kind: 'gewogen', weight: 'huishoudens' },
  nature: 'gemeten',
  range: [0, 100],
  colour: 'waarde',
} as const;

/** Ownership of homes: neither more nor less favourable, the mix is what matters. */
export const EIGENDOM = [
  {
    ...COMMON,
    id: 'koopwoningen',
    name: { nl: 'Koopwoningen', en: 'Owner-occupied homes' },
    short: { nl: 'koopwoningen', en: 'owner-occupied homes' },
    plain: {
      nl: 'Het deel van de huizen waar de eigenaar zelf woont of kan wonen.',
      en: 'The share of homes where the owner lives or can live.',
    },
    definition: {
      nl: 'Aandeel van de woningvoorraad dat eigendom is van de bewoner of als tweede woning wordt gebruikt.',
      en: 'Share of the housing stock owned by the occupant or used as a second home.',
    },
    feeds: [
      kwb2024(column(OWNED)),
      ...kwbEarlier(column(OWNED)),
      kwbGemeenten('p_koopw'),
      kwbWijken2022('dwelling_ownership'),
      kwbHeerlen(column({ name: 'Wonen_Woningen_naar_eigendom_Koopwoningen' }), HEERLEN_HOUSING_YEARS),
      kwbNederland(column({ name: 'Wonen.Woningen.naar.eigendom.Koopwoningen....' })),
    ],
  },
  {
    ...COMMON,
    id: 'corporatiewoningen',
    name: { nl: 'Huurwoningen van een woningcorporatie', en: 'Homes rented out by a housing association' },
    short: { nl: 'corporatiewoningen', en: 'housing association homes' },
    plain: {
      nl: 'Het deel van de huizen dat een woningcorporatie verhuurt.',
      en: 'The share of homes that a housing association rents out.',
    },
    definition: {
      nl: 'Aandeel van de woningvoorraad in bezit van een woningcorporatie. Een benadering van sociale huur.',
      en: 'Share of the housing stock owned by a housing association. A proxy for social rent.',
    },
    feeds: [
      ...kwbWherePresent(column(CORPORATION)),
      kwbGemeenten('p_wcorpw'),
      kwbHeerlen(column({ name: `${RENTED}_woningcorporatie` }), HEERLEN_HOUSING_YEARS),
      kwbNederland(column({ name: `${RENTED_NL}.woningcorporatie....` })),
    ],
  },
  {
    ...COMMON,
    id: 'particuliere-huur',
    name: { nl: 'Huurwoningen van andere verhuurders', en: 'Homes rented out by other landlords' },
    short: { nl: 'particuliere huur', en: 'private rent' },
    plain: {
      nl: 'Het deel van de huizen dat een andere eigenaar dan een corporatie verhuurt.',
      en: 'The share of homes rented out by an owner other than a housing association.',
    },
    definition: {
      nl: 'Aandeel van de woningvoorraad in bezit van bedrijven, particulieren of beleggers die verhuren.',
      en: 'Share of the housing stock owned by companies, private persons or investors who rent it out.',
    },
    feeds: [
      ...kwbWherePresent(column(OTHER)),
      kwbGemeenten('p_ov_hw'),
      kwbHeerlen(column({ name: `${RENTED}_overige_verhuurders` }), HEERLEN_HOUSING_YEARS),
      kwbNederland(column({ name: `${RENTED_NL}.overige.verhuurders....` })),
    ],
  },
] as const satisfies readonly IndicatorSpec[];
