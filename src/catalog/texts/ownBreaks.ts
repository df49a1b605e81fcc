import type { BreakFault, BreakWarning } from '../../domain/ownBreaks';
import type { Language } from '../../domain/text';

type Said = BreakFault | BreakWarning;
type Say = (value: number) => string;

type OwnBreaksTexts = {
  readonly [C in Said['code']]: (params: Extract<Said, { readonly code: C }>['params'], say: Say) => string;
};

const nl: OwnBreaksTexts = {
  'geen-getal': ({ tekst }) => `“${tekst}” is geen getal. Zet tussen twee getallen een puntkomma.`,
  volgorde: ({ eerst, dan }, say) =>
    `${say(dan)} staat na ${say(eerst)}, maar is lager. Zet ze van laag naar hoog.`,
  gelijk: ({ eerst, dan, getoond }, say) =>
    eerst === dan
      ? `${say(dan)} staat er twee keer. Laat er één weg.`
      : `${say(eerst)} en ${say(dan)} worden allebei ${say(getoond)}. Laat er één weg.`,
  'te-weinig': ({ aantal, minst }) =>
    `${aantal === 1 ? 'Eén grens is' : aantal === 0 ? 'Geen grenzen is' : `${aantal} grenzen is`} te weinig. Geef er minstens ${minst}: dat zijn drie klassen.`,
  'te-veel': ({ aantal, meest }) =>
    `${aantal} grenzen is te veel. Houd er hoogstens ${meest} over: dat zijn negen klassen.`,
  'alle-buiten': ({ laagste, hoogste }, say) =>
    `Zo vallen alle cijfers in één klasse. Ze lopen van ${say(laagste)} tot ${say(hoogste)}: kies grenzen daartussen.`,
  'buiten-cijfers': ({ grenzen, laagste, hoogste }, say) =>
    `${grenzen.map(say).join(' en ')} ${grenzen.length === 1 ? 'ligt' : 'liggen'} buiten de cijfers, die van ${say(laagste)} tot ${say(hoogste)} lopen. Een klasse daar blijft leeg.`,
};

const en: OwnBreaksTexts = {
  'geen-getal': ({ tekst }) => `“${tekst}” is not a number. Put a semicolon between two numbers.`,
  volgorde: ({ eerst, dan }, say) =>
    `${say(dan)} comes after ${say(eerst)}, but is lower. Put them from low to high.`,
  gelijk: ({ eerst, dan, getoond }, say) =>
    eerst === dan
      ? `${say(dan)} is there twice. Leave one out.`
      : `${say(eerst)} and ${say(dan)} both become ${say(getoond)}. Leave one out.`,
  'te-weinig': ({ aantal, minst }) =>
    `${aantal === 1 ? 'One break is' : aantal === 0 ? 'No breaks is' : `${aantal} breaks is`} too few. Give at least ${minst}, which makes three classes.`,
  'te-veel': ({ aantal, meest }) =>
    `${aantal} breaks is too many. Keep at most ${meest}, which makes nine classes.`,
  'alle-buiten': ({ laagste, hoogste }, say) =>
    `All figures would be in one class. They run from ${say(laagste)} to ${say(hoogste)}: choose breaks in between.`,
  'buiten-cijfers': ({ grenzen, laagste, hoogste }, say) =>
    `${grenzen.map(say).join(' and ')} ${grenzen.length === 1 ? 'lies' : 'lie'} outside the figures, which run from ${say(laagste)} to ${say(hoogste)}. A class there stays empty.`,
};

/**
 * What is wrong with breaks somebody typed, or remarkable: what, where, and what to do. `say` writes a number of the
 * indicator.
 */
export function ownBreaksText(said: Said, language: Language, say: Say): string {
  const write = { nl, en }[language][said.code] as (params: Said['params'], say: Say) => string;
  return write(said.params, say);
}
