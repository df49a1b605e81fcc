import type { ClassModel } from './classes';
import type { Scale, Step } from './compare';
import { deviationClasses, stepSize } from './deviation';
import type { Direction } from './indicator';
import type { Language } from './text';
import { stepLabelInTimes } from './timesLabels';
import { isInTimes } from './unit';

/** The class in the middle: no clear change. */
export const NO_CHANGE = 3;

type Words = readonly [down: string, up: string];

const WORDS: Readonly<
  Record<Language, { readonly none: string; readonly judged: Words; readonly neutral: Words }>
> = {
  nl: {
    none: 'geen duidelijke verandering',
    judged: ['minder gunstig', 'gunstiger'],
    neutral: ['omlaag', 'omhoog'],
  },
  en: { none: 'no clear change', judged: ['less favourable', 'more favourable'], neutral: ['down', 'up'] },
};

/** Words for a change to one side and to the other: favourable or not, or down and up where nothing is judged. */
export function changeWordsOf(direction: Direction, lang: Language): Words {
  return WORDS[lang][direction === 'neutraal' ? 'neutral' : 'judged'];
}

/** `geen duidelijke verandering`. */
export function noChangeWords(lang: Language): string {
  return WORDS[lang].none;
}

function labelOf(index: number, scale: Scale, lang: Language): string {
  if (index === NO_CHANGE) return WORDS[lang].none;
  const towards = index - NO_CHANGE;
  const step = (scale.direction === 'lager-is-gunstig' ? -towards : towards) as Step;
  if (isInTimes(scale.unit)) return stepLabelInTimes(step, scale, lang);
  return `${stepSize(step, scale, lang)} ${changeWordsOf(scale.direction, lang)[towards > 0 ? 1 : 0]}`;
}

/**
 * Seven classes of change around *geen duidelijke verandering*, by the steps of every other comparison: the benchmark of
 * a figure is what it would be had nothing changed. Class 0 became least favourable, or went down furthest.
 */
export function changeClasses(scale: Scale, lang: Language): ClassModel {
  const model = deviationClasses(scale, lang);
  return {
    ...model,
    classes: model.classes.map(({ index, from, to, colourKey, verdict }) => ({
      ...{ index, from, to, colourKey },
      ...(verdict && { verdict }),
      get label() {
        return labelOf(index, scale, lang);
      },
    })),
  };
}
