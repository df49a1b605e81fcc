import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: (benchmark: string) => `Afstand tot ${benchmark}`,
  lead: 'Hoe ver ligt een gebied van het gemiddelde, hoe ver lag het bij de nulmeting, en wat veranderde er? Regio Deal I mikte op het gemiddelde van Limburg, II en III mikken op dat van Nederland.',
  show: 'Tonen',
  perArea: 'Per gebied',
  perSubject: 'Per onderwerp',
  area: 'Gebied',
  baseline: 'Nulmeting',
  firstYear: 'eerste jaar dat er is',
  dealYear: (year: string) => `${year}: nog geen cijfers`,
  dealNote:
    'De Regio Deal brengt zijn nulmeting in het voorjaar van 2026 in kaart. Cijfers daarover zijn er nog niet.',
  firstNote:
    'Nulmeting: per onderwerp het eerste jaar waarin gebied en vergelijking allebei een cijfer hebben.',
  yearNote: (year: string) =>
    `Begin: het cijfer van ${year}, of het laatste daarvoor. Het jaar staat er steeds bij.`,
  areaGroups: {
    stedelijk: 'Focusgebieden, stedelijk',
    landelijk: 'Focusgebieden, landelijk',
    regio: 'Regio',
    eigen: 'Eigen gebieden',
    gekozen: 'Gekozen',
    delen: 'Delen van de regio',
    gemeente: 'Gemeenten',
  },
  areaHeadings: {
    stedelijk: 'Stedelijke focusgebieden',
    landelijk: 'Landelijke focusgebieden',
    regio: 'Regio',
  },
  kind: { stedelijk: 'stedelijk focusgebied', landelijk: 'landelijk focusgebied' },
  indicative: 'indicatieve begrenzing',
  csv: 'Download als CSV',
  columns: {
    subject: 'Onderwerp',
    area: 'Gebied',
    now: 'Nu',
    gapNow: 'Verschil nu',
    start: 'Nulmeting',
    gapStart: 'Verschil toen',
    change: 'Sindsdien',
    drawing: 'Van toen naar nu',
  },
  caption: (name: string, benchmark: string) =>
    `${name}: de afstand tot ${benchmark}, nu en bij de nulmeting`,
  scale: {
    less: 'minder gunstig',
    zero: (benchmark: string) => `gelijk aan ${benchmark}`,
    more: 'gunstiger',
  },
  neutralScale: 'neutraal: links lager, rechts hoger',
  legend: {
    start: 'toen',
    now: 'nu',
    mark: 'genoemd in een beleidstekst',
    band: 'ongeveer gelijk',
    favourable: 'gunstiger ontwikkeld',
    unfavourable: 'minder gunstig ontwikkeld',
  },
  tally: (name: string, count: number, benchmark: string) =>
    count === 1
      ? `${name}: één onderwerp met twee metingen om met ${benchmark} te vergelijken.`
      : `${name}: ${count} onderwerpen met twee metingen om met ${benchmark} te vergelijken.`,
  tallySubject: (name: string, count: number, benchmark: string) =>
    `${name}: ${count === 1 ? 'één gebied' : `${count} gebieden`} met twee metingen om met ${benchmark} te vergelijken.`,
  start: {
    label: 'Begin hier',
    areas: 'Alle onderwerpen van één gebied',
    subjects: 'Vaker gemeten onderwerpen',
  },
  tallies: {
    favourable: 'gunstiger ontwikkeld',
    unfavourable: 'minder gunstig ontwikkeld',
    equal: 'verschil bleef ongeveer even groot',
    mixed: 'verschil in euro en in verhouding spreken elkaar tegen',
    unknown: 'nog niets over te zeggen',
  },
  turns: {
    gelijk: 'verschil ongeveer even groot',
    kleiner: 'verschil kleiner',
    groter: 'verschil groter',
    ingelopen: 'verschil ingelopen',
    omgeslagen: 'van gunstiger naar minder gunstig',
    'voorsprong-groter': 'gunstig verschil groter',
    'voorsprong-kleiner': 'gunstig verschil kleiner',
    'andere-kant': 'naar de andere kant',
  },
  inEuro: 'in euro',
  shares: (benchmark: string, start: string, now: string) =>
    `in verhouding van ${start} naar ${now} van ${benchmark}`,
  noChange: {
    'geen-verschil-nu': 'geen verschil om te volgen',
    'geen-verschil-toen': 'geen verschil bij de nulmeting',
    'een-meting': 'één meting met een vergelijking',
    'te-weinig-inwoners': 'te weinig inwoners om te vergelijken',
  },
  noBenchmark: (benchmark: string, why: string) => `geen vergelijking met ${benchmark}: ${why}`,
  noneFor: (period: string, benchmark: string) => `${period}: ${benchmark} onbekend`,
  sameFigure: 'hetzelfde cijfer',
  instead: (comparison: string) => `wel met ${comparison}`,
  fromBuurten: (share: string) => `uit buurten, ${share}`,
  fromBuurtenAll: 'uit buurten',
  basis:
    'Uit buurten: berekend uit de buurten van het gebied. Het percentage zegt hoeveel van de inwoners, huishoudens of volwassenen daarbij een cijfer heeft.',
  toSubject: (name: string) => `${name}: alle focusgebieden op dit onderwerp`,
  toArea: (name: string) => `${name}: alle onderwerpen van dit gebied`,
  itself: (name: string) => `${name} wordt hier met zichzelf vergeleken. Kies een andere vergelijking.`,
  waiting: (count: number) =>
    count === 1 ? 'nog 1 onderwerp onderweg' : `nog ${count} onderwerpen onderweg`,
  failed: (count: number) =>
    count === 1 ? 'Eén onderwerp kwam niet aan.' : `${count} onderwerpen kwamen niet aan.`,
  programme: 'Van deal tot deal',
  aims: { limburg: 'mikt op Limburg', nederland: 'mikt op Nederland' },
  goals: 'Doelen',
  plain: 'In gewone woorden',
  measuredBy: 'Hier gemeten met',
  measuredByTheme: 'Hier gemeten met de onderwerpen hieronder',
  onlyOnce:
    'Er is nog maar één meting met een vergelijking. Wat er sindsdien veranderde, is dus nog niet te zeggen.',
  measuredByAll: 'Hier gemeten met alle onderwerpen op deze pagina',
  notMeasured: 'Hier niet gemeten',
  noOwnGoal: 'De beleidsteksten noemen hier geen eigen doel; de doelen onderaan gelden voor alles.',
  general: 'Doelen over alles, en doelen die hier niet te meten zijn',
  about: {
    parkstad: 'heel Parkstad',
    focusgebieden: 'de focusgebieden',
    GM0917: 'Heerlen',
    'focus.heerlen-noord': 'Heerlen-Noord',
  },
  marksTitle: 'Genoemd',
} as const;

