import type { Feed, IndicatorSpec } from '../../domain/indicator';
import type { Text } from '../../domain/text';
import { OFFICIAL_SCALE } from '../leefbaarometer';

/** First edge of the symmetric class scale of the Leefbaarometer: inside it the source itself sees no difference. */
const CLASS_EDGE = 0.0392;

function feedsOf(name: string): readonly Feed[] {
  const reading = { kind: 'kolom', column: { name } } as const;
  const measured = { source: 'leefbaarometer', levels: ['buurt', 'gemeente'], reading } as const;
  const earlier = { ...measured, periods: ['2022', '2020', '2018', '2016', '2014'], optional: true } as const;
  if (name !== 'afw') return [{ ...measured, periods: ['2024'] }, earlier];
  return [{ ...measured, periods: ['2024'], officialClass: { name: 'kscore' } }, earlier];
}

const COMMON = {
  theme: 'leefbaarheid',
  unit: 'score',
  decimals: 2,
  direction: 'hoger-is-gunstig',
  band: CLASS_EDGE,
  aggregate: { kind: 'gewogen', weight: 'huishoudens' },
  nature: 'modelschatting',
  landValue: 0,
  colour: 'afwijking',
} as const;

interface Dimension {
  readonly column: string;
  readonly slug: string;
  readonly nl: string;
  readonly en: string;
  readonly plain: Text;
  readonly about: Text;
}

const DIMENSIONS: readonly Dimension[] = [
  {
    column: 'won',
    slug: 'woningvoorraad',
    nl: 'woningvoorraad',
    en: 'housing stock',
    plain: {
      nl: 'Hoe de huizen bijdragen aan prettig wonen, vergeleken met heel Nederland.',
      en: 'How the homes add to living pleasantly here, compared with the whole country.',
    },
    about: { nl: 'soort, leeftijd en eigendom van woningen', en: 'type, age and ownership of homes' },
  },
  {
    column: 'fys',
    slug: 'fysieke-omgeving',
    nl: 'fysieke omgeving',
    en: 'physical surroundings',
    plain: {
      nl: 'Hoe de omgeving bijdraagt aan prettig wonen: groen, water, geluid en gevaar.',
      en: 'How the surroundings add to living pleasantly here: green, water, noise and hazards.',
    },
    about: {
      nl: 'groen, water, bebouwing, hinder en risico’s',
      en: 'green, water, buildings, nuisance and risks',
    },
  },
  {
    column: 'vrz',
    slug: 'voorzieningen',
    nl: 'voorzieningen',
    en: 'amenities',
    plain: {
      nl: 'Hoe winkels, scholen en andere voorzieningen bijdragen aan prettig wonen.',
      en: 'How shops, schools and other amenities add to living pleasantly here.',
    },
    about: {
      nl: 'nabijheid van winkels, scholen, zorg en vervoer',
      en: 'nearness of shops, schools, care and transport',
    },
  },
  {
    column: 'soc',
    slug: 'sociale-samenhang',
    nl: 'sociale samenhang',
    en: 'social cohesion',
    plain: {
      nl: 'Hoe de samenstelling en het verloop van bewoners bijdragen aan prettig wonen.',
      en: 'How the mix of residents and how often they move add to living pleasantly here.',
    },
    about: { nl: 'verhuizingen en verscheidenheid van bewoners', en: 'moves and variety of residents' },
  },
  {
    column: 'onv',
    slug: 'overlast-onveiligheid',
    nl: 'overlast en onveiligheid',
    en: 'nuisance and safety',
    plain: {
      nl: 'Hoe rustig en veilig het is. Een hoger cijfer betekent minder overlast.',
      en: 'How quiet and safe it is. A higher figure means less nuisance.',
    },
    about: { nl: 'overlast, misdrijven en verloedering', en: 'nuisance, crime and disrepair' },
  },
];

function dimensionSpec(dimension: Dimension): IndicatorSpec {
  return {
    ...COMMON,
    id: `leefbaarometer-${dimension.slug}`,
    name: { nl: `Leefbaarometer: ${dimension.nl}`, en: `Leefbaarometer: ${dimension.en}` },
    short: {
      nl: `leefbaarheid door ${dimension.nl}`,
      en: `liveability from ${dimension.en}`,
    },
    plain: dimension.plain,
    definition: {
      nl: `Deel van de totaalscore dat komt door ${dimension.about.nl}. Nederland is 0; de vijf delen tellen op tot het totaal.`,
      en: `Part of the total score that comes from ${dimension.about.en}. The Netherlands is 0; the five parts add up to the total.`,
    },
    caveat: {
      nl: 'Een schatting met een model. Bij elk deel is hoger gunstiger, ook bij overlast en onveiligheid.',
      en: 'A model estimate. For every part higher is more favourable, for nuisance and safety as well.',
    },
    range: [-1, 1],
    feeds: feedsOf(dimension.column),
  };
}

/** Liveability: the total score and the five parts it is the sum of. */
export const LEEFBAARHEID = [
  {
    ...COMMON,
    id: 'leefbaarometer',
    name: { nl: 'Leefbaarometer', en: 'Leefbaarometer (liveability score)' },
    short: { nl: 'leefbaarheid', en: 'liveability' },
    plain: {
      nl: 'Hoe prettig het is om hier te wonen, vergeleken met heel Nederland.',
      en: 'How pleasant it is to live here, compared with the whole country.',
    },
    definition: {
      nl: 'Geschatte leefbaarheid als afwijking van het gemiddelde van Nederland, dat op 0 ligt. Som van vijf delen: woningvoorraad, fysieke omgeving, voorzieningen, sociale samenhang, overlast en onveiligheid.',
      en: 'Estimated liveability as deviation from the average of the Netherlands, which is 0. Sum of five parts: housing stock, physical surroundings, amenities, social cohesion, nuisance and safety.',
    },
    caveat: {
      nl: 'Een schatting met een model, geen meting en geen oordeel over bewoners. Buurten met minder dan 100 inwoners krijgen geen score. Het officiële oordeel staat ernaast: onder het gemiddelde kan nog steeds voldoende zijn.',
      en: 'A model estimate, not a measurement and not a verdict on residents. Areas with fewer than 100 inhabitants have no score. The official class is shown beside it: below average can still be sufficient.',
    },
    range: [-1.5, 1.5],
    sourceClasses: OFFICIAL_SCALE,
    feeds: feedsOf('afw'),
  },
  ...DIMENSIONS.map(dimensionSpec),
] as const satisfies readonly IndicatorSpec[];
