import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import type { Widen } from './widen';

/** A share in words: `4,2 %` of `mensen met een bijstandsuitkering`. */
interface Part {
  readonly text: string;
  readonly noun: string;
}

const nl = {
  /** Lowest first. */
  classes: [
    'minder dan half zo veel als gemiddeld',
    '0,5 tot 0,67 keer zo veel',
    '0,67 tot 0,91 keer zo veel',
    'ongeveer zo veel als gemiddeld',
    '1,1 tot 1,5 keer zo veel',
    '1,5 tot 2 keer zo veel',
    'meer dan 2 keer zo veel als gemiddeld',
  ],
  groups: { together: 'Alle focusgebieden samen', rest: 'De rest van Parkstad' },
  times: {
    none: 'geen, bij een gelijke verdeling wel',
    even: 'ongeveer zo veel als bij een gelijke verdeling',
    some: (times: string) => `${times} keer zo veel als bij een gelijke verdeling`,
  },
  about: (count: string) => `ongeveer ${count}`,
  words: {
    shares: (concerned: Part, base: Part) =>
      `${concerned.text} van de ${concerned.noun}, bij ${base.text} van ${
        base.noun === 'land' ? 'het' : 'de'
      } ${base.noun}`,
    columns: {
      count: (noun: string, counting: 'aandeel' | 'telling' | 'land') =>
        counting === 'telling' ? `${noun} per jaar` : counting === 'aandeel' ? `${noun}, geschat` : noun,
      share: 'Deel van het totaal',
      times: 'Keer zo veel als gemiddeld',
    },
  },
};

type SpreadWordTexts = Widen<typeof nl>;

const en: SpreadWordTexts = {
  classes: [
    'less than half as many as average',
    '0.5 to 0.67 times as many',
    '0.67 to 0.91 times as many',
    'about as many as average',
    '1.1 to 1.5 times as many',
    '1.5 to 2 times as many',
    'more than 2 times as many as average',
  ],
  groups: { together: 'All focus areas together', rest: 'The rest of Parkstad' },
  times: {
    none: 'none, where an even spread would have some',
    even: 'about as many as with an even spread',
    some: (times) => `${times} times as many as with an even spread`,
  },
  about: (count) => `about ${count}`,
  words: {
    shares: (concerned, base) =>
      `${concerned.text} of the ${concerned.noun}, with ${base.text} of the ${base.noun}`,
    columns: {
      count: (noun, counting) =>
        counting === 'telling' ? `${noun} per year` : counting === 'aandeel' ? `${noun}, estimated` : noun,
      share: 'Share of the total',
      times: 'Times as many as average',
    },
  },
};

const TEXTS: Readonly<Record<Language, SpreadWordTexts>> = { nl, en };

/** Labels of the classes of times the even share, lowest first. */
export function spreadClassLabels(language: Language): readonly string[] {
  return TEXTS[language].classes;
}

/** Names of the focusgebieden together and of the rest. */
export function spreadGroups(language: Language): SpreadWordTexts['groups'] {
  return TEXTS[language].groups;
}

/** What lines and columns of an area say. */
export function spreadWords(language: Language): SpreadWordTexts['words'] {
  return TEXTS[language].words;
}

/** Times as printed: `2,2`, `13`, `0,04`. */
export function timesText(times: number, language: Language): string {
  if (times >= 10) return formatNumber(times, 0, language);
  return formatNumber(times, times < 0.095 ? 2 : 1, language);
}

/** `2,2 keer zo veel als bij een gelijke verdeling`. */
export function timesWords(times: number, language: Language): string {
  const words = TEXTS[language].times;
  if (times === 0) return words.none;
  // What is printed as 1,0 is said in words.
  return times >= 0.95 && times < 1.05 ? words.even : words.some(timesText(times, language));
}

/** A share (0 to 1) in percent, as fine as it must be to say something: `36 %`, `4,2 %`, `0,03 %`. */
export function percentText(share: number, language: Language): string {
  const percent = share * 100;
  const decimals = percent >= 9.95 ? 0 : percent >= 0.095 ? 1 : 2;
  return formatValue(percent, 'procent', percent === 0 ? 0 : decimals, language);
}

/** From this many a number worked out from a percentage is given in tens. */
const TENS = 50;

/** A number of people: whole, and in tens with `ongeveer` where it is worked out from a percentage. */
export function countText(count: number, about: boolean, language: Language): string {
  if (!about) return formatNumber(count, 0, language);
  const shown = count >= TENS ? Math.round(count / 10) * 10 : Math.round(count);
  return TEXTS[language].about(formatNumber(shown, 0, language));
}