export type GoalsTexts = Widen<typeof nl>;

const en: GoalsTexts = {
  title: (benchmark) => `Distance to ${benchmark}`,
  lead: 'How far is an area from the average, how far was it at the baseline, and what changed? Regio Deal I aimed at the average of Limburg, II and III aim at that of the Netherlands.',
  show: 'Show',
  perArea: 'Per area',
  perSubject: 'Per subject',
  area: 'Area',
  baseline: 'Baseline',
  firstYear: 'first year there is',
  dealYear: (year) => `${year}: no figures yet`,
  dealNote: 'The Regio Deal maps its baseline in the spring of 2026. There are no figures about it yet.',
  firstNote: 'Baseline: per subject the first year in which both the area and the comparison have a figure.',
  yearNote: (year) => `Baseline: the figure of ${year}, or the last one before it. Its year is always shown.`,
  areaGroups: {
    stedelijk: 'Focus areas, urban',
    landelijk: 'Focus areas, rural',
    regio: 'Region',
    eigen: 'Own areas',
    gekozen: 'Selected',
    delen: 'Parts of the region',
    gemeente: 'Municipalities',
  },
  areaHeadings: { stedelijk: 'Urban focus areas', landelijk: 'Rural focus areas', regio: 'Region' },
  kind: { stedelijk: 'urban focus area', landelijk: 'rural focus area' },
  indicative: 'indicative boundary',
  csv: 'Download as CSV',
  columns: {
    subject: 'Subject',
    area: 'Area',
    now: 'Now',
    gapNow: 'Difference now',
    start: 'Baseline',
    gapStart: 'Difference then',
    change: 'Since',
    drawing: 'From then to now',
  },
  caption: (name, benchmark) => `${name}: the distance to ${benchmark}, now and at the baseline`,
  scale: { less: 'less favourable', zero: (benchmark) => `equal to ${benchmark}`, more: 'more favourable' },
  neutralScale: 'neutral: left lower, right higher',
  legend: {
    start: 'then',
    now: 'now',
    mark: 'named in a policy text',
    band: 'about equal',
    favourable: 'developed more favourably',
    unfavourable: 'developed less favourably',
  },
  tally: (name, count, benchmark) =>
    `${name}: ${count} ${count === 1 ? 'subject' : 'subjects'} measured twice and comparable with ${benchmark}.`,
  tallySubject: (name, count, benchmark) =>
    `${name}: ${count} ${count === 1 ? 'area' : 'areas'} measured twice and comparable with ${benchmark}.`,
  start: {
    label: 'Begin here',
    areas: 'All subjects of one area',
    subjects: 'Subjects measured more often',
  },
  tallies: {
    favourable: 'developed more favourably',
    unfavourable: 'developed less favourably',
    equal: 'difference stayed about the same',
    mixed: 'difference in euro and in proportion disagree',
    unknown: 'nothing to be said yet',
  },
  turns: {
    gelijk: 'difference about the same',
    kleiner: 'difference smaller',
    groter: 'difference larger',
    ingelopen: 'difference made good',
    omgeslagen: 'from more to less favourable',
    'voorsprong-groter': 'favourable difference larger',
    'voorsprong-kleiner': 'favourable difference smaller',
    'andere-kant': 'to the other side',
  },
  inEuro: 'in euro',
  shares: (benchmark, start, now) => `in proportion from ${start} to ${now} of ${benchmark}`,
  noChange: {
    'geen-verschil-nu': 'no difference to follow',
    'geen-verschil-toen': 'no difference at the baseline',
    'een-meting': 'one measurement with a comparison',
    'te-weinig-inwoners': 'too few inhabitants to compare',
  },
  noBenchmark: (benchmark, why) => `no comparison with ${benchmark}: ${why}`,
  noneFor: (period, benchmark) => `${period}: ${benchmark} unknown`,
  sameFigure: 'the same figure',
  instead: (comparison) => `compare with ${comparison}`,
  fromBuurten: (share) => `from neighbourhoods, ${share}`,
  fromBuurtenAll: 'from neighbourhoods',
  basis:
    'From neighbourhoods: computed from the neighbourhoods of the area. The percentage says how many of the inhabitants, households or adults have a figure.',
  toSubject: (name) => `${name}: all focus areas on this subject`,
  toArea: (name) => `${name}: all subjects of this area`,
  itself: (name) => `${name} is compared with itself here. Choose another comparison.`,
  waiting: (count) => `${count} ${count === 1 ? 'subject' : 'subjects'} still on the way`,
  failed: (count) => `${count} ${count === 1 ? 'subject' : 'subjects'} did not arrive.`,
  programme: 'From deal to deal',
  aims: { limburg: 'aims at Limburg', nederland: 'aims at the Netherlands' },
  goals: 'Goals',
  plain: 'In plain words',
  measuredBy: 'Measured here by',
  measuredByTheme: 'Measured here by the subjects below',
  onlyOnce: 'There is only one measurement with a comparison. What changed since cannot be said yet.',
  measuredByAll: 'Measured here by all subjects on this page',
  notMeasured: 'Not measured here',
  noOwnGoal: 'The policy texts name no goal of its own here; the goals at the bottom apply to everything.',
  general: 'Goals about everything, and goals that cannot be measured here',
  about: {
    parkstad: 'all of Parkstad',
    focusgebieden: 'the focus areas',
    GM0917: 'Heerlen',
    'focus.heerlen-noord': 'Heerlen-Noord',
  },
  marksTitle: 'Named',
};

const TEXTS: Readonly<Record<Language, GoalsTexts>> = { nl, en };

/** Words of the screen with goals and distances. */
export function goalsTexts(lang: Language): GoalsTexts {
  return TEXTS[lang];
}
