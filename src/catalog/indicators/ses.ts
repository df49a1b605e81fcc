import type { IndicatorSpec } from '../../domain/indicator';
import {
  column,
  kwb2017Deel,
  kwb2024,
  kwbEarlier,
  kwbHeerlen,
  kwbNederland,
  kwbWherePresent,
  kwbWijken2022,
} from './feeds';

const LOW = { title: '40% personen met laagste inkomen', unit: '%' } as const;
const HIGH = { title: '20% personen met hoogste inkomen', unit: '%' } as const;
const INCOME = { code: 'M000224', title: 'Gemiddeld inkomen per inwoner', unit: 'x 1 000 euro' } as const;

const PERSONS = 'Inkomen_Inkomen_van_personen';
const INCOME_NL = 'Inkomen.Inkomen.van.personen.Gemiddeld.inkomen.per.inwoner...x.1.000.euro.';
/** Income figures of Heerlen end in 2018. */
const HEERLEN_INCOME_YEARS = ['2016', '2017', '2018'] as const;

/** Socio-economic position: score and incomes. */
export const SES = [
  {
    id: 'ses-woa',
    theme: 'ses',
    name: { nl: 'SES-WOA-score', en: 'SES-WOA score (socio-economic status)' },
    short: { nl: 'SES-WOA-score', en: 'SES-WOA score' },
    plain: {
      nl: 'Een cijfer voor geld, opleiding en werk van de mensen die hier wonen. Hoger is gunstiger.',
      en: 'A figure for the money, education and work of the people who live here. Higher is more favourable.',
    },
    definition: {
      nl: 'Score van CBS die welvaart, opleidingsniveau en recent arbeidsverleden van huishoudens samenneemt. Nederland ligt rond 0.',
      en: 'Score by Statistics Netherlands that combines prosperity, education and recent work history of households. The Netherlands is about 0.',
    },
    caveat: {
      nl: 'Per postcodegebied is het gebied benaderd uit buurten met die meest voorkomende postcode. Nederland is daar het naar huishoudens gewogen gemiddelde van alle postcodegebieden.',
      en: 'For postcode areas the area is approximated by the neighbourhoods that share that most common postcode. The Netherlands is then the household-weighted mean of all postcode areas.',
    },
    unit: 'score',
    decimals: 2,
    direction: 'hoger-is-gunstig',
    // Under a quarter of the standard deviation (0.22) between the 51 scored postcode areas of the region; smaller gaps change sides between years.
    band: 0.05,
    aggregate: {
      kind: 'geen',
      why: {
        nl: 'De score is een index van huishoudens en wordt niet gemiddeld over gebieden.',
        en: 'The score is an index of households and is not averaged over areas.',
      },
    },
    nature: 'gemeten',
    range: [-3, 3],
    colour: 'afwijking',
    feeds: [
      {
        source: 'ses-woa',
        levels: ['buurt', 'wijk', 'gemeente', 'land'],
        periods: ['2023', '2022', '2021', '2020', '2019', '2018', '2017', '2016', '2015', '2014'],
        reading: column({ title: 'Totaalscore/Gemiddelde score', unit: 'Getal' }),
      },
      {
        source: 'ses-woa-pc4',
        levels: ['postcodegebied', 'land'],
        periods: ['2022'],
        reading: column({ name: 'ses_woa_total' }),
        landComputed: true,
      },
    ],
  },
  {
    id: 'inkomen',
    theme: 'ses',
    name: { nl: 'Gemiddeld inkomen per inwoner', en: 'Average income per inhabitant' },
    short: { nl: 'inkomen per inwoner', en: 'income per inhabitant' },
    plain: {
      nl: 'Hoeveel geld er per persoon in een jaar binnenkomt, kinderen meegeteld.',
      en: 'How much money comes in per person in a year, children included.',
    },
    definition: {
      nl: 'Gemiddeld persoonlijk inkomen per jaar van alle inwoners, in duizend euro.',
      en: 'Average personal income per year of all inhabitants, in thousands of euro.',
    },
    caveat: {
      nl: 'In 2024 alleen bekend voor gebieden met ongeveer 2.500 inwoners of meer, in oudere jaren voor kleinere; het inkomen hoort bij een eerder jaar dan de editie.',
      en: 'In 2024 only known for areas with about 2,500 inhabitants or more, in older years for smaller ones; the income belongs to an earlier year than the edition.',
    },
    unit: 'duizend-euro',
    decimals: 1,
    direction: 'hoger-is-gunstig',
    // Published in steps of 0.1 and revised once; half a thousand euro is about 1.5 % of the national figure.
    band: 0.5,
    aggregate: { kind: 'gewogen', weight: 'inwoners' },
    nature: 'gemeten',
    range: [0, 300],
    colour: 'afwijking',
    feeds: [
      kwb2024(column(INCOME)),
      ...kwbEarlier(column(INCOME)),
      kwb2017Deel('GemiddeldInkomenPerInwoner_66'),
      kwbHeerlen(column({ name: `${PERSONS}_Gemiddeld_inkomen_per_inwoner` }), HEERLEN_INCOME_YEARS),
      kwbNederland(column({ name: INCOME_NL })),
    ],
  },
  {
    id: 'lage-inkomens',
    theme: 'ses',
    name: { nl: 'Personen met een laag inkomen', en: 'People with a low income' },
    short: { nl: 'lage inkomens', en: 'low incomes' },
    plain: {
      nl: 'Het deel van de mensen dat bij de 40 procent laagste inkomens van Nederland hoort.',
      en: 'The share of people who belong to the 40 percent lowest incomes of the Netherlands.',
    },
    definition: {
      nl: 'Aandeel personen met inkomen dat landelijk in de laagste 40 procent valt. Nederland is daardoor altijd 40.',
      en: 'Share of persons with income who fall in the lowest 40 percent nationally. The Netherlands is therefore always 40.',
    },
    unit: 'procent',
    decimals: 1,
    direction: 'lager-is-gunstig',
    // Year-on-year change of the wijken of Heerlen without any trend is about one percentage point.
    band: 1,
    aggregate: { kind: 'gewogen', weight: 'inwoners' },
    nature: 'gemeten',
    landValue: 40,
    range: [0, 100],
    colour: 'afwijking',
    feeds: [
      ...kwbWherePresent(column(LOW)),
      kwbWijken2022('income_low'),
      kwbHeerlen(column({ name: `${PERSONS}_40proc_personen_met_laagste_inkomen` }), HEERLEN_INCOME_YEARS),
    ],
  },
  {
    id: 'hoge-inkomens',
    theme: 'ses',
    name: { nl: 'Personen met een hoog inkomen', en: 'People with a high income' },
    short: { nl: 'hoge inkomens', en: 'high incomes' },
    plain: {
      nl: 'Het deel van de mensen dat bij de 20 procent hoogste inkomens van Nederland hoort.',
      en: 'The share of people who belong to the 20 percent highest incomes of the Netherlands.',
    },
    definition: {
      nl: 'Aandeel personen met inkomen dat landelijk in de hoogste 20 procent valt. Nederland is daardoor altijd 20.',
      en: 'Share of persons with income who fall in the highest 20 percent nationally. The Netherlands is therefore always 20.',
    },
    unit: 'procent',
    decimals: 1,
    direction: 'neutraal',
    // As for low incomes: about the change between years that carries no trend.
    band: 1,
    aggregate: { kind: 'gewogen', weight: 'inwoners' },
    nature: 'gemeten',
    landValue: 20,
    range: [0, 100],
    colour: 'waarde',
    feeds: [
      ...kwbWherePresent(column(HIGH)),
      kwbWijken2022('income_high'),
      kwbHeerlen(column({ name: `${PERSONS}_20proc_personen_met_hoogste_inkomen` }), HEERLEN_INCOME_YEARS),
    ],
  },
] as const satisfies readonly IndicatorSpec[];
