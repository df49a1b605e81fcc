import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  inSo: 'In',
  noneOf: (all: string, areas: string) => `geen van de ${all} ${areas}`,
  someOf: (count: string, all: string, areas: string) => `${count} van de ${all} ${areas}`,
  /** With one vote per theme, and with votes that differ. */
  together: {
    themes: (least: string, of: string) =>
      least === of ? `komen alle ${of} thema’s samen` : `komen ${least} of meer van de ${of} thema’s samen`,
    votes: (least: string, of: string) => `krijgen de thema’s samen ${least} of meer van de ${of} stemmen`,
  },
  people: (count: string, share: string, year: string) =>
    `daar wonen ${count} mensen (${year}; ${share} van de inwoners)`,
  unknown: (count: string, areas: string) =>
    `Van ${count} ${areas} is niet genoeg bekend: dat betekent niet ‘geen thema’.`,
  oneUnknown: (area: string) => `Van 1 ${area} is niet genoeg bekend: dat betekent niet ‘geen thema’.`,
  nothingKnown: (areas: string) => `Van geen van de ${areas} is genoeg bekend om dat te zeggen.`,
  noComparison: (benchmark: string, names: string) =>
    `Van ${benchmark} is er geen cijfer over ${names}: kies iets anders om mee te vergelijken, of andere cijfers.`,
  oneTheme: 'Met één thema is er niets te stapelen. Kies er nog een bij.',
  rule: {
    vijfde: (areas: string, where: string) =>
      `Een thema telt waar het cijfer bij de minst gunstige vijfde van de ${areas} van ${where} hoort.`,
    inwonersvijfde: (areas: string, where: string) =>
      `Een thema telt in de minst gunstige ${areas} van ${where}, waar samen een vijfde van de inwoners woont.`,
    vergelijking: (benchmark: string) =>
      `Een thema telt waar het cijfer minder gunstig is dan dat van ${benchmark}.`,
    grens: 'Een thema telt waar het cijfer voorbij de gekozen grens ligt.',
  },
  votes: { telt: 'telt', 'telt-niet': 'telt niet', onbekend: 'onbekend' },
  adjust: 'Kies wat telt',
  key: 'Wat de vakjes betekenen',
  votesOf: (votes: string) => `${votes} stemmen`,
  count: (count: string, of: string) => `${count} van ${of}`,
  countUnknown: (count: string, of: string, unknown: string) => `${count} van ${of}, ${unknown} onbekend`,
  inhabitants: (count: string) => `${count} inwoners`,
  list: {
    title: (count: string, areas: string) => `${count} ${areas} waar thema’s samenkomen`,
    none: 'Nergens komen zoveel thema’s samen',
    all: (count: string) => `Toon alle ${count}`,
    fewer: (count: string) => `Toon alleen de eerste ${count}`,
    shown: (shown: string, all: string) => `De eerste ${shown} van ${all}, de meeste thema’s eerst.`,
    sorted: 'De meeste thema’s eerst.',
    table: 'Alle gebieden in de tabel',
    says: { counts: 'telt', unknown: 'onbekend', nothing: 'geen enkel thema telt' },
  },
  here: {
    also: 'Ook gekozen',
    allFigures: 'Alle cijfers',
    allFiguresOf: (name: string) => `Alle cijfers van ${name}`,
    from: (limit: string) => `telt vanaf ${limit}`,
    upTo: (limit: string) => `telt tot en met ${limit}`,
    outside: (level: string) => `Dit gebied staat niet op de kaart per ${level}.`,
    group: (share: string, people: string, count: string, all: string) =>
      `${share} van de inwoners (${people}) woont in een buurt waar thema’s samenkomen: ${count} van de ${all} buurten.`,
    groupNone: 'Voor zover bekend woont hier niemand in een buurt waar thema’s samenkomen.',
    groupUnknown: 'Van te veel inwoners is niet bekend of thema’s hier samenkomen om een aandeel te noemen.',
    groupKnown: (share: string) => `Bekend voor ${share} van de inwoners.`,
  },
  shares: {
    title: 'Wie woont waar thema’s samenkomen?',
    why: 'Aandeel van de inwoners in buurten waar thema’s samenkomen.',
    rest: 'Rest van Parkstad',
    people: (count: string, all: string) => `${count} van ${all} inwoners`,
    coverage: (share: string) => `bekend voor ${share}`,
    unknown: 'te weinig bekend',
  },
  moved: {
    none: (areas: string) => `Door deze keuze telt er in geen van de ${areas} meer of minder.`,
    some: (count: string, areas: string) => `Door deze keuze telt er in ${count} ${areas} meer of minder`,
    one: (area: string) => `Door deze keuze telt er in 1 ${area} meer of minder`,
    joined: (count: string, one: boolean) => `${count} ${one ? 'komt' : 'komen'} erbij`,
    left: (count: string, one: boolean) => `${count} ${one ? 'valt' : 'vallen'} af`,
    same: 'het blijven dezelfde waar thema’s samenkomen',
  },
};

