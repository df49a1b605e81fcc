/** Sentences about what is missing around one area, or of the area itself. */
import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  neighbours: {
    edge: (name: string) =>
      `${name} ligt in het randgebied van Parkstad, voor een deel de landsgrens: buren over de grens ontbreken.`,
    unscored: (count: number, all: number) =>
      count === 1
        ? `Van de ${all} buren heeft er één geen cijfer dat meetelt.`
        : `Van de ${all} buren hebben er ${count} geen cijfer dat meetelt.`,
    both: (name: string, count: number, all: number) =>
      `${name} ligt in het randgebied van Parkstad, voor een deel de landsgrens: buren over de grens ontbreken, en van de ${all} andere ${count === 1 ? 'heeft er één' : `hebben er ${count}`} geen cijfer dat meetelt.`,
  },
  absent: (place: string, subject: string, when: string, why: string) =>
    `Voor ${place} is er ${when} geen cijfer voor ${subject} (${why}).`,
  absentSo: (name: string) =>
    `Daarom is hier niet te zeggen of er een groep ligt; ${name} telt ook niet mee als buur.`,
  floor: (place: string, floor: string) =>
    `In ${place} wonen minder dan ${floor} mensen: te weinig om dit cijfer te beoordelen.`,
  island: (name: string) =>
    `Geen van de buren van ${name} heeft een cijfer dat meetelt, dus is niet te zeggen of ${name} op de buren lijkt.`,
};

type GroupsMissing = Widen<typeof nl>;

const en: GroupsMissing = {
  neighbours: {
    edge: (name) =>
      `${name} lies on the edge of Parkstad, which is partly the national border: neighbours across it are missing.`,
    unscored: (count, all) =>
      count === 1
        ? `Of its ${all} neighbours one has no figure that counts.`
        : `Of its ${all} neighbours ${count} have no figure that counts.`,
    both: (name, count, all) =>
      `${name} lies on the edge of Parkstad, which is partly the national border: neighbours across it are missing, and of the ${all} others ${count === 1 ? 'one has' : `${count} have`} no figure that counts.`,
  },
  absent: (place, subject, when, why) => `For ${place} there is no figure for ${subject} ${when} (${why}).`,
  absentSo: (name) =>
    `So it cannot be said whether there is a group here; ${name} does not count as a neighbour either.`,
  floor: (place, floor) => `Fewer than ${floor} people live in ${place}: too few to judge this figure.`,
  island: (name) =>
    `None of the neighbours of ${name} has a figure that counts, so it cannot be said whether it is like them.`,
};

/** Sentences about figures and neighbours that are not there. */
export function groupsMissing(language: Language): GroupsMissing {
  return { nl, en }[language];
}
