import type { ColumnRef, Feed, IndicatorSpec } from '../../domain/indicator';
import {
  HEERLEN_COUNT_YEARS,
  INWONERS_HEERLEN,
  INWONERS_KWB,
  INWONERS_NEDERLAND,
  kwb2024,
  kwbEarlier,
  kwbHeerlen,
  kwbNederland,
  percentage,
} from './feeds';

const HOUSEHOLDS = { code: '1050010_2', title: 'Huishoudens totaal', unit: 'aantal' } as const;
const FAMILIES = { code: '1016030', title: 'Huishoudens met kinderen', unit: 'aantal' } as const;

/** Feeds of an age group as share of the inwoners. */
function ageFeeds(kwb: ColumnRef, heerlen: string, nederland: string): readonly Feed[] {
  const reading = percentage(kwb, INWONERS_KWB);
  return [
    kwb2024(reading),
    ...kwbEarlier(reading),
    kwbHeerlen(percentage({ name: heerlen }, INWONERS_HEERLEN), HEERLEN_COUNT_YEARS),
    kwbNederland(percentage({ name: nederland }, INWONERS_NEDERLAND)),
  ];
}

const SHARE = {
  theme: 'bevolking',
  unit: 'procent',
  decimals: 0,
  direction: 'neutraal',
  // Counts are rounded to five: among 500 that is one percentage point.
  band: 1,
  nature: 'gemeten',
  populationFloor: 100,
  range: [0, 100],
  colour: 'waarde',
} as const;

/** Composition of the population: ages and households, as shares. */
export const SAMENSTELLING = [
  {
    ...SHARE,
    id: 'jeugd-0-14',
    name: { nl: 'Inwoners van 0 tot 15 jaar', en: 'Inhabitants aged 0 to 14' },
    short: { nl: 'kinderen van 0 tot 15 jaar', en: 'children aged 0 to 14' },
    plain: { nl: 'Het deel van de inwoners dat jonger is dan 15.', en: 'The share of inhabitants under 15.' },
    definition: {
      nl: 'Inwoners jonger dan 15 jaar als aandeel van alle inwoners. Hier berekend uit twee aantallen.',
      en: 'Inhabitants under 15 as share of all inhabitants. Computed here from two counts.',
    },
    aggregate: { kind: 'gewogen', weight: 'inwoners' },
    feeds: ageFeeds(
      { code: '10680', title: '0 tot 15 jaar', unit: 'aantal' },
      'Bevolking_Leeftijdsgroepen_0_tot_15_jaar',
      'Bevolking.Leeftijdsgroepen.0.tot.15.jaar..aantal.',
    ),
  },
  {
    ...SHARE,
    id: 'ouderen-65',
    name: { nl: 'Inwoners van 65 jaar en ouder', en: 'Inhabitants aged 65 and over' },
    short: { nl: '65-plussers', en: 'people aged 65 and over' },
    plain: {
      nl: 'Het deel van de inwoners van 65 jaar of ouder.',
      en: 'The share of inhabitants aged 65 or over.',
    },
    definition: {
      nl: 'Inwoners van 65 jaar en ouder als aandeel van alle inwoners. Hier berekend uit twee aantallen.',
      en: 'Inhabitants aged 65 and over as share of all inhabitants. Computed here from two counts.',
    },
    aggregate: { kind: 'gewogen', weight: 'inwoners' },
    feeds: ageFeeds(
      { code: '80200', title: '65 jaar of ouder', unit: 'aantal' },
      'Bevolking_Leeftijdsgroepen_65_jaar_of_ouder',
      'Bevolking.Leeftijdsgroepen.65.jaar.of.ouder..aantal.',
    ),
  },
  {
    ...SHARE,
    id: 'huishoudens-met-kinderen',
    name: { nl: 'Huishoudens met kinderen', en: 'Households with children' },
    short: { nl: 'huishoudens met kinderen', en: 'households with children' },
    plain: {
      nl: 'Het deel van de huishoudens met thuiswonende kinderen.',
      en: 'The share of households with children at home.',
    },
    definition: {
      nl: 'Huishoudens met thuiswonende kinderen als aandeel van alle huishoudens. Hier berekend uit twee aantallen.',
      en: 'Households with children living at home as share of all households. Computed here from two counts.',
    },
    aggregate: { kind: 'gewogen', weight: 'huishoudens' },
    feeds: [
      kwb2024(percentage(FAMILIES, HOUSEHOLDS)),
      ...kwbEarlier(percentage(FAMILIES, HOUSEHOLDS)),
      kwbHeerlen(
        percentage(
          { name: 'Bevolking_Particuliere_huishoudens_Huishoudens_met_kinderen' },
          { name: 'Bevolking_Particuliere_huishoudens_Huishoudens_totaal' },
        ),
        HEERLEN_COUNT_YEARS,
      ),
      kwbNederland(
        percentage(
          { name: 'Bevolking.Particuliere.huishoudens.Huishoudens.met.kinderen..aantal.' },
          { name: 'Bevolking.Particuliere.huishoudens.Huishoudens.totaal..aantal.' },
        ),
      ),
    ],
  },
] as const satisfies readonly IndicatorSpec[];
