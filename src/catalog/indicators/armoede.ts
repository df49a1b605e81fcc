import type { Feed, IndicatorSpec } from '../../domain/indicator';
import type { Text } from '../../domain/text';
import {
  column,
  HEERLEN_COUNT_YEARS,
  INWONERS_HEERLEN,
  INWONERS_KWB,
  INWONERS_NEDERLAND,
  kwb2017Deel,
  kwbHeerlen,
  kwbNederland,
  kwbWherePresent,
  percentage,
} from './feeds';

/** Feeds of a benefit: a count of persons as share of the inwoners. */
function benefitFeeds(word: string): readonly Feed[] {
  const title = `Personen per soort uitkering; ${word}`;
  const heerlen = { name: `Sociale_zekerheid_Personen_per_soort_uitkering_${word}` };
  const nederland = { name: `Sociale.zekerheid.Personen.per.soort.uitkering..${word}..aantal.` };
  return [
    ...kwbWherePresent(percentage({ title, unit: 'aantal' }, INWONERS_KWB)),
    kwbHeerlen(percentage(heerlen, INWONERS_HEERLEN), HEERLEN_COUNT_YEARS),
    kwbNederland(percentage(nederland, INWONERS_NEDERLAND)),
  ];
}

function benefit(
  id: string,
  word: string,
  texts: Pick<IndicatorSpec, 'name' | 'short' | 'plain'>,
): IndicatorSpec {
  return {
    ...texts,
    id,
    theme: 'armoede',
    definition: BENEFIT_DEFINITION,
    caveat: BENEFIT_CAVEAT,
    unit: 'procent',
    decimals: 1,
    direction: 'lager-is-gunstig',
    // Counts are rounded to tens: in an area of a thousand inwoners that alone is half a percentage point.
    band: 0.5,
    aggregate: { kind: 'gewogen', weight: 'inwoners' },
    nature: 'gemeten',
    populationFloor: 250,
    range: [0, 100],
    colour: 'waarde',
    feeds: benefitFeeds(word),
  };
}

const BENEFIT_DEFINITION: Text = {
  nl: 'Aantal personen met deze uitkering, gedeeld door alle inwoners. Hier berekend uit twee gepubliceerde aantallen.',
  en: 'Number of persons with this benefit, divided by all inhabitants. Computed here from two published counts.',
};

const BENEFIT_CAVEAT: Text = {
  nl: 'De aantallen zijn afgerond, dus bij weinig inwoners is het aandeel grof. Wie twee uitkeringen heeft, telt bij allebei mee.',
  en: 'Counts are rounded, so with few inhabitants the share is coarse. Someone with two benefits counts for both.',
};

const MINIMUM = { title: 'Huish. onder of rond sociaal minimum', unit: '%' } as const;

/** Poverty: the social minimum and three benefits. */
export const ARMOEDE = [
  {
    id: 'sociaal-minimum',
    theme: 'armoede',
    name: {
      nl: 'Huishoudens rond of onder het sociaal minimum',
      en: 'Households around or below the social minimum',
    },
    short: { nl: 'huishoudens rond het sociaal minimum', en: 'households around the social minimum' },
    plain: {
      nl: 'Het deel van de huishoudens met het minimale bedrag om van te leven, of minder.',
      en: 'The share of households with the minimum amount to live on, or less.',
    },
    definition: {
      nl: 'Aandeel huishoudens met een inkomen tot ongeveer het wettelijk sociaal minimum.',
      en: 'Share of households with an income up to about the legal social minimum.',
    },
    caveat: {
      nl: 'Nieuwere edities van het CBS geven in plaats hiervan personen in armoede, met een andere definitie. De jaren zijn dus niet door te trekken.',
      en: 'Newer editions by Statistics Netherlands give persons in poverty instead, defined differently. The series cannot be continued.',
    },
    unit: 'procent',
    decimals: 1,
    direction: 'lager-is-gunstig',
    // In a buurt of 500 households two or three households are half a percentage point.
    band: 0.5,
    aggregate: { kind: 'gewogen', weight: 'huishoudens' },
    nature: 'gemeten',
    range: [0, 100],
    colour: 'waarde',
    feeds: [
      ...kwbWherePresent(column(MINIMUM)),
      kwb2017Deel('HuishOnderOfRondSociaalMinimum_73'),
      kwbHeerlen(column({ name: 'Inkomen_Inkomen_van_huishoudens_Huish_onder_of_rond_sociaal_minimum' }), [
        '2016',
        '2017',
        '2018',
      ]),
      kwbNederland(
        column({ name: 'Inkomen.Inkomen.van.huishoudens.Huish..onder.of.rond.sociaal.minimum....' }),
      ),
    ],
  },
  benefit('bijstand', 'Bijstand', {
    name: { nl: 'Personen met een bijstandsuitkering', en: 'People on social assistance' },
    short: { nl: 'bijstand', en: 'social assistance' },
    plain: {
      nl: 'Het deel van de inwoners dat leeft van een bijstandsuitkering.',
      en: 'The share of inhabitants who live on social assistance.',
    },
  }),
  benefit('arbeidsongeschikt', 'AO', {
    name: { nl: 'Personen met een arbeidsongeschiktheidsuitkering', en: 'People on a disability benefit' },
    short: { nl: 'arbeidsongeschiktheid', en: 'disability benefits' },
    plain: {
      nl: 'Het deel van de inwoners met een uitkering omdat zij door ziekte of handicap niet kunnen werken.',
      en: 'The share of inhabitants on a benefit because illness or disability keeps them from working.',
    },
  }),
  benefit('werkloosheidsuitkering', 'WW', {
    name: { nl: 'Personen met een werkloosheidsuitkering', en: 'People on an unemployment benefit' },
    short: { nl: 'werkloosheidsuitkeringen', en: 'unemployment benefits' },
    plain: {
      nl: 'Het deel van de inwoners met een uitkering omdat zij hun baan kwijt zijn.',
      en: 'The share of inhabitants on a benefit because they lost their job.',
    },
  }),
] as const satisfies readonly IndicatorSpec[];
