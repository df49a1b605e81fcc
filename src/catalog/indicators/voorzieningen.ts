import type { IndicatorSpec } from '../../domain/indicator';
import { column, kwb2024, kwbEarlier, kwbHeerlen } from './feeds';

/** Years in which the distances of Heerlen are filled. */
const HEERLEN_DISTANCE_YEARS = ['2016', '2017', '2018', '2019'] as const;

interface Amenity {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Measure code in the table on nearness, where it differs. */
  readonly nearnessCode: string;
  readonly heerlen: string;
  readonly name: IndicatorSpec['name'];
  readonly short: IndicatorSpec['short'];
  readonly plain: IndicatorSpec['plain'];
  readonly definition: IndicatorSpec['definition'];
}

function distance(amenity: Amenity): IndicatorSpec {
  const reading = column({ code: amenity.code, title: amenity.title, unit: 'km' });
  return {
    id: amenity.id,
    theme: 'voorzieningen',
    name: amenity.name,
    short: amenity.short,
    plain: amenity.plain,
    definition: amenity.definition,
    caveat: {
      nl: 'Over de weg gemeten vanaf alle woonadressen samen; zegt niets over openingstijden of plaats.',
      en: 'Measured by road from all home addresses together; says nothing about opening hours or vacancies.',
    },
    unit: 'kilometer',
    decimals: 1,
    direction: 'lager-is-gunstig',
    // Published in steps of 0.1 km, on both sides of the comparison.
    band: 0.1,
    aggregate: { kind: 'gewogen', weight: 'inwoners' },
    nature: 'gemeten',
    range: [0, 100],
    colour: 'afwijking',
    feeds: [
      kwb2024(reading),
      {
        source: 'nabijheid',
        levels: ['buurt', 'wijk', 'gemeente', 'land'],
        periods: ['2024'],
        reading: column({ code: amenity.nearnessCode, unit: 'km' }),
        optional: true,
      },
      ...kwbEarlier(reading),
      kwbHeerlen(column({ name: amenity.heerlen }), HEERLEN_DISTANCE_YEARS),
    ],
  };
}

/** Amenities: average distance by road. */
export const VOORZIENINGEN = [
  distance({
    id: 'afstand-huisarts',
    code: 'D000028',
    title: 'Afstand tot huisartsenpraktijk',
    nearnessCode: 'D000028',
    heerlen: 'Nabijheid_voorzieningen_Afstand_tot_huisartsenpraktijk',
    name: { nl: 'Afstand tot huisartsenpraktijk', en: 'Distance to a GP practice' },
    short: { nl: 'afstand tot de huisarts', en: 'distance to a GP' },
    plain: {
      nl: 'Hoe ver de dichtstbijzijnde huisarts gemiddeld is.',
      en: 'How far away the nearest family doctor is on average.',
    },
    definition: {
      nl: 'Gemiddelde afstand van alle inwoners tot de dichtstbijzijnde huisartsenpraktijk, over de weg.',
      en: 'Average distance of all inhabitants to the nearest GP practice, by road.',
    },
  }),
  distance({
    id: 'afstand-supermarkt',
    code: 'D000025',
    title: 'Afstand tot grote supermarkt',
    nearnessCode: 'D000025',
    heerlen: 'Nabijheid_voorzieningen_Afstand_tot_grote_supermarkt',
    name: { nl: 'Afstand tot grote supermarkt', en: 'Distance to a large supermarket' },
    short: { nl: 'afstand tot de supermarkt', en: 'distance to a supermarket' },
    plain: {
      nl: 'Hoe ver de dichtstbijzijnde grote supermarkt gemiddeld is.',
      en: 'How far away the nearest large supermarket is on average.',
    },
    definition: {
      nl: 'Gemiddelde afstand van alle inwoners tot de dichtstbijzijnde grote supermarkt, over de weg.',
      en: 'Average distance of all inhabitants to the nearest large supermarket, by road.',
    },
  }),
  distance({
    id: 'afstand-school',
    code: 'D000045',
    title: 'Afstand tot school',
    nearnessCode: 'D000045_1',
    heerlen: 'Nabijheid_voorzieningen_Basisonderwijs_Afstand_tot_school',
    name: { nl: 'Afstand tot basisschool', en: 'Distance to a primary school' },
    short: { nl: 'afstand tot de basisschool', en: 'distance to a primary school' },
    plain: {
      nl: 'Hoe ver de dichtstbijzijnde basisschool gemiddeld is.',
      en: 'How far away the nearest primary school is on average.',
    },
    definition: {
      nl: 'Gemiddelde afstand van alle inwoners tot de dichtstbijzijnde basisschool, over de weg.',
      en: 'Average distance of all inhabitants to the nearest primary school, by road.',
    },
  }),
] as const satisfies readonly IndicatorSpec[];
