import type { Language } from '../../domain/text';
import type { Widen } from './widen';

/** The fixed steps around a benchmark: where they end. */
interface Steps {
  readonly name: string;
  readonly equal: string;
  readonly some: string;
  readonly plain: string;
}

const nl = {
  methods: {
    title: 'Waar een kleur begint',
    kwantiel: {
      name: 'Gelijke aantallen',
      effect: (areas: string) => `Per kleur ongeveer evenveel ${areas}.`,
    },
    gelijk: { name: 'Gelijke stappen', effect: (_: string) => 'Even brede klassen; uitschieters vallen op.' },
    natuurlijk: {
      name: 'Natuurlijke klassen',
      effect: (_: string) => 'Grenzen waar de cijfers uiteenvallen.',
    },
    standaard: {
      name: 'Standaardafwijking',
      effect: (_: string) => 'Stappen vanaf het gemiddelde.',
    },
    rond: { name: 'Ronde getallen', effect: (_: string) => 'Grenzen die makkelijk te onthouden zijn.' },
    bron: { name: 'Vaste klassen van de bron', effect: (_: string) => 'De indeling van de bron zelf.' },
    eigen: { name: 'Eigen grenzen', effect: (_: string) => 'U bepaalt zelf waar een kleur begint.' },
  },
  perClass: (counts: string, areas: string) => `Van laag naar hoog ${counts} ${areas} per klasse.`,
  count: {
    title: 'Aantal klassen',
    other: {
      standaard: (made: number) => `Hier worden het er ${made}: verder van het gemiddelde ligt niets.`,
      rond: (made: number) => `Hier worden het er ${made}: zo komen de ronde getallen uit.`,
    },
  },
  fixed: {
    change:
      'De kaart toont een verandering; die heeft eigen stappen. Kiest u hier een indeling, dan toont zij weer het cijfer zelf.',
    pair: 'De kaart toont twee onderwerpen; die hebben eigen klassen. Kiest u hier een indeling, dan toont zij weer één cijfer.',
    steps: ({ name, equal, some, plain }: Steps) =>
      `De kaart toont het verschil met ${name}, in vaste stappen: tot ${equal} ongeveer gelijk, tot ${some} iets, boven ${plain} duidelijk.`,
    times: (text: string) => `${text} keer`,
    showValue: 'Toon de waarde',
  },
  own: {
    label: 'Vanaf hier begint een nieuwe kleur',
    hint: (unit: string) => `Twee tot acht getallen, van laag naar hoog, met een puntkomma ertussen. ${unit}`,
    units: {
      procent: 'In procenten.',
      aantal: '',
      'duizend-euro': 'In duizenden euro’s: 150 is € 150.000.',
      kilometer: 'In kilometers.',
      score: '',
      'per-duizend': 'Per 1.000 inwoners.',
      'per-km2': 'Per km².',
      klasse: '',
      punten: '',
    },
    kept: 'De kaart houdt zolang de vorige klassen.',
    handle: (place: number, count: number) => `Grens ${place} van ${count}`,
    handles: 'Grenzen verschuiven',
  },
  basis: {
    title: 'Klassen maken van',
    nieuwste: (year: string) => `het nieuwste jaar (${year})`,
    jaren: (count: number) => `alle ${count} jaren van deze schaal`,
    jaar: (year: string) => `het jaar op de kaart (${year})`,
    why: {
      nieuwste: 'In elk jaar betekent een kleur hetzelfde.',
      jaren: 'Hetzelfde, met oude en nieuwe cijfers samen verdeeld.',
      jaar: 'Ieder jaar eigen klassen: kleuren van twee jaren zijn niet te vergelijken.',
    },
  },
  lock: {
    title: 'Vergelijken met dezelfde klassen',
    lock: 'Grenzen vastzetten',
    why: 'Houdt de grenzen van nu: op elke schaal, in elk jaar en in de link.',
    locked: 'Vastgezet',
    lockedWhy: 'Deze grenzen gelden op elke schaal en in elk jaar, en staan in de link.',
    unlock: 'Losmaken',
    fixed: 'Deze klassen zijn op elke schaal en in elk jaar dezelfde.',
    cannot: 'Vastzetten kan vanaf drie klassen.',
  },
  small: {
    title: 'Kleine en lege gebieden',
    thin: 'Dunbevolkt land lichter',
    thinWhy: 'Onder 300 inwoners per km² is de kleur zachter, zodat leeg land niet overheerst.',
    thinElsewhere: 'Alleen bij vlakken; cirkels en tegels hebben geen leeg land.',
    floor: 'Geen klasse onder',
    residents: 'inwoners',
    loses: (areas: number, total: number, name: string) =>
      areas === 0
        ? `Geen van de ${total} ${name} verliest zo zijn klasse.`
        : `Zo ${areas === 1 ? 'verliest' : 'verliezen'} ${areas} van ${total} ${name} hun klasse.`,
    own: (floor: string) => `Terug naar de eigen grens (${floor})`,
    none: 'geen',
    fault: 'Vul een heel getal in van 0 tot en met 5.000.',
  },
  form: {
    title: 'Vorm van de gebieden',
    vlakken: { name: 'Vlakken', why: 'Zoals het land ligt; groot land valt het meest op.' },
    cirkels: { name: 'Cirkels naar inwoners', why: 'Waar meer mensen wonen, staat een grotere cirkel.' },
    tegels: { name: 'Even grote tegels', why: 'Elk gebied telt even zwaar; de plaats is bij benadering.' },
  },
  reset: 'Alles terugzetten',
  resetWhy: 'Klassen, ondergrens en vorm weer zoals de atlas begint.',
};

