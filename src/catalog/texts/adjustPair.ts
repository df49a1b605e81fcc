import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  lead: 'Laat een tweede onderwerp zien naast het eerste. Elke kleur is dan een combinatie van laag, midden of hoog.',
  start: 'Begin bijvoorbeeld met',
  scoreLead: (name: string) =>
    `De kaart toont een samengestelde score. Een tweede onderwerp komt daarvoor in de plaats, naast ${name}.`,
  choose: 'kies een tweede onderwerp',
  purpose: 'Tweede onderwerp kiezen',
  beside: (first: string) => `Naast ${first} toont de kaart`,
  period: 'Periode van het tweede onderwerp',
  taken: 'staat al op de kaart',
  swap: 'Wissel om',
  single: 'Weer één onderwerp',
  showLevel: (level: string) => `Toon per ${level}`,
  showPeriod: (period: string) => `Toon het tweede over ${period}`,
  and: 'en',
  plot: (count: number, plural: string, first: string, second: string) =>
    `Puntenwolk van ${count} ${plural}: ${first} naar rechts, ${second} naar boven`,
  sense: {
    'hoger-is-gunstig': 'gunstiger',
    'lager-is-gunstig': 'minder gunstig',
    neutraal: 'hoger',
  },
  lines: 'De lijnen in de grafiek zijn de grenzen van de klassen.',
  benchmark: (name: string, first: string | null, second: string | null) =>
    `Streepjeslijn: ${name} (${[first, second].filter(Boolean).join(' en ')}).`,
  beyond: (count: number) =>
    count === 1
      ? 'Eén punt met een dikke rand ligt verder dan de as.'
      : `${count} punten met een dikke rand liggen verder dan de as.`,
  brush: 'Sleep met de muis een rechthoek, of kies hieronder; de kaart toont dezelfde gebieden.',
  corners: 'Hoeken',
  part: 'Kies een deel',
  from: 'van',
  to: 'tot en met',
  inThousands: 'in duizend euro',
  range: (subject: string) => `${subject}, van en tot en met`,
  wrong: '“Van” is hoger dan “tot en met”; de kaart blijft zoals zij was.',
  clear: 'Alles tonen',
  lit: (count: number, plural: string) => `${count} ${plural} uitgelicht`,
  litLead: 'Dezelfde gebieden als op de kaart. Een druk kiest een gebied.',
  noLit: 'Geen enkel gebied ligt in dit deel.',
  makeOwn: 'Maak hier een eigen gebied van',
  ownName: (first: string, second: string) => `${first} en ${second}`,
  made: (name: string) => `“${name}” is gemaakt en gekozen.`,
  leftOut: (count: number, noun: string) => `${count} ${noun} zonder klasse`,
  both: 'beide',
  together: 'Hangt het samen?',
  strength: {
    sterk: (first: string, second: string) => `${first} en ${second} hangen hier sterk samen`,
    matig: (first: string, second: string) => `${first} en ${second} hangen hier matig samen`,
    zwak: (first: string, second: string) => `${first} en ${second} hangen hier zwak samen`,
    geen: (first: string, second: string) => `${first} en ${second} hangen hier niet duidelijk samen.`,
  },
  same: (plural: string) =>
    `: ${plural} waar het ene cijfer hoger is, hebben vaak ook een hoger ander cijfer.`,
  opposite: (plural: string) =>
    `, tegengesteld: ${plural} waar het ene cijfer hoger is, hebben vaak een lager ander cijfer.`,
  figures: (rho: string, low: string, high: string, n: number, plural: string) =>
    `Spearman ${rho} (waarschijnlijk tussen ${low} en ${high}), over ${n} ${plural} met beide cijfers.`,
  tooFew: (n: number, plural: string, needed: number) =>
    `Te weinig om iets over samenhang te zeggen: ${n} ${plural} met beide cijfers, en daar zijn er minstens ${needed} voor nodig.`,
  allEqual: 'Een van de twee cijfers is overal gelijk; dan is er geen samenhang te berekenen.',
  warning: (plural: string) =>
    `Samenhang is geen oorzaak. En ${plural} zijn geen mensen: wat voor ${plural} geldt, hoeft niet te gelden voor wie er woont.`,
  how: 'Hoe dit is berekend',
  method: (limits: string, least: string) =>
    `Rangcorrelatie van Spearman; gelijke cijfers delen hun rang. ${limits}; daaronder, of als het interval nul bevat, heet het niet duidelijk. Onder ${least} gebieden zeggen wij niets. Grenzen naar Schober, Boer en Schwarte (2018), doi 10.1213/ANE.0000000000002864; interval naar Bonett en Wright (2000).`,
  limit: { sterk: 'Sterk vanaf', matig: 'matig vanaf', zwak: 'zwak vanaf' },
  square: 'Combinaties van beide onderwerpen',
  squareHelp: 'Een druk licht een combinatie uit, naast wat al uitgelicht is; nog een druk laat haar los.',
  cell: (label: string, count: number, noun: string) => `${label}: ${count} ${noun}`,
};

