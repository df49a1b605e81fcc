import type { ColumnRef, Feed, IndicatorSpec } from '../../domain/indicator';
import type { Text } from '../../domain/text';
import { kwbGemeenten2020, kwbHeerlen, kwbNederland, kwbWijken2022, percentage } from './feeds';

type Schooling = 'laag' | 'middelbaar' | 'hoog';

/** The three levels into which everybody is divided; together they are the base of a share. */
const LEVELS: readonly Schooling[] = ['laag', 'middelbaar', 'hoog'];

/** Share of one level, in a table that counts all three under names of its own. */
function share(level: Schooling, nameOf: (level: Schooling) => string): Feed['reading'] {
  const column = (one: Schooling): ColumnRef => ({ name: nameOf(one) });
  return percentage(column(level), LEVELS.map(column));
}

/** Counts per level: the seven gemeenten in 2020, Heerlen and Nederland in 2019. */
function countFeeds(level: Schooling): readonly Feed[] {
  return [
    kwbGemeenten2020(share(level, (one) => `Aantal personen met ${one} opleidingsniveau`)),
    kwbHeerlen(
      share(level, (one) => `Opleidingsniveau_Opleidingsniveau_${one}`),
      ['2019'],
    ),
    {
      ...kwbNederland(share(level, (one) => `Opleidingsniveau.Opleidingsniveau.${one}..aantal.`)),
      periods: ['2019'],
    },
  ];
}

const CAVEAT: Text = {
  nl: 'CBS vult registraties aan met enquêtes, en rondt de aantallen af op tientallen: bij weinig inwoners is het aandeel grof.',
  en: 'Statistics Netherlands supplements registers with surveys, and rounds the counts to tens: with few inhabitants the share is coarse.',
};

const COMMON = {
  theme: 'onderwijs',
  caveat: CAVEAT,
  unit: 'procent',
  decimals: 0,
  // Counts are rounded to tens, and surveys leave a margin.
  band: 3,
  aggregate: { kind: 'gewogen', weight: 'volwassenen' },
  nature: 'gemeten',
  populationFloor: 250,
  range: [0, 100],
  colour: 'waarde',
} as const;

/** Schooling of inhabitants aged 15 to 74. */
export const ONDERWIJS = [
  {
    ...COMMON,
    id: 'laagopgeleid',
    name: { nl: 'Laagopgeleide inwoners', en: 'Inhabitants with little schooling' },
    short: { nl: 'laagopgeleiden', en: 'people with little schooling' },
    plain: {
      nl: 'Het deel van de inwoners met hoogstens vmbo, mbo-1 of de onderbouw van havo of vwo.',
      en: 'The share of inhabitants with at most lower secondary education.',
    },
    definition: {
      nl: 'Inwoners van 15 tot 75 jaar met een laag onderwijsniveau als aandeel van allen van wie het niveau bekend is.',
      en: 'Inhabitants aged 15 to 74 with a low level of education as share of all whose level is known.',
    },
    direction: 'lager-is-gunstig',
    feeds: countFeeds('laag'),
  },
  {
    ...COMMON,
    id: 'hoogopgeleid',
    name: { nl: 'Hoogopgeleide inwoners', en: 'Highly educated inhabitants' },
    short: { nl: 'hoogopgeleiden', en: 'highly educated people' },
    plain: {
      nl: 'Het deel van de inwoners met een diploma van hbo of universiteit.',
      en: 'The share of inhabitants with a degree of a university or university of applied sciences.',
    },
    definition: {
      nl: 'Inwoners van 15 tot 75 jaar met hbo of wo als aandeel van allen van wie het niveau bekend is. Per wijk in 2022 zoals CBS het aandeel geeft.',
      en: 'Inhabitants aged 15 to 74 with higher education as share of all whose level is known. Per district in 2022 the share as Statistics Netherlands gives it.',
    },
    direction: 'hoger-is-gunstig',
    feeds: [...countFeeds('hoog'), kwbWijken2022('edu_appl_sci')],
  },
] as const satisfies readonly IndicatorSpec[];
