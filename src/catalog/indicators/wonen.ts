import type { ColumnRef, Feed, IndicatorSpec } from '../../domain/indicator';
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
  pdokBuurten,
} from './feeds';

const WOZ = { code: 'M001642', title: 'Gemiddelde WOZ-waarde van woningen', unit: 'x 1 000 euro' } as const;

/** Rows with fewer homes are left out: there a single empty home moves the percentage by half a point or more. */
const ENOUGH_HOMES = 200;
const HOMES = { code: 'M000297', title: 'Woningvoorraad', unit: 'aantal' } as const;

function withEnoughHomes(feed: Feed, homes: ColumnRef): Feed {
  return { ...feed, atLeast: { column: homes, count: ENOUGH_HOMES } };
}

const PERCENTAGE = {
  theme: 'wonen',
  unit: 'procent',
  decimals: 0,
  aggregate: { kind: 'gewogen', weight: 'huishoudens' },
  nature: 'gemeten',
  range: [0, 100],
  colour: 'waarde',
} as const;

/** Homes: value, emptiness, type and age. Ownership has its own file. */
export const WONEN = [
  {
    id: 'woz',
    theme: 'wonen',
    name: { nl: 'Gemiddelde WOZ-waarde van woningen', en: 'Average WOZ value of homes' },
    short: { nl: 'WOZ-waarde', en: 'WOZ home value' },
    plain: {
      nl: 'De gemiddelde waarde van een huis volgens de gemeente.',
      en: 'The average value of a home according to the municipality.',
    },
    definition: {
      nl: 'Gemiddelde getaxeerde waarde van woningen, in duizend euro, met 1 januari van het jaar ervoor als peildatum.',
      en: 'Average assessed value of homes, in thousands of euro, valued on 1 January of the year before.',
    },
    caveat: {
      nl: 'Een prijspeil: hoger is niet gunstiger of minder gunstig. Niet gepubliceerd waar te weinig woningen staan.',
      en: 'A price level: higher is neither more nor less favourable. Not published where there are too few homes.',
    },
    unit: 'duizend-euro',
    decimals: 0,
    direction: 'neutraal',
    // Whole thousands of a yearly valuation; ten is under three percent of the national value.
    band: 10,
    aggregate: { kind: 'gewogen', weight: 'huishoudens' },
    nature: 'gemeten',
    range: [10, 5000],
    colour: 'waarde',
    feeds: [
      kwb2024(column(WOZ)),
      ...kwbEarlier(column(WOZ)),
      kwbGemeenten('g_wozbag'),
      kwbWijken2022('dwelling_value'),
      kwbHeerlen(column({ name: 'Wonen_Gemiddelde_woningwaarde' }), HEERLEN_HOUSING_YEARS),
      kwbNederland(column({ name: 'Wonen.Gemiddelde.WOZ.waarde.van.woningen..x.1.000.euro.' })),
    ],
  },
  {
    ...PERCENTAGE,
    id: 'leegstand',
    name: { nl: 'Leegstaande woningen', en: 'Empty homes' },
    short: { nl: 'woningleegstand', en: 'empty homes' },
    plain: {
      nl: 'Het deel van de huizen waar op papier niemand woont.',
      en: 'The share of homes where, on paper, nobody lives.',
    },
    definition: {
      nl: 'Aandeel van de woningvoorraad waar op 1 januari niemand stond ingeschreven.',
      en: 'Share of the housing stock where nobody was registered on 1 January.',
    },
    caveat: {
      nl: 'Gaat over woningen, niet over winkels of kantoren. Ook tweede woningen, nieuwbouw en huizen in verbouwing tellen mee. Per buurt alleen getoond vanaf 200 woningen.',
      en: 'About homes, not shops or offices. Second homes, new homes and homes under renovation count as well. Per neighbourhood only shown from 200 homes.',
    },
    direction: 'lager-is-gunstig',
    // Whole percents on both sides of the comparison.
    band: 1,
    // A change counts from three whole points and from 200 homes; how many homes there are is not in the snapshot, so
    // huishoudens stand in for them.
    change: { margin: 2, fewestHouseholds: ENOUGH_HOMES },
    feeds: [
      withEnoughHomes(
        { ...pdokBuurten('percentage_leegstand_woningen'), optional: true },
        { name: 'woningvoorraad' },
      ),
      ...kwbEarlier(column({ title: 'Percentage onbewoond', unit: '%' })).map((feed) =>
        withEnoughHomes(feed, HOMES),
      ),
      kwbGemeenten('p_leegsw'),
      withEnoughHomes(
        kwbHeerlen(
          column({ name: 'Wonen_Woningen_naar_bewoning_Percentage_onbewoond' }),
          HEERLEN_HOUSING_YEARS,
        ),
        { name: 'Wonen_Woningvoorraad' },
      ),
      kwbNederland(column({ name: 'Wonen.Woningen.naar.bewoning.Percentage.onbewoond....' })),
    ],
  },
  {
    ...PERCENTAGE,
    id: 'eengezinswoningen',
    name: { nl: 'Eengezinswoningen', en: 'Single-family homes' },
    short: { nl: 'eengezinswoningen', en: 'single-family homes' },
    plain: {
      nl: 'Het deel van de huizen dat geen flat of appartement is.',
      en: 'The share of homes that are not flats or apartments.',
    },
    definition: {
      nl: 'Aandeel woningen waarin één huishouden een heel pand bewoont, zoals rijtjeshuizen en vrijstaande huizen.',
      en: 'Share of homes that form a whole building, such as terraced and detached houses.',
    },
    direction: 'neutraal',
    // Whole percents on both sides of the comparison, doubled because one block moves a small area by more.
    band: 2,
    feeds: [
      pdokBuurten('percentage_eengezinswoning'),
      ...kwbWherePresent(column({ title: 'Percentage eengezinswoning', unit: '%' })),
      kwbHeerlen(
        column({ name: 'Wonen_Woningen_naar_type_Percentage_eengezinswoning' }),
        HEERLEN_HOUSING_YEARS,
      ),
      kwbNederland(column({ name: 'Wonen.Woningen.naar.type.Percentage.eengezinswoning....' })),
    ],
  },
  {
    ...PERCENTAGE,
    id: 'bouwjaar-vanaf-2000',
    name: { nl: 'Woningen met bouwjaar vanaf 2000', en: 'Homes built since 2000' },
    short: { nl: 'woningen van na 2000', en: 'homes built since 2000' },
    plain: {
      nl: 'Het deel van de huizen dat in 2000 of later is gebouwd.',
      en: 'The share of homes built in 2000 or later.',
    },
    definition: {
      nl: 'Aandeel van de woningvoorraad met een oorspronkelijk bouwjaar van 2000 of later.',
      en: 'Share of the housing stock with an original year of construction of 2000 or later.',
    },
    direction: 'neutraal',
    // Whole percents on both sides of the comparison.
    band: 1,
    feeds: [
      ...kwbEarlier(column({ title: 'Bouwjaar vanaf 2000', unit: '%' })),
      kwbHeerlen(column({ name: 'Wonen_Woningen_naar_bouwjaar_Bouwjaar_vanaf_2000' }), HEERLEN_HOUSING_YEARS),
      kwbNederland(column({ name: 'Wonen.Woningen.naar.bouwjaar.Bouwjaar.vanaf.2000....' })),
    ],
  },
] as const satisfies readonly IndicatorSpec[];
