import type { IndicatorSpec } from '../../domain/indicator';
import type { Text } from '../../domain/text';
import { column } from './feeds';

const OLD_DEFINITION: Text = {
  nl: 'Geschat aandeel van de volwassenen (18 jaar en ouder) volgens RIVM-tabel 50090NED.',
  en: 'Estimated share of adults (18 and over) according to RIVM table 50090NED.',
};

const CAVEAT: Text = {
  nl: 'Een schatting per buurt met een model op basis van een enquête. Kleine verschillen zeggen niets.',
  en: 'A model estimate per neighbourhood based on a survey. Small differences mean nothing.',
};

const COMMON = {
  theme: 'gezondheid',
  caveat: CAVEAT,
  unit: 'procent',
  decimals: 1,
  aggregate: { kind: 'gewogen', weight: 'volwassenen' },
  nature: 'modelschatting',
  populationFloor: 100,
  range: [0, 100],
  colour: 'afwijking',
} as const;

/** An indicator of the older table, which is its own series and is never joined with the newer one. */
function older(
  base: string,
  periods: readonly string[],
  spec: Pick<IndicatorSpec, 'id' | 'name' | 'short' | 'plain' | 'direction' | 'band'>,
): IndicatorSpec {
  return {
    ...COMMON,
    ...spec,
    definition: OLD_DEFINITION,
    feeds: [
      {
        source: 'rivm-oud',
        levels: ['buurt', 'wijk', 'gemeente', 'land'],
        periods,
        reading: column({ name: base }),
      },
    ],
  };
}

// Margins of small-area estimates are two to three percentage points for shares near a half, smaller for rare ones.
const BAND_COMMON = 2;
const BAND_RARE = 1;

const THREE = ['2020', '2016', '2012'] as const;
const TWO = ['2020', '2016'] as const;

/** Health of adults, as estimated by RIVM and GGD. */
export const GEZONDHEID = [
  {
    ...COMMON,
    id: 'gezondheid-goed',
    name: { nl: 'Goed ervaren gezondheid', en: 'Good self-rated health' },
    short: { nl: 'goed ervaren gezondheid', en: 'good self-rated health' },
    plain: {
      nl: 'Naar schatting het deel van de volwassenen dat zich gezond voelt.',
      en: 'The estimated share of adults who feel healthy.',
    },
    definition: {
      nl: 'Geschat aandeel van de volwassenen (18 jaar en ouder) met een goede of zeer goede ervaren gezondheid, RIVM-tabel 50150NED.',
      en: 'Estimated share of adults (18 and over) who rate their health as good or very good, RIVM table 50150NED.',
    },
    direction: 'hoger-is-gunstig',
    band: BAND_COMMON,
    feeds: [
      {
        source: 'rivm',
        levels: ['buurt', 'gemeente', 'land'],
        periods: ['2024', '2022', '2020', '2016', '2012'],
        reading: column({ name: 'GoedErvarenGezondheid' }),
      },
    ],
  },
  older('ErvarenGezondheidGoedZeerGoed', THREE, {
    id: 'gezondheid-goed-tot-2020',
    name: {
      nl: 'Goed ervaren gezondheid, oude reeks tot 2020',
      en: 'Good self-rated health, old series to 2020',
    },
    short: { nl: 'goed ervaren gezondheid (oude reeks)', en: 'good self-rated health (old series)' },
    plain: {
      nl: 'Naar schatting het deel van de volwassenen dat zich gezond voelde, in een oudere telling.',
      en: 'The estimated share of adults who felt healthy, in an older series.',
    },
    direction: 'hoger-is-gunstig',
    band: BAND_COMMON,
  }),
  older('EenOfMeerLangdurigeAandoeningen', TWO, {
    id: 'langdurige-aandoeningen',
    name: { nl: 'Een of meer langdurige aandoeningen', en: 'One or more long-term illnesses' },
    short: { nl: 'langdurige aandoeningen', en: 'long-term illnesses' },
    plain: {
      nl: 'Naar schatting het deel van de volwassenen met een ziekte die lang duurt.',
      en: 'The estimated share of adults with an illness that lasts long.',
    },
    direction: 'lager-is-gunstig',
    band: BAND_COMMON,
  }),
  older('Overgewicht', THREE, {
    id: 'overgewicht',
    name: { nl: 'Overgewicht', en: 'Overweight' },
    short: { nl: 'overgewicht', en: 'overweight' },
    plain: {
      nl: 'Naar schatting het deel van de volwassenen dat te zwaar is.',
      en: 'The estimated share of adults who are too heavy.',
    },
    direction: 'lager-is-gunstig',
    band: BAND_COMMON,
  }),
  older('ErnstigOvergewicht', THREE, {
    id: 'ernstig-overgewicht',
    name: { nl: 'Ernstig overgewicht (obesitas)', en: 'Severe overweight (obesity)' },
    short: { nl: 'ernstig overgewicht', en: 'severe overweight' },
    plain: {
      nl: 'Naar schatting het deel van de volwassenen dat veel te zwaar is.',
      en: 'The estimated share of adults who are far too heavy.',
    },
    direction: 'lager-is-gunstig',
    band: BAND_RARE,
  }),
  older('VoldoetAanBeweegrichtlijn', TWO, {
    id: 'beweegrichtlijn',
    name: { nl: 'Voldoet aan de beweegrichtlijn', en: 'Meets the exercise guideline' },
    short: { nl: 'genoeg beweging', en: 'enough exercise' },
    plain: {
      nl: 'Naar schatting het deel van de volwassenen dat genoeg beweegt.',
      en: 'The estimated share of adults who move enough.',
    },
    direction: 'hoger-is-gunstig',
    band: BAND_COMMON,
  }),
  older('ErnstigZeerErnstigEenzaam', THREE, {
    id: 'ernstig-eenzaam',
    name: { nl: 'Ernstig of zeer ernstig eenzaam', en: 'Severely or very severely lonely' },
    short: { nl: 'ernstige eenzaamheid', en: 'severe loneliness' },
    plain: {
      nl: 'Naar schatting het deel van de volwassenen dat zich heel eenzaam voelt.',
      en: 'The estimated share of adults who feel very lonely.',
    },
    direction: 'lager-is-gunstig',
    band: BAND_RARE,
  }),
  older('MoeiteMetRondkomen', THREE, {
    id: 'moeite-met-rondkomen',
    name: { nl: 'Moeite met rondkomen', en: 'Difficulty making ends meet' },
    short: { nl: 'moeite met rondkomen', en: 'difficulty making ends meet' },
    plain: {
      nl: 'Naar schatting het deel van de volwassenen dat moeilijk rondkomt van het inkomen.',
      en: 'The estimated share of adults who find it hard to get by on their income.',
    },
    direction: 'lager-is-gunstig',
    band: BAND_RARE,
  }),
] as const satisfies readonly IndicatorSpec[];
