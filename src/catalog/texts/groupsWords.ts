/** Words for areas among their neighbours: kinds, evidence, rules, and what a reader must know beforehand. */
import type { Evidence, GroupClass, GroupPart } from '../../domain/spatial';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import type { NeighbourRule } from '../../domain/view';
import type { Widen } from './widen';

/** Whether an indicator judges (gunstig, minder gunstig) or only counts (hoog, laag). */
export type Tone = 'oordeel' | 'neutraal';

type Kinds = Readonly<Record<GroupClass, string>>;

const NL_KINDS: Readonly<Record<Tone, Kinds>> = {
  oordeel: {
    'hoog-hoog-kern': 'minder gunstig, net als de buren: kern',
    'hoog-hoog-rand': 'minder gunstig, net als de buren: rand',
    'hoog-laag': 'minder gunstig tussen gunstiger buren',
    geen: 'geen aanwijzing',
    'laag-hoog': 'gunstiger tussen minder gunstige buren',
    'laag-laag-rand': 'gunstig, net als de buren: rand',
    'laag-laag-kern': 'gunstig, net als de buren: kern',
  },
  neutraal: {
    'hoog-hoog-kern': 'hoog, net als de buren: kern',
    'hoog-hoog-rand': 'hoog, net als de buren: rand',
    'hoog-laag': 'hoog tussen lagere buren',
    geen: 'geen aanwijzing',
    'laag-hoog': 'laag tussen hogere buren',
    'laag-laag-rand': 'laag, net als de buren: rand',
    'laag-laag-kern': 'laag, net als de buren: kern',
  },
};

const EN_KINDS: Readonly<Record<Tone, Kinds>> = {
  oordeel: {
    'hoog-hoog-kern': 'less favourable, like its neighbours: core',
    'hoog-hoog-rand': 'less favourable, like its neighbours: rim',
    'hoog-laag': 'less favourable, unlike its neighbours',
    geen: 'no indication',
    'laag-hoog': 'more favourable, unlike its neighbours',
    'laag-laag-rand': 'favourable, like its neighbours: rim',
    'laag-laag-kern': 'favourable, like its neighbours: core',
  },
  neutraal: {
    'hoog-hoog-kern': 'high, like its neighbours: core',
    'hoog-hoog-rand': 'high, like its neighbours: rim',
    'hoog-laag': 'high, unlike its neighbours',
    geen: 'no indication',
    'laag-hoog': 'low, unlike its neighbours',
    'laag-laag-rand': 'low, like its neighbours: rim',
    'laag-laag-kern': 'low, like its neighbours: core',
  },
};

const nl = {
  kinds: NL_KINDS,
  evidence: { sterk: 'sterke aanwijzing', aanwijzing: 'aanwijzing', geen: 'geen aanwijzing' } as Readonly<
    Record<Evidence, string>
  >,
  noGroup: 'geen aanwijzing voor een groep',
  parts: { kern: 'kern', rand: 'rand' } as Readonly<Record<GroupPart, string>>,
  rules: {
    grens: 'een gedeelde grens, ook als die maar één punt is',
    lijn: 'een gedeeld stuk grens',
    naaste: (count: number) => (count === 1 ? 'de naaste buur' : `de ${count} naaste buren`),
    afstand: (km: string) => `alles binnen ${km} kilometer`,
  },
  refusal: {
    'is-aantal':
      'Dit is een aantal: waar meer mensen wonen, is het hoger. Groepen daarin zeggen vooral waar grote buurten liggen.',
    better: (names: string) => `Kies liever een cijfer dat daar rekening mee houdt: ${names}.`,
    betterNone: 'Kies een onderwerp dat een aandeel, een score of een cijfer per inwoner is.',
    'is-klasse':
      'Dit is een indeling in klassen: de stappen ertussen zijn niet even groot, dus er is geen gemiddelde van de buren. Kies een ander onderwerp.',
    niveau: 'Groepen zijn alleen te zoeken onder buurten of wijken. Kies een van die twee.',
    'alles-gelijk':
      'Alle gebieden hebben hetzelfde cijfer: er valt niets te groeperen. Kies een ander jaar of onderwerp.',
    'te-weinig-gebieden': (valued: number, fewest: number) =>
      `Maar ${valued} gebieden hebben een cijfer dat meetelt; voor groepen zijn er minstens ${fewest} nodig. Kies buurten, een ander jaar of een ander onderwerp.`,
    'te-weinig-dekking': (valued: number, total: number) =>
      `Van ${total} gebieden hebben er maar ${valued} een cijfer dat meetelt; nodig is twee derde. Met zo veel gaten zouden groepen vooral laten zien waar cijfers ontbreken. Kies een ander jaar of onderwerp.`,
  },
  reach: (shuffles: string) =>
    `Met ${shuffles} keer schudden kan één gebied op zichzelf de strengste toets niet halen, hoe uitgesproken het ook is.`,
  reachOffer: (offer: string) => `Met ${offer} keer kan dat wel.`,
  cautions: {
    model:
      'Deze cijfers zijn schattingen van een model dat zelf ook naar de omgeving kijkt. Daardoor lijken buren al op elkaar, en zijn groepen er eerder dan bij gemeten cijfers.',
    wijk: 'Wijken zijn groot en er zijn er weinig: een groep kan binnen één wijk liggen zonder dat dit hier te zien is. Buurten laten meer zien.',
  },
  columns: {
    soort: 'Naast de buren',
    aanwijzing: 'Aanwijzing',
    deel: 'Deel van een groep',
    buren: 'Buren met een cijfer',
    gemiddelde: 'Gemiddelde van de buren',
    moran: 'Lokale Moran',
    gi: 'Gi*',
    p: 'p (schudden)',
  },
};

