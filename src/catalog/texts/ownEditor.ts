import type { Language } from '../../domain/text';
import type { OwnColour } from '../../domain/view';
import type { Widen } from './widen';

const buurten = (count: number) => `${count} ${count === 1 ? 'buurt' : 'buurten'}`;

const nl = {
  title: 'Eigen gebied bewerken',
  done: 'Klaar',
  name: 'Naam',
  nameFault: 'Een gebied heeft een naam nodig; de vorige blijft staan.',
  colour: 'Kleur op de kaart',
  colours: {
    0: 'blauw, hele lijn',
    1: 'roze, lange streepjes',
    2: 'olijf, streep en punt',
    3: 'pruim, korte streepjes',
    4: 'lichtblauw, lange en korte streepjes',
    5: 'bruin, streep en twee punten',
  } satisfies Record<OwnColour, string>,
  tool: 'Buurten kiezen',
  tools: { klik: 'Klik', lijn: 'Lijn', cirkel: 'Cirkel' },
  toolHelp: {
    klik: 'Druk op een buurt op de kaart: erbij, of weer eraf. Met het toetsenbord: pijltjes en Enter.',
    lijn: 'Trek op de kaart een lijn om buurten heen, of zet hoekpunten en sluit de lijn bij het eerste. Een buurt telt mee als minstens 50 % van haar oppervlakte erbinnen ligt.',
    cirkel:
      'Wijs op de kaart het middelpunt aan; met het toetsenbord is dat het midden van de buurt waarop u Enter drukt. Een buurt telt mee als minstens 50 % van haar oppervlakte binnen de cirkel ligt.',
  },
  effect: 'Wat u tekent',
  effects: { in: 'erbij', out: 'eraf' },
  radius: 'Straal in meters',
  radiusFault: 'De straal is een heel getal van 1 tot 20.000 meter. Er is niets veranderd.',
  apply: {
    in: (count: number) => `Zet ${buurten(count)} erbij`,
    out: (count: number) => `Haal ${buurten(count)} eraf`,
    none: 'Wijs een middelpunt aan',
    nothing: 'Geen buurt binnen de cirkel',
    same: 'Verandert niets',
  },
  members: (count: number) => buurten(count),
  inhabitants: (count: string, year: string) => `${count} inwoners (${year})`,
  atLeast: (count: string, year: string) =>
    `ten minste ${count} inwoners (${year}); van een of meer buurten is het aantal niet gepubliceerd`,
  empty: 'Nog geen buurten. Kies ze op de kaart.',
  drop: (name: string) => `${name} eraf`,
  unknown: 'Bestaat niet in deze indeling',
  in: (name: string, count: number) => `${name} toegevoegd, ${buurten(count)}`,
  out: (name: string, count: number) => `${name} eraf, ${buurten(count)}`,
  drawnIn: (count: number, all: number) => `${buurten(count)} toegevoegd, nu ${all}.`,
  drawnOut: (count: number, all: number) => `${buurten(count)} eraf, nu ${all}.`,
  inCircle: (count: number) => `${buurten(count)} binnen de cirkel.`,
  crossed: 'De lijn kruist zichzelf: alles waar zij omheen gaat, telt mee.',
  noLine: 'Deze lijn gaat nergens omheen. Er is niets veranderd.',
  lineEmpty: 'Van geen buurt ligt de helft binnen de lijn. Er is niets veranderd.',
  circleEmpty:
    'Van geen buurt ligt de helft binnen de cirkel; neem een grotere straal. Er is niets veranderd.',
  noCentre: 'Wijs eerst op de kaart het middelpunt aan.',
  undo: 'Ongedaan maken',
  undone: (count: number) => `Ongedaan gemaakt, ${buurten(count)}`,
  bar: 'Bewerken op de kaart',
  mode: {
    klik: 'Klik buurten aan',
    lijn: 'Tekenen: trek een lijn of zet punten',
    cirkel: 'Cirkel: wijs het midden aan',
  },
  corners: (count: number) => `${count} ${count === 1 ? 'hoekpunt' : 'hoekpunten'}`,
  close: 'Lijn sluiten',
  leave: 'Stop tekenen',
  leaveCircle: 'Stop cirkel',
  otherLevel: 'De kaart toont nu geen buurten.',
  toBuurt: 'Toon buurten',
} as const;