type PairTexts = Widen<typeof nl>;

const en: PairTexts = {
  lead: 'Show a second subject beside the first. Each colour is then a combination of low, middle or high.',
  start: 'Begin for example with',
  scoreLead: (name) => `The map shows a combined score. A second subject takes its place, beside ${name}.`,
  choose: 'choose a second subject',
  purpose: 'Choose a second subject',
  beside: (first) => `Beside ${first} the map shows`,
  period: 'Period of the second subject',
  taken: 'on the map already',
  swap: 'Swap',
  single: 'One subject again',
  showLevel: (level) => `Show per ${level}`,
  showPeriod: (period) => `Show the second over ${period}`,
  and: 'and',
  plot: (count, plural, first, second) =>
    `Scatter plot of ${count} ${plural}: ${first} to the right, ${second} upwards`,
  sense: {
    'hoger-is-gunstig': 'more favourable',
    'lager-is-gunstig': 'less favourable',
    neutraal: 'higher',
  },
  lines: 'The lines in the plot are the bounds of the classes.',
  benchmark: (name, first, second) =>
    `Dashed line: ${name} (${[first, second].filter(Boolean).join(' and ')}).`,
  beyond: (count) =>
    count === 1
      ? 'One dot with a thick edge lies beyond the axis.'
      : `${count} dots with a thick edge lie beyond the axis.`,
  brush: 'Drag a rectangle with the mouse, or choose below; the map shows the same areas.',
  corners: 'Corners',
  part: 'Choose a part',
  from: 'from',
  to: 'up to and including',
  inThousands: 'in thousand euro',
  range: (subject) => `${subject}, from and up to`,
  wrong: '“From” is higher than “up to”; the map stays as it was.',
  clear: 'Show all',
  lit: (count, plural) => `${count} ${plural} highlighted`,
  litLead: 'The same areas as on the map. A press selects an area.',
  noLit: 'No area lies in this part.',
  makeOwn: 'Make this an own area',
  ownName: (first, second) => `${first} and ${second}`,
  made: (name) => `“${name}” is made and selected.`,
  leftOut: (count, noun) => `${count} ${noun} without a class`,
  both: 'both',
  together: 'Do they go together?',
  strength: {
    sterk: (first, second) => `${first} and ${second} go together strongly here`,
    matig: (first, second) => `${first} and ${second} go together moderately here`,
    zwak: (first, second) => `${first} and ${second} go together weakly here`,
    geen: (first, second) => `${first} and ${second} do not clearly go together here.`,
  },
  same: (plural) => `: ${plural} where one figure is higher often have a higher other figure as well.`,
  opposite: (plural) =>
    `, in opposite ways: ${plural} where one figure is higher often have a lower other figure.`,
  figures: (rho, low, high, n, plural) =>
    `Spearman ${rho} (probably between ${low} and ${high}), over ${n} ${plural} with both figures.`,
  tooFew: (n, plural, needed) =>
    `Too few to say anything: ${n} ${plural} with both figures, and at least ${needed} are needed.`,
  allEqual: 'One of the two figures is the same everywhere; then nothing can be computed.',
  warning: (plural) =>
    `Going together is no cause. And ${plural} are not people: what holds for ${plural} need not hold for who lives there.`,
  how: 'How this is computed',
  method: (limits, least) =>
    `Spearman’s rank correlation; equal figures share their rank. ${limits}; below that, or where the interval holds zero, it is called not clear. Under ${least} areas nothing is said. Limits after Schober, Boer and Schwarte (2018), doi 10.1213/ANE.0000000000002864; interval after Bonett and Wright (2000).`,
  limit: { sterk: 'Strong from', matig: 'moderate from', zwak: 'weak from' },
  square: 'Combinations of both subjects',
  squareHelp: 'A press highlights a combination, beside those that are; another press lets it go.',
  cell: (label, count, noun) => `${label}: ${count} ${noun}`,
};

/** Words of the part in which a second subject is chosen and read, and of its legend. */
export function pairTexts(language: Language): PairTexts {
  return { nl, en }[language];
}
