import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  figures: (then: string, since: string, now: string, year: string) =>
    `${then} in ${since}, ${now} in ${year}`,
  benchmark: (name: string, then: string, now: string) => `${name} van ${then} naar ${now}`,
  same: (name: string, figure: string) => `${name} bleef ${figure}`,
  gap: (change: string) => `de afstand is ${change}`,
  times: (times: string) => `de verhouding is ${times} die van toen`,
  withinMargin: (words: string) => `${words} (binnen de marge)`,
  tooFewHomes: (words: string, fewest: string) =>
    `${words}: met minder dan ${fewest} huishoudens, die hier voor woningen staan, zegt een verschil weinig`,
  without: (year: string, why: string) => `geen verandering te zeggen; ${year}: ${why}`,
  otherName: 'of het gebied had toen een andere naam of andere grenzen',
  only: (figure: string, year: string) => `${figure} in ${year}`,
  columns: {
    figure: (year: string) => `cijfer in ${year}`,
    benchmark: (name: string, year: string) => `${name} in ${year}`,
    waarde: (since: string, year: string) => `verandering ${since} – ${year}`,
    afstand: (name: string, since: string, year: string) =>
      `verandering van de afstand tot ${name}, ${since} – ${year}`,
  },
};

type ChangeTexts = Widen<typeof nl>;

const en: ChangeTexts = {
  figures: (then, since, now, year) => `${then} in ${since}, ${now} in ${year}`,
  benchmark: (name, then, now) => `${name} from ${then} to ${now}`,
  same: (name, figure) => `${name} stayed ${figure}`,
  gap: (change) => `the gap is ${change}`,
  times: (times) => `the ratio is ${times} that of then`,
  withinMargin: (words) => `${words} (within the margin)`,
  tooFewHomes: (words, fewest) =>
    `${words}: with fewer than ${fewest} households, which stand for homes here, a difference says little`,
  without: (year, why) => `no change to tell; ${year}: ${why}`,
  otherName: 'or the area had another name or other borders then',
  only: (figure, year) => `${figure} in ${year}`,
  columns: {
    figure: (year) => `figure in ${year}`,
    benchmark: (name, year) => `${name} in ${year}`,
    waarde: (since, year) => `change ${since} – ${year}`,
    afstand: (name, since, year) => `change of the gap to ${name}, ${since} – ${year}`,
  },
};

/** Words of a change between two periods. */
export function changeTexts(language: Language): ChangeTexts {
  return { nl, en }[language];
}
