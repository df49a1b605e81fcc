import type { IndicatorSpec } from '../../domain/indicator';
import { column } from './feeds';

/** Trust: turnout, the one figure of the policy texts that is exact for several gemeenten in one year. */
export const VERTROUWEN = [
  {
    id: 'opkomst-gemeenteraad',
    theme: 'vertrouwen',
    name: { nl: 'Opkomst gemeenteraadsverkiezingen', en: 'Turnout in municipal elections' },
    short: { nl: 'opkomst bij de gemeenteraad', en: 'turnout in municipal elections' },
    plain: {
      nl: 'Het deel van de mensen met stemrecht dat ging stemmen voor de gemeenteraad.',
      en: 'The share of people entitled to vote who voted for the municipal council.',
    },
    definition: {
      nl: 'Uitgebrachte stemmen als aandeel van de kiesgerechtigden, zoals afgedrukt in het voorstel Regio Deal 2023-2025.',
      en: 'Votes cast as share of those entitled to vote, as printed in the 2023-2025 Regio Deal proposal.',
    },
    caveat: {
      nl: 'Alleen voor de vier gemeenten die de tekst noemt, in hele procenten. Per buurt bestaat dit cijfer niet: er wordt per stembureau geteld.',
      en: 'Only for the four municipalities the text names, in whole percents. There is no figure per neighbourhood: votes are counted per polling station.',
    },
    unit: 'procent',
    decimals: 0,
    direction: 'hoger-is-gunstig',
    // Whole percents on both sides of the comparison.
    band: 1,
    aggregate: {
      kind: 'geen',
      why: {
        nl: 'Het aantal kiesgerechtigden per gebied staat niet in de bron.',
        en: 'The number of people entitled to vote per area is not in the source.',
      },
    },
    nature: 'gemeten',
    range: [0, 100],
    colour: 'waarde',
    feeds: [
      {
        source: 'beleidsteksten',
        levels: ['gemeente'],
        periods: ['2022'],
        reading: column({ name: 'opkomst-gemeenteraad' }),
      },
    ],
  },
] as const satisfies readonly IndicatorSpec[];