type GroupsWords = Widen<Omit<typeof nl, 'kinds' | 'evidence' | 'parts'>> &
  Pick<typeof nl, 'kinds' | 'evidence' | 'parts'>;

const en: GroupsWords = {
  kinds: EN_KINDS,
  evidence: { sterk: 'strong indication', aanwijzing: 'indication', geen: 'no indication' },
  noGroup: 'no indication of a group',
  parts: { kern: 'core', rand: 'rim' },
  rules: {
    grens: 'a shared border, even if only a point of it',
    lijn: 'a shared stretch of border',
    naaste: (count) => (count === 1 ? 'the nearest neighbour' : `the ${count} nearest neighbours`),
    afstand: (km) => `everything within ${km} kilometres`,
  },
  refusal: {
    'is-aantal':
      'This is a count: where more people live, it is higher. Groups in it mostly tell where large neighbourhoods are.',
    better: (names) => `Rather choose a figure that allows for that: ${names}.`,
    betterNone: 'Choose a subject that is a share, a score or a figure per inhabitant.',
    'is-klasse':
      'This is a division into classes: its steps are not equally large, so neighbours have no mean. Choose another subject.',
    niveau:
      'Groups can only be looked for among neighbourhoods (buurten) or districts (wijken). Choose one of them.',
    'alles-gelijk':
      'All areas have the same figure: there is nothing to group. Choose another year or subject.',
    'te-weinig-gebieden': (valued, fewest) =>
      `Only ${valued} areas have a figure that counts; groups need at least ${fewest}. Choose neighbourhoods, another year or another subject.`,
    'te-weinig-dekking': (valued, total) =>
      `Of ${total} areas only ${valued} have a figure that counts; two thirds are needed. With so many gaps, groups would mostly show where figures are missing. Choose another year or subject.`,
  },
  reach: (shuffles) =>
    `With ${shuffles} shuffles a single area cannot pass the strictest test by itself, however pronounced it is.`,
  reachOffer: (offer) => `With ${offer} it can.`,
  cautions: {
    model:
      'These figures are estimates of a model that looks at the surroundings as well. Neighbours are alike because of that already, and groups appear sooner than in measured figures.',
    wijk: 'Districts are large and few: a group can lie within one district without being seen here. Neighbourhoods show more.',
  },
  columns: {
    soort: 'Beside its neighbours',
    aanwijzing: 'Indication',
    deel: 'Part of a group',
    buren: 'Neighbours with a figure',
    gemiddelde: 'Mean of the neighbours',
    moran: 'Local Moran',
    gi: 'Gi*',
    p: 'p (shuffling)',
  },
};

/** Words about groups outside the sentences. */
export function groupsWords(language: Language): GroupsWords {
  return { nl, en }[language];
}

/** Who counts as a neighbour: `een gedeeld stuk grens`, `de 6 naaste buren`, `alles binnen 1,5 kilometer`. */
export function ruleName(rule: NeighbourRule, lang: Language): string {
  const { rules } = groupsWords(lang);
  if (rule.kind === 'naaste') return rules.naaste(rule.count);
  if (rule.kind !== 'afstand') return rules[rule.kind];
  const km = rule.metres / 1000;
  return rules.afstand(formatNumber(km, [0, 1, 2].find((d) => Number(km.toFixed(d)) === km) ?? 3, lang));
}