type StackPanelTexts = Widen<typeof nl>;

const en: StackPanelTexts = {
  inSo: 'In',
  noneOf: (all, areas) => `none of the ${all} ${areas}`,
  someOf: (count, all, areas) => `${count} of the ${all} ${areas}`,
  together: {
    themes: (least, of) =>
      least === of ? `all ${of} themes come together` : `${least} or more of the ${of} themes come together`,
    votes: (least, of) => `the themes together get ${least} or more of the ${of} votes`,
  },
  people: (count, share, year) => `${count} people live there (${year}; ${share} of the residents)`,
  unknown: (count, areas) => `Too little is known of ${count} ${areas}: that does not mean ‘no theme’.`,
  oneUnknown: (area) => `Too little is known of 1 ${area}: that does not mean ‘no theme’.`,
  nothingKnown: (areas) => `Of none of the ${areas} enough is known to say.`,
  noComparison: (benchmark, names) =>
    `There is no figure of ${benchmark} on ${names}: choose something else to compare with, or other figures.`,
  oneTheme: 'With one theme there is nothing to stack. Choose another one.',
  rule: {
    vijfde: (areas, where) =>
      `A theme counts where the figure is among the least favourable fifth of the ${areas} of ${where}.`,
    inwonersvijfde: (areas, where) =>
      `A theme counts in the least favourable ${areas} of ${where} in which a fifth of the residents live.`,
    vergelijking: (benchmark) =>
      `A theme counts where the figure is less favourable than that of ${benchmark}.`,
    grens: 'A theme counts where the figure is beyond the limit that was chosen.',
  },
  votes: { telt: 'counts', 'telt-niet': 'does not count', onbekend: 'not known' },
  adjust: 'Choose what counts',
  key: 'What the boxes mean',
  votesOf: (votes) => `${votes} votes`,
  count: (count, of) => `${count} of ${of}`,
  countUnknown: (count, of, unknown) => `${count} of ${of}, ${unknown} not known`,
  inhabitants: (count) => `${count} residents`,
  list: {
    title: (count, areas) => `${count} ${areas} where themes come together`,
    none: 'Nowhere do that many themes come together',
    all: (count) => `Show all ${count}`,
    fewer: (count) => `Show only the first ${count}`,
    shown: (shown, all) => `The first ${shown} of ${all}, most themes first.`,
    sorted: 'Most themes first.',
    table: 'All areas in the table',
    says: { counts: 'counts', unknown: 'not known', nothing: 'no theme counts' },
  },
  here: {
    also: 'Also selected',
    allFigures: 'All figures',
    allFiguresOf: (name) => `All figures of ${name}`,
    from: (limit) => `counts from ${limit}`,
    upTo: (limit) => `counts up to ${limit}`,
    outside: (level) => `This area is not on the map per ${level}.`,
    group: (share, people, count, all) =>
      `${share} of the residents (${people}) live in a neighbourhood where themes come together: ${count} of the ${all} neighbourhoods.`,
    groupNone: 'As far as is known, nobody here lives in a neighbourhood where themes come together.',
    groupUnknown: 'Of too many residents it is not known whether themes come together here to name a share.',
    groupKnown: (share) => `Known for ${share} of the residents.`,
  },
  shares: {
    title: 'Who lives where themes come together?',
    why: 'Share of the residents in neighbourhoods where themes come together.',
    rest: 'Rest of Parkstad',
    people: (count, all) => `${count} of ${all} residents`,
    coverage: (share) => `known for ${share}`,
    unknown: 'too little is known',
  },
  moved: {
    none: (areas) => `This choice changes the count in none of the ${areas}.`,
    some: (count, areas) => `This choice changes the count in ${count} ${areas}`,
    one: (area) => `This choice changes the count in 1 ${area}`,
    joined: (count) => `${count} joined`,
    left: (count) => `${count} dropped out`,
    same: 'themes come together in the same ones',
  },
};

/** Words of the panel that tells where themes come together. */
export function stackPanelTexts(language: Language): StackPanelTexts {
  return { nl, en }[language];
}
