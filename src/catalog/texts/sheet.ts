import type { AreaKind } from '../../domain/area';
import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  kinds: {
    buurt: 'Buurt',
    wijk: 'Wijk',
    gemeente: 'Gemeente',
    focusgebied: 'Focusgebied',
    postcodegebied: 'Postcodegebied (benaderd)',
    stadsdeel: 'Stadsdeel',
    eigen: 'Eigen gebied',
    gemiddelde: 'Regio',
  } satisfies Record<AreaKind, string>,
  region: 'regio',
  in: 'in',
  choose: (name: string, kind: string) => `${name} kiezen (${kind})`,
  inhabitants: (count: string, year: string) => `${count} inwoners (${year})`,
  nobody: 'hier woont niemand',
  partOf: (name: string) => `hoort bij ${name}`,
  cityPart: (name: string) => `stadsdeel ${name}`,
  zoom: 'Inzoomen',
  zoomTo: (name: string) => `Inzoomen op ${name}`,
  release: 'Loslaten',
  releaseOf: (name: string) => `${name} loslaten`,
  group: {
    title: 'Hoe dit gebied is gemaakt',
    border: 'Indicatieve begrenzing.',
    certainty: 'Zekerheid:',
    certainties: {
      'CBS-wijk': 'groot, het gebied valt samen met een CBS-wijk.',
      'CBS-buurt': 'groot, het gebied valt samen met een CBS-buurt.',
      afgeleid: 'redelijk, afgeleid uit namen en aantallen in de teksten.',
      indicatief: 'beperkt, benaderd met hele buurten.',
    },
    inhabitants: 'Inwoners:',
    counted: (count: string, year: string) => `${count} geteld in ${year}`,
    named: (count: string, documents: string) => `${count} genoemd in ${documents}`,
    and: 'en',
  },
  audience: { label: 'Voor wie', bewoners: 'Voor bewoners', planners: 'Voor planners' },
  outside: (count: number) =>
    count === 1
      ? 'Eén onderwerp valt buiten deze indeling.'
      : `${count} onderwerpen vallen buiten deze indeling.`,
  onMap: 'op de kaart',
  toMap: (name: string) => `${name}: op de kaart zetten`,
  key: {
    label: 'Zo leest u de streepjes',
    here: 'hier',
    others: (plural: string) => `andere ${plural}`,
  },
  among: {
    some: (sense: string, count: string, all: string, plural: string) =>
      `${sense} dan ${count} van de ${all} andere ${plural}`,
    all: (sense: string, all: string, plural: string) => `${sense} dan alle ${all} andere ${plural}`,
    allEqual: (all: string, plural: string) => `gelijk aan alle ${all} andere ${plural}`,
  },
  noComparison: (name: string, why: string) => `niet te vergelijken met ${name}: ${why}`,
  apart: (amount: string) => `${amount} verschil`,
  comparable: (name: string, period: string, value: string) =>
    `vergelijken met ${name} kan voor ${period}: ${value}, `,
  computed: (share: string) => `berekend uit buurten, ten minste ${share} meegeteld`,
  explain: (name: string) => `Uitleg bij ${name}`,
  over: (period: string) => `cijfer over ${period}`,
  marks: {
    named: 'genoemd',
    namedIn: 'Genoemd in beleidsteksten',
    about: (value: string) => `ongeveer ${value}`,
    signs: { '<': 'minder dan', '<=': 'hoogstens', '>': 'meer dan', '>=': 'minstens' },
    yearUnknown: 'jaar niet vermeld',
  },
  absent: 'Geen cijfer',
  subjects: (count: number) => `${count} onderwerpen`,
  waiting: (count: number) => (count === 1 ? 'nog 1 cijfer onderweg' : `nog ${count} cijfers onderweg`),
  failed: (count: number) =>
    count === 1 ? 'Eén cijfer kwam niet aan.' : `${count} cijfers kwamen niet aan.`,
  members: {
    title: (count: string, plural: string, name: string) => `${count} ${plural} in ${name}`,
    name: 'Naam',
    inhabitants: 'Inwoners',
    all: (count: number) => `toon alle ${count}`,
    fewer: 'toon minder',
  },
  neighbours: 'Grenst aan',
  residents: {
    compare: 'Vergelijk met',
    all: 'Alle cijfers van dit gebied',
  },
} as const;

