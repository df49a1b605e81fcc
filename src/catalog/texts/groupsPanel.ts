import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  side: {
    oordeel: { hoog: 'Groepen met minder gunstige cijfers', laag: 'Groepen met gunstige cijfers' },
    neutraal: { hoog: 'Groepen met hoge cijfers', laag: 'Groepen met lage cijfers' },
  },
  counted: (title: string, count: number) => `${title} (${count})`,
  marks:
    'Kern (stip): sterke aanwijzing bij elke manier van buren tellen die we proberen. Rand: hoort erbij, maar minder zeker.',
  core: 'Kern',
  rim: 'Rand',
  around: (name: string) => `Rond ${name}`,
  coreSize: (areas: string) => `${areas} kern`,
  rimSize: (count: number, areas: string) => (areas === '' ? `${count} rand` : `${areas} rand`),
  people: (count: string) => `${count} inwoners`,
  noCore: 'zonder kern: hangt af van wie u als buren telt',
  single: 'Los van een groep',
  singleWhy: 'Eén gebied dat op zijn buren lijkt, zonder dat een buur er ook bij hoort.',
  apart: 'Anders dan hun buren',
  none: 'Geen groep gevonden. Dat is geen bevinding: verschillen die er zijn, kunnen te klein of te verspreid zijn om van toeval te onderscheiden.',
  noneOfSide: {
    oordeel: {
      hoog: 'Geen aanwijzing voor een groep met minder gunstige cijfers. Dat zegt niet dat die er niet is.',
      laag: 'Geen aanwijzing voor een groep met gunstige cijfers. Dat zegt niet dat die er niet is.',
    },
    neutraal: {
      hoog: 'Geen aanwijzing voor een groep met hoge cijfers. Dat zegt niet dat die er niet is.',
      laag: 'Geen aanwijzing voor een groep met lage cijfers. Dat zegt niet dat die er niet is.',
    },
  },
  choose: 'Kies een gebied op de kaart om te lezen hoe het naast zijn buren staat.',
  tooMany: (count: number) => `${count} gebieden gekozen. Kies er één om het naast zijn buren te lezen.`,
  otherKind: (name: string) => `${name} is geen gebied van deze kaart. Kies een gebied op de kaart.`,
  neighbours: 'Buren, omlijnd op de kaart',
  unscored: 'Buren zonder cijfer',
  stability: 'Hoe vast staat dit?',
  allFigures: 'Alle cijfers',
  closeArea: (name: string) => `Sluit ${name}`,
  run: {
    busy: 'Toeval wordt nagespeeld',
    busyWhy: (times: string) => `De cijfers worden ${times} keer over de kaart geschud.`,
    done: 'Berekend.',
    stop: 'Stop',
    stopped: 'Gestopt. Er zijn nog geen groepen te zien.',
    again: 'Opnieuw',
    failed: 'Het berekenen lukte niet.',
  },
  refused: {
    title: 'Hierin zijn geen groepen te zoeken',
    level: 'Toon per buurt',
    floor: 'Tel ook gebieden met weinig inwoners mee',
    show: (name: string) => `Toon ${name}`,
  },
  how: {
    title: 'Hoe is dit berekend',
    rule: 'Wie zijn buren?',
    kinds: {
      grens: { name: 'Gedeelde grens', why: 'Ook gebieden die elkaar maar in één punt raken.' },
      lijn: { name: 'Gedeeld stuk grens', why: 'Elkaar in één punt raken telt niet.' },
      naaste: { name: 'De naaste gebieden', why: 'Voor elk gebied evenveel buren, ook als zij niet raken.' },
      afstand: { name: 'Binnen een afstand', why: 'Alle gebieden waarvan het midden zo dichtbij ligt.' },
    },
    count: 'Aantal buren',
    metres: 'Afstand in meter',
    fault: (least: string, most: string) =>
      `Vul een heel getal in van ${least} tot ${most}. Tot dan blijft de kaart zoals zij was.`,
    shuffles: 'Hoe vaak schudden?',
    shufflesWhy:
      'Zo vaak worden de cijfers willekeurig over de kaart verdeeld, om te zien wat toeval kan. Vaker is preciezer, en duurt langer.',
    times: (count: string) => `${count} keer`,
    offer: (count: string) => `Schud ${count} keer`,
    seed: 'Welke trekking?',
    seedWhy: (seed: string) =>
      `Het schudden begint bij getal ${seed}. Met hetzelfde getal krijgt iedereen hetzelfde antwoord. Een ander getal schudt anders: wat dan verandert, was al op het randje.`,
    otherSeed: 'Andere trekking',
    usualSeed: (seed: string) => `Terug naar getal ${seed}`,
    care: 'Wat u moet weten',
    edge: (edge: number, total: number, plural: string) =>
      `${edge} van ${total} ${plural} liggen aan de rand van de regio. Hun buren in Duitsland en in andere gemeenten tellen niet mee.`,
    valued: (valued: number, total: number, plural: string) =>
      `${valued} van ${total} ${plural} hebben een cijfer dat meetelt. De andere staan als leeg op de kaart en tellen bij niemand als buur mee.`,
  },
};