type OwnEditorTexts = Widen<typeof nl>;

const places = (count: number) => `${count} ${count === 1 ? 'neighbourhood' : 'neighbourhoods'}`;

const en: OwnEditorTexts = {
  title: 'Edit own area',
  done: 'Done',
  name: 'Name',
  nameFault: 'An area needs a name; the one before stays.',
  colour: 'Colour on the map',
  colours: {
    0: 'blue, whole line',
    1: 'pink, long dashes',
    2: 'olive, dash and dot',
    3: 'plum, short dashes',
    4: 'light blue, long and short dashes',
    5: 'brown, dash and two dots',
  },
  tool: 'Choose neighbourhoods',
  tools: { klik: 'Press', lijn: 'Line', cirkel: 'Circle' },
  toolHelp: {
    klik: 'Press a neighbourhood on the map: in, or out again. By keyboard: arrows and Enter.',
    lijn: 'Draw a line around neighbourhoods on the map, or set corners and close the line at the first. A neighbourhood counts when at least 50% of its surface lies inside.',
    cirkel:
      'Point at the centre on the map; by keyboard that is the middle of the neighbourhood on which you press Enter. A neighbourhood counts when at least 50% of its surface lies inside the circle.',
  },
  effect: 'What you draw',
  effects: { in: 'in', out: 'out' },
  radius: 'Radius in metres',
  radiusFault: 'The radius is a whole number from 1 to 20,000 metres. Nothing has changed.',
  apply: {
    in: (count) => `Put ${places(count)} in`,
    out: (count) => `Take ${places(count)} out`,
    none: 'Point at a centre',
    nothing: 'No neighbourhood inside',
    same: 'Changes nothing',
  },
  members: (count) => places(count),
  inhabitants: (count, year) => `${count} inhabitants (${year})`,
  atLeast: (count, year) =>
    `at least ${count} inhabitants (${year}); of one or more neighbourhoods the count is not published`,
  empty: 'No neighbourhoods yet. Choose them on the map.',
  drop: (name) => `Take ${name} out`,
  unknown: 'Does not exist in this division',
  in: (name, count) => `${name} added, ${places(count)}`,
  out: (name, count) => `${name} taken out, ${places(count)}`,
  drawnIn: (count, all) => `${places(count)} added, now ${all}.`,
  drawnOut: (count, all) => `${places(count)} taken out, now ${all}.`,
  inCircle: (count) => `${places(count)} inside the circle.`,
  crossed: 'The line crosses itself: everything it goes around counts.',
  noLine: 'This line goes around nothing. Nothing has changed.',
  lineEmpty: 'Of no neighbourhood half lies inside the line. Nothing has changed.',
  circleEmpty: 'Of no neighbourhood half lies inside the circle; take a larger radius. Nothing has changed.',
  noCentre: 'Point at the centre on the map first.',
  undo: 'Undo',
  undone: (count) => `Undone, ${places(count)}`,
  bar: 'Editing on the map',
  mode: {
    klik: 'Press neighbourhoods',
    lijn: 'Drawing: drag a line or set points',
    cirkel: 'Circle: point at the centre',
  },
  corners: (count) => `${count} ${count === 1 ? 'corner' : 'corners'}`,
  close: 'Close line',
  leave: 'Stop drawing',
  leaveCircle: 'Stop circle',
  otherLevel: 'The map shows no neighbourhoods now.',
  toBuurt: 'Show neighbourhoods',
};

const TEXTS: Readonly<Record<Language, OwnEditorTexts>> = { nl, en };

/** Words of the editor of an own area, beside the map and on it. */
export function ownEditorTexts(language: Language): OwnEditorTexts {
  return TEXTS[language];
}