export type AdjustClassesTexts = Widen<typeof nl>;

const en: AdjustClassesTexts = {
  methods: {
    title: 'Where a colour begins',
    kwantiel: {
      name: 'Equal counts',
      effect: (areas: string) => `About as many ${areas} in every colour.`,
    },
    gelijk: { name: 'Equal steps', effect: () => 'Classes of the same width; outliers stand out.' },
    natuurlijk: { name: 'Natural classes', effect: () => 'Breaks where the figures fall apart.' },
    standaard: {
      name: 'Standard deviation',
      effect: () => 'Steps away from the mean.',
    },
    rond: { name: 'Round numbers', effect: () => 'Breaks that are easy to remember.' },
    bron: { name: 'Fixed classes of the source', effect: () => 'The division of the source itself.' },
    eigen: { name: 'Your own breaks', effect: () => 'You decide where a colour begins.' },
  },
  perClass: (counts, areas) => `From low to high ${counts} ${areas} per class.`,
  count: {
    title: 'Number of classes',
    other: {
      standaard: (made) => `Here it becomes ${made}: nothing lies further from the mean.`,
      rond: (made) => `Here it becomes ${made}: that is how round numbers fall.`,
    },
  },
  fixed: {
    change:
      'The map shows a change, which has its own steps. Choose a division here and it shows the figure itself again.',
    pair: 'The map shows two subjects, which have their own classes. Choose a division here and it shows one figure again.',
    steps: ({ name, equal, some, plain }) =>
      `The map shows the difference with ${name}, in fixed steps: up to ${equal} about equal, up to ${some} slight, beyond ${plain} clear.`,
    times: (text) => `${text} times`,
    showValue: 'Show the value',
  },
  own: {
    label: 'A new colour begins at',
    hint: (unit) => `Two to eight numbers, from low to high, with a semicolon in between. ${unit}`,
    units: {
      procent: 'In percent.',
      aantal: '',
      'duizend-euro': 'In thousands of euro: 150 is €150,000.',
      kilometer: 'In kilometres.',
      score: '',
      'per-duizend': 'Per 1,000 residents.',
      'per-km2': 'Per km².',
      klasse: '',
      punten: '',
    },
    kept: 'Until then the map keeps the classes it had.',
    handle: (place, count) => `Break ${place} of ${count}`,
    handles: 'Move the breaks',
  },
  basis: {
    title: 'Make classes from',
    nieuwste: (year) => `the newest year (${year})`,
    jaren: (count) => `all ${count} years of this scale`,
    jaar: (year) => `the year on the map (${year})`,
    why: {
      nieuwste: 'A colour means the same in every year.',
      jaren: 'The same, with old and new figures divided together.',
      jaar: 'Every year its own classes: colours of two years cannot be compared.',
    },
  },
  lock: {
    title: 'Compare with the same classes',
    lock: 'Lock the breaks',
    why: 'Keeps the breaks of now: on every scale, in every year and in the link.',
    locked: 'Locked',
    lockedWhy: 'These breaks hold on every scale and in every year, and are in the link.',
    unlock: 'Unlock',
    fixed: 'These classes are the same on every scale and in every year.',
    cannot: 'Locking takes at least three classes.',
  },
  small: {
    title: 'Small and empty areas',
    thin: 'Thinly populated land lighter',
    thinWhy: 'Under 300 residents per km² the colour is softer, so that empty land does not take over.',
    thinElsewhere: 'Only on land; circles and tiles have no empty land.',
    floor: 'No class under',
    residents: 'residents',
    loses: (areas, total, name) =>
      areas === 0
        ? `None of the ${total} ${name} loses its class.`
        : `${areas} of ${total} ${name} ${areas === 1 ? 'loses its' : 'lose their'} class.`,
    own: (floor) => `Back to its own limit (${floor})`,
    none: 'none',
    fault: 'Enter a whole number from 0 to 5,000.',
  },
  form: {
    title: 'Shape of the areas',
    vlakken: { name: 'Land', why: 'As the land lies; large land stands out most.' },
    cirkels: { name: 'Circles by residents', why: 'Where more people live, the circle is larger.' },
    tegels: { name: 'Equal tiles', why: 'Every area counts as much; its place is approximate.' },
  },
  reset: 'Put everything back',
  resetWhy: 'Classes, limit and shape as the atlas begins.',
};

/** Words of the part in which classes and shapes are chosen. */
export function adjustClassesTexts(language: Language): AdjustClassesTexts {
  return { nl, en }[language];
}