type GroupsPanelTexts = Widen<typeof nl>;

const en: GroupsPanelTexts = {
  side: {
    oordeel: { hoog: 'Groups with less favourable figures', laag: 'Groups with favourable figures' },
    neutraal: { hoog: 'Groups with high figures', laag: 'Groups with low figures' },
  },
  counted: (title, count) => `${title} (${count})`,
  marks:
    'Core (dot): strong indication under every way of counting neighbours that we try. Rim: belongs to it, but less surely.',
  core: 'Core',
  rim: 'Rim',
  around: (name) => `Around ${name}`,
  coreSize: (areas) => `${areas} in the core`,
  rimSize: (count, areas) => `${areas === '' ? count : areas} in the rim`,
  people: (count) => `${count} inhabitants`,
  noCore: 'without a core: it depends on who counts as a neighbour',
  single: 'Apart from any group',
  singleWhy: 'One area that is like its neighbours, without a neighbour that belongs to it as well.',
  apart: 'Different from their neighbours',
  none: 'No group found. That is no finding: differences may be too small or too scattered to be told from chance.',
  noneOfSide: {
    oordeel: {
      hoog: 'No indication of a group with less favourable figures. That does not say there is none.',
      laag: 'No indication of a group with favourable figures. That does not say there is none.',
    },
    neutraal: {
      hoog: 'No indication of a group with high figures. That does not say there is none.',
      laag: 'No indication of a group with low figures. That does not say there is none.',
    },
  },
  choose: 'Choose an area on the map to read how it stands beside its neighbours.',
  tooMany: (count) => `${count} areas selected. Choose one to read it beside its neighbours.`,
  otherKind: (name) => `${name} is no area of this map. Choose an area on the map.`,
  neighbours: 'Neighbours, outlined on the map',
  unscored: 'Neighbours without a figure',
  stability: 'How firm is this?',
  allFigures: 'All figures',
  closeArea: (name) => `Close ${name}`,
  run: {
    busy: 'Chance is being tried',
    busyWhy: (times) => `The figures are shuffled over the map ${times} times.`,
    done: 'Worked out.',
    stop: 'Stop',
    stopped: 'Stopped. There are no groups to see yet.',
    again: 'Again',
    failed: 'This could not be worked out.',
  },
  refused: {
    title: 'No groups can be looked for in this',
    level: 'Show per neighbourhood',
    floor: 'Count areas with few inhabitants as well',
    show: (name) => `Show ${name}`,
  },
  how: {
    title: 'How this is worked out',
    rule: 'Who are neighbours?',
    kinds: {
      grens: { name: 'Shared border', why: 'Areas that touch in only one point as well.' },
      lijn: { name: 'Shared stretch of border', why: 'Touching in one point does not count.' },
      naaste: {
        name: 'The nearest areas',
        why: 'As many neighbours for every area, also where they do not touch.',
      },
      afstand: { name: 'Within a distance', why: 'All areas whose middle is that near.' },
    },
    count: 'Number of neighbours',
    metres: 'Distance in metres',
    fault: (least, most) =>
      `Fill in a whole number from ${least} to ${most}. Until then the map stays as it was.`,
    shuffles: 'How often to shuffle?',
    shufflesWhy:
      'That often the figures are spread over the map at random, to see what chance can do. More often is more precise, and takes longer.',
    times: (count) => `${count} times`,
    offer: (count) => `Shuffle ${count} times`,
    seed: 'Which draw?',
    seedWhy: (seed) =>
      `Shuffling starts from number ${seed}. With the same number everybody gets the same answer. Another number shuffles differently: what changes then was a close call.`,
    otherSeed: 'Another draw',
    usualSeed: (seed) => `Back to number ${seed}`,
    care: 'What you must know',
    edge: (edge, total, plural) =>
      `${edge} of ${total} ${plural} lie on the border of the region. Their neighbours in Germany and in other municipalities do not count.`,
    valued: (valued, total, plural) =>
      `${valued} of ${total} ${plural} have a figure that counts. The others are empty on the map and count as nobody’s neighbour.`,
  },
};

/** Words of the panel about groups of areas. */
export function groupsPanelTexts(language: Language): GroupsPanelTexts {
  return { nl, en }[language];
}
