/** Sentences about a whole map, its groups, and how steady a finding is. */
import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  together: (areas: string, high: string, low: string) =>
    `${areas} die op elkaar lijken liggen vaker bij elkaar dan bij toeval te verwachten is: die met ${high} bij elkaar, en die met ${low} bij elkaar.`,
  scattered: (areas: string) =>
    `${areas} die naast elkaar liggen verschillen vaker van elkaar dan bij toeval te verwachten is.`,
  chance: (areas: string) =>
    `Er is geen aanwijzing dat ${areas} met ongeveer hetzelfde cijfer vaker bij elkaar liggen dan bij toeval. Dat betekent niet dat er nergens iets aan de hand is.`,
  counts: (strong: string, some: string, areas: string) =>
    `Van ${areas} met een cijfer is er bij ${strong} een sterke aanwijzing, en bij ${some} een aanwijzing die niet sterk is.`,
  nil: 'geen',
  noCounts: (areas: string) => `Bij geen van ${areas} met een cijfer is er een aanwijzing.`,
  group: (areas: string, figures: string, inwoners: string) =>
    `Een groep van ${areas} met ${figures}, samen ${inwoners}.`,
  alone: (area: string, place: string, figures: string, inwoners: string) =>
    `Eén ${area} tussen buren die gemiddeld ook ${figures} hebben: ${place}, ${inwoners}.`,
  people: (count: string, year: string) => `${count} inwoners (${year})`,
  core: (names: string) => `Kern: ${names}.`,
  rim: (names: string) => `Rand: ${names}.`,
  noCore: 'Een kern heeft deze groep niet.',
  steady: (evidence: string, rules: string) => `${evidence} met als buren: ${rules}.`,
  otherKind: 'van een andere soort',
};

type GroupsOverall = Widen<typeof nl>;

const en: GroupsOverall = {
  together: (areas, high, low) =>
    `${areas} that are alike lie together more often than chance would have it: those with ${high} together, and those with ${low} together.`,
  scattered: (areas) => `${areas} beside each other differ more often than chance would have it.`,
  chance: (areas) =>
    `There is no indication that ${areas} with about the same figure lie together more often than by chance. That does not mean nothing is the matter anywhere.`,
  counts: (strong, some, areas) =>
    `Of ${areas} with a figure, ${strong} have a strong indication, and ${some} an indication that is not strong.`,
  nil: 'none',
  noCounts: (areas) => `None of ${areas} with a figure has an indication.`,
  group: (areas, figures, inwoners) => `A group of ${areas} with ${figures}, ${inwoners} together.`,
  alone: (area, place, figures, inwoners) =>
    `One ${area} among neighbours that have ${figures} on average as well: ${place}, ${inwoners}.`,
  people: (count, year) => `${count} inhabitants (${year})`,
  core: (names) => `Core: ${names}.`,
  rim: (names) => `Rim: ${names}.`,
  noCore: 'This group has no core.',
  steady: (evidence, rules) => `${evidence} with as neighbours: ${rules}.`,
  otherKind: 'of another kind',
};

/** Sentences about all areas together, and about groups. */
export function groupsOverall(language: Language): GroupsOverall {
  return { nl, en }[language];
}