export type SheetTexts = Widen<typeof nl>;

const en: SheetTexts = {
  kinds: {
    buurt: 'Neighbourhood',
    wijk: 'District',
    gemeente: 'Municipality',
    focusgebied: 'Focus area',
    postcodegebied: 'Postcode area (approximated)',
    stadsdeel: 'City part',
    eigen: 'Own area',
    gemiddelde: 'Region',
  },
  region: 'region',
  in: 'in',
  choose: (name, kind) => `${name}: select this ${kind}`,
  inhabitants: (count, year) => `${count} inhabitants (${year})`,
  nobody: 'nobody lives here',
  partOf: (name) => `part of ${name}`,
  cityPart: (name) => `city part ${name}`,
  zoom: 'Zoom in',
  zoomTo: (name) => `Zoom in on ${name}`,
  release: 'Release',
  releaseOf: (name) => `Release ${name}`,
  group: {
    title: 'How this area was made',
    border: 'Indicative boundary.',
    certainty: 'Certainty:',
    certainties: {
      'CBS-wijk': 'high, the area is a statistical district.',
      'CBS-buurt': 'high, the area is a statistical neighbourhood.',
      afgeleid: 'fair, derived from names and numbers in the texts.',
      indicatief: 'limited, approximated by whole neighbourhoods.',
    },
    inhabitants: 'Inhabitants:',
    counted: (count, year) => `${count} counted in ${year}`,
    named: (count, documents) => `${count} named in ${documents}`,
    and: 'and',
  },
  audience: { label: 'For whom', bewoners: 'For residents', planners: 'For planners' },
  outside: (count) =>
    count === 1 ? 'One subject is outside this division.' : `${count} subjects are outside this division.`,
  onMap: 'on the map',
  toMap: (name) => `${name}: show on the map`,
  key: { label: 'How to read the ticks', here: 'here', others: (plural) => `other ${plural}` },
  among: {
    some: (sense, count, all, plural) => `${sense} than ${count} of the other ${all} ${plural}`,
    all: (sense, all, plural) => `${sense} than all other ${all} ${plural}`,
    allEqual: (all, plural) => `equal to all other ${all} ${plural}`,
  },
  noComparison: (name, why) => `cannot be compared with ${name}: ${why}`,
  apart: (amount) => `${amount} apart`,
  comparable: (name, period, value) => `can be compared with ${name} in ${period}: ${value}, `,
  computed: (share) => `computed from neighbourhoods, at least ${share} counted in`,
  explain: (name) => `About ${name}`,
  over: (period) => `figure for ${period}`,
  marks: {
    named: 'named',
    namedIn: 'Named in policy texts',
    about: (value) => `about ${value}`,
    signs: { '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least' },
    yearUnknown: 'year not stated',
  },
  absent: 'No figure',
  subjects: (count) => `${count} subjects`,
  waiting: (count) => (count === 1 ? '1 figure still to come' : `${count} figures still to come`),
  failed: (count) => (count === 1 ? 'One figure did not arrive.' : `${count} figures did not arrive.`),
  members: {
    title: (count, plural, name) => `${count} ${plural} in ${name}`,
    name: 'Name',
    inhabitants: 'Inhabitants',
    all: (count) => `show all ${count}`,
    fewer: 'show fewer',
  },
  neighbours: 'Borders on',
  residents: {
    compare: 'Compare with',
    all: 'All figures of this area',
  },
};

const TEXTS: Readonly<Record<Language, SheetTexts>> = { nl, en };

/** All fixed words of the sheet of an area in one language. */
export function sheetTexts(language: Language): SheetTexts {
  return TEXTS[language];
}
