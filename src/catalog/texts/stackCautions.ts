import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: (count: string) => `Goed om te weten (${count})`,
  fifth: (areas: string) =>
    `Er is altijd een minst gunstige vijfde, ook als het overal goed gaat. Een vijfde zegt waar het binnen de ${areas} het minst gunstig is, niet of het slecht gaat.`,
  ties: (name: string, counted: string, without: string, areas: string) =>
    `${name}: ${counted} in plaats van ${without} ${areas}, door gelijke cijfers.`,
  twins: (a: string, b: string, rho: string, areas: string) =>
    `${a} en ${b} hangen sterk samen (${rho}, over ${areas}): zij vertellen deels hetzelfde.`,
  modelled: (names: string, one: boolean) =>
    `${names} ${one ? 'is' : 'zijn'} geschat met een model. Daardoor kunnen gebieden meer op elkaar lijken dan zij in het echt doen.`,
  years: (periods: string) => `De cijfers zijn niet van hetzelfde jaar: ${periods}.`,
  and: 'en',
};

type StackCautionsTexts = Widen<typeof nl>;

const en: StackCautionsTexts = {
  title: (count) => `Good to know (${count})`,
  fifth: (areas) =>
    `There is always a least favourable fifth, also when all is well everywhere. A fifth says where among the ${areas} it is least favourable, not whether things are bad.`,
  ties: (name, counted, without, areas) =>
    `${name}: ${counted} instead of ${without} ${areas}, because of equal figures.`,
  twins: (a, b, rho, areas) =>
    `${a} and ${b} are strongly related (${rho}, over ${areas}): in part they tell the same.`,
  modelled: (names, one) =>
    `${names} ${one ? 'is' : 'are'} estimated with a model. That can make areas look more alike than they are.`,
  years: (periods) => `The figures are not of the same year: ${periods}.`,
  and: 'and',
};

/** What a reader must know about a stack before drawing conclusions. */
export function stackCautionsTexts(language: Language): StackCautionsTexts {
  return { nl, en }[language];
}
