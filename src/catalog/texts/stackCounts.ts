import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Wat telt',
  themes: 'Per thema',
  oneVote:
    'Elk thema heeft één stem, hoeveel cijfers u er ook bij kiest: het telt waar minstens de helft telt.',
  none: 'Telt nu niet mee.',
  noFigures: 'Hiervoor is er geen cijfer voor deze gebieden.',
  choose: (chosen: number, all: number) => `Kies cijfers (${chosen} van ${all})`,
  chooseOf: (theme: string) => `Cijfers van ${theme}`,
  weight: 'Stemmen',
  weightOf: (theme: string) => `Stemmen van ${theme}`,
  known: (count: string, all: string, areas: string) => `${count} van ${all} ${areas}`,
  onlyKnown: (count: string, all: string, areas: string) => `alleen ${count} van ${all} ${areas}`,
  last: 'Dit is het laatste cijfer. Kies eerst een ander, dan kan dit weg.',
  full: (most: string) => `Er kunnen niet meer dan ${most} cijfers tegelijk tellen.`,
  overlap: (name: string) => `overlapt met ${name}, dat al telt`,
  neutral:
    'WOZ-waarde, koopwoningen en 65-plussers staan er niet bij: meer of minder daarvan is niet beter of slechter.',
  strays: 'Kan hier niet tellen',
  takeOut: (name: string) => `${name} weghalen`,
  loading: 'De andere cijfers worden geladen…',
  rule: 'Wanneer telt het?',
  rules: {
    vijfde: {
      name: (areas: string) => `Vijfde van de ${areas}`,
      why: (areas: string) => `de minst gunstige 20\u00a0% van de ${areas}`,
    },
    inwonersvijfde: {
      name: () => 'Vijfde van de inwoners',
      why: (areas: string) => `de minst gunstige ${areas} waar samen 20\u00a0% van de inwoners woont`,
    },
    vergelijking: {
      name: (benchmark: string) => `Minder gunstig dan ${benchmark}`,
      why: () => 'ongeveer gelijk telt niet',
    },
    grens: {
      name: () => 'Een eigen grens per cijfer',
      why: () => 'u kiest vanaf welk cijfer het telt',
    },
  },
  comparison: 'Vergelijk met',
  averages: 'Gemiddelden',
  limit: { hoog: 'Telt vanaf', laag: 'Telt tot en met' },
  limitOf: (name: string) => `Grens van ${name}`,
  units: {
    procent: 'procent',
    aantal: 'aantal',
    'duizend-euro': 'duizend euro',
    kilometer: 'kilometer',
    score: 'score',
    'per-duizend': 'per 1.000 inwoners',
    'per-km2': 'per km²',
    klasse: 'klasse',
    punten: 'punten',
  },
  fault: {
    empty: 'Vul een getal in.',
    'not-a-number': (tekst: string) => `‘${tekst}’ is geen getal. Vul een getal in, bijvoorbeeld 12,5.`,
    outside: (low: string, high: string) =>
      `Cijfers liggen tussen ${low} en ${high}. Kies een getal daartussen.`,
    kept: 'De kaart houdt tot dan de vorige grens.',
  },
  within: 'Binnen welke gebieden?',
  reachFault: {
    onbekend: () => 'bestaat niet',
    'te-weinig-gebieden': () => 'te weinig gebieden',
    'alleen-wijk': () => 'alleen per wijk',
    'zonder-vijfde': () => 'alleen met een vijfde',
    'niet-rondom': (figures: string) => `${figures} cijfers ontbreken daar`,
    laden: () => 'wordt geladen',
  },
  ignored: (areas: string) => `${areas}: dat kan hier niet. U ziet de hele regio; kies hier andere gebieden.`,
  lacking: (names: string) => `Buiten de regio ontbreken: ${names}.`,
  back: 'Terug naar de gewone keuze',
};

type StackCountsTexts = Widen<typeof nl>;

const en: StackCountsTexts = {
  title: 'What counts',
  themes: 'Per theme',
  oneVote:
    'Each theme has one vote, however many figures you choose in it: it counts where at least half of them do.',
  none: 'Does not count now.',
  noFigures: 'There is no figure of this for these areas.',
  choose: (chosen, all) => `Choose figures (${chosen} of ${all})`,
  chooseOf: (theme) => `Figures of ${theme}`,
  weight: 'Votes',
  weightOf: (theme) => `Votes of ${theme}`,
  known: (count, all, areas) => `${count} of ${all} ${areas}`,
  onlyKnown: (count, all, areas) => `only ${count} of ${all} ${areas}`,
  last: 'This is the last figure. Choose another one first, then this one can go.',
  full: (most) => `No more than ${most} figures can count at once.`,
  overlap: (name) => `overlaps with ${name}, which counts already`,
  neutral:
    'Property value, owner-occupied homes and over-65s are not offered: more or less of them is not better or worse.',
  strays: 'Cannot count here',
  takeOut: (name) => `Take out ${name}`,
  loading: 'The other figures are loading…',
  rule: 'When does it count?',
  rules: {
    vijfde: {
      name: (areas) => `A fifth of the ${areas}`,
      why: (areas) => `the least favourable 20% of the ${areas}`,
    },
    inwonersvijfde: {
      name: () => 'A fifth of the residents',
      why: (areas) => `the least favourable ${areas} in which 20% of the residents live`,
    },
    vergelijking: {
      name: (benchmark) => `Less favourable than ${benchmark}`,
      why: () => 'about equal does not count',
    },
    grens: {
      name: () => 'A limit of your own per figure',
      why: () => 'you choose from which figure it counts',
    },
  },
  comparison: 'Compare with',
  averages: 'Averages',
  limit: { hoog: 'Counts from', laag: 'Counts up to' },
  limitOf: (name) => `Limit of ${name}`,
  units: {
    procent: 'percent',
    aantal: 'number',
    'duizend-euro': 'thousand euros',
    kilometer: 'kilometres',
    score: 'score',
    'per-duizend': 'per 1,000 residents',
    'per-km2': 'per km²',
    klasse: 'class',
    punten: 'points',
  },
  fault: {
    empty: 'Fill in a number.',
    'not-a-number': (tekst) => `‘${tekst}’ is not a number. Fill in a number, for example 12.5.`,
    outside: (low, high) => `Figures lie between ${low} and ${high}. Choose a number between them.`,
    kept: 'Until then the map keeps the limit before.',
  },
  within: 'Within which areas?',
  reachFault: {
    onbekend: () => 'does not exist',
    'te-weinig-gebieden': () => 'too few areas',
    'alleen-wijk': () => 'per district only',
    'zonder-vijfde': () => 'with a fifth only',
    'niet-rondom': (figures) => `${figures} figures are missing there`,
    laden: () => 'loading',
  },
  ignored: (areas) => `${areas}: not possible here. You see the whole region; choose other areas here.`,
  lacking: (names) => `Missing outside the region: ${names}.`,
  back: 'Back to the usual choice',
};

/** Words for choosing what counts in a stack. */
export function stackCountsTexts(language: Language): StackCountsTexts {
  return { nl, en }[language];
}
