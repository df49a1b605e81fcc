/** Who or what is counted when an indicator is told as a spread: never the figure itself, always people, homes or crimes. */
import type { IndicatorSpec } from '../domain/indicator';
import type { Text } from '../domain/text';

/** What those counted are held against. Homes stand in for as huishoudens: how many homes there are is not in the data. */
const AMONG = {
  inwoners: { nl: 'inwoners', en: 'inhabitants' },
  huishoudens: { nl: 'huishoudens', en: 'households' },
  volwassenen: { nl: 'volwassenen', en: 'adults' },
  woningen: { nl: 'woningen', en: 'homes' },
  land: { nl: 'land', en: 'land' },
} as const satisfies Readonly<Record<string, Text>>;
export type AmongId = keyof typeof AMONG;

/** What those counted do in a place: people live there, homes stand there, crimes happen there. */
export type Being = 'wonen' | 'staan' | 'gebeuren';

/** Those concerned, in words. */
export interface Concerned {
  readonly noun: Text;
  readonly amongId: AmongId;
  readonly among: Text;
  readonly being: Being;
}

type Entry = readonly [nl: string, en: string, among: AmongId, being?: Being];

/** Of a favourable share the others are counted, so the words are about those who lack it. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  'sociaal-minimum': [
    'huishoudens rond of onder het sociaal minimum',
    'households around or below the social minimum',
    'huishoudens',
  ],
  bijstand: ['mensen met een bijstandsuitkering', 'people on social assistance', 'inwoners'],
  arbeidsongeschikt: [
    'mensen met een arbeidsongeschiktheidsuitkering',
    'people on a disability benefit',
    'inwoners',
  ],
  werkloosheidsuitkering: [
    'mensen met een werkloosheidsuitkering',
    'people on an unemployment benefit',
    'inwoners',
  ],
  'lage-inkomens': ['mensen met een laag inkomen', 'people with a low income', 'inwoners'],
  'hoge-inkomens': ['mensen met een hoog inkomen', 'people with a high income', 'inwoners'],
  'gezondheid-goed': [
    'volwassenen die hun gezondheid niet goed noemen',
    'adults who do not call their health good',
    'volwassenen',
  ],
  'gezondheid-goed-tot-2020': [
    'volwassenen die hun gezondheid niet goed noemden (oude reeks)',
    'adults who did not call their health good (old series)',
    'volwassenen',
  ],
  'langdurige-aandoeningen': [
    'volwassenen met een langdurige aandoening',
    'adults with a long-term illness',
    'volwassenen',
  ],
  overgewicht: ['volwassenen met overgewicht', 'adults who are overweight', 'volwassenen'],
  'ernstig-overgewicht': [
    'volwassenen met ernstig overgewicht',
    'adults who are severely overweight',
    'volwassenen',
  ],
  beweegrichtlijn: [
    'volwassenen die de beweegrichtlijn niet halen',
    'adults who do not meet the exercise guideline',
    'volwassenen',
  ],
  'ernstig-eenzaam': [
    'volwassenen die ernstig eenzaam zijn',
    'adults who are severely lonely',
    'volwassenen',
  ],
  'moeite-met-rondkomen': [
    'volwassenen die moeite hebben met rondkomen',
    'adults who find it hard to make ends meet',
    'volwassenen',
  ],
  laagopgeleid: ['volwassenen met een laag onderwijsniveau', 'adults with little schooling', 'volwassenen'],
  hoogopgeleid: [
    'volwassenen zonder hbo- of wo-diploma',
    'adults without a degree of higher education',
    'volwassenen',
  ],
  leegstand: ['leegstaande woningen', 'empty homes', 'woningen', 'staan'],
  koopwoningen: ['koopwoningen', 'owner-occupied homes', 'woningen', 'staan'],
  corporatiewoningen: ['corporatiewoningen', 'housing association homes', 'woningen', 'staan'],
  'particuliere-huur': ['particuliere huurwoningen', 'private rented homes', 'woningen', 'staan'],
  eengezinswoningen: ['eengezinswoningen', 'single-family homes', 'woningen', 'staan'],
  'bouwjaar-vanaf-2000': ['woningen van na 2000', 'homes built since 2000', 'woningen', 'staan'],
  misdrijven: ['geregistreerde misdrijven', 'registered crimes', 'inwoners', 'gebeuren'],
  inwoners: ['inwoners', 'inhabitants', 'land'],
  'jeugd-0-14': ['kinderen onder de 15', 'children under 15', 'inwoners'],
  'ouderen-65': ['65-plussers', 'people aged 65 and over', 'inwoners'],
  'huishoudens-met-kinderen': ['huishoudens met kinderen', 'households with children', 'huishoudens'],
};

/** True where there is a number of people, homes or crimes behind a figure: weighed shares, rates of counts, counts. */
export function isCounted({ unit, aggregate }: Pick<IndicatorSpec, 'unit' | 'aggregate'>): boolean {
  return aggregate.kind === 'gewogen'
    ? unit === 'procent'
    : aggregate.kind === 'telling' || aggregate.kind === 'som';
}

/** Those concerned; undefined for figures without a number behind them. */
export function concernedBy(spec: Pick<IndicatorSpec, 'id' | 'unit' | 'aggregate'>): Concerned | undefined {
  const entry = isCounted(spec) ? ENTRIES[spec.id] : undefined;
  if (!entry) return undefined;
  const [nl, en, amongId, being = 'wonen'] = entry;
  return { noun: { nl, en }, amongId, among: AMONG[amongId], being };
}

/** Subjects to offer where a spread cannot be told, most telling first. */
export const SPREAD_SUBJECTS: readonly string[] = [
  'moeite-met-rondkomen',
  'misdrijven',
  'ernstig-eenzaam',
  'corporatiewoningen',
  'ouderen-65',
  'inwoners',
];
