import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  count: (count: number) => `${count} gebieden gekozen`,
  /** Begins with the name, which is all of it that is seen. */
  alone: (name: string) => `${name}: alle cijfers van dit gebied`,
  wholeRegion: (name: string) => `${name} als geheel`,
  among: (areas: string) => `Deze scores gelden tussen de focusgebieden; die op de kaart tussen de ${areas}.`,
} as const;

type SelectionTexts = Widen<typeof nl>;

const en: SelectionTexts = {
  count: (count) => `${count} areas selected`,
  alone: (name) => `${name}: all figures of this area`,
  wholeRegion: (name) => `${name} as a whole`,
  among: (areas) => `These scores hold among the focus areas; those on the map among the ${areas}.`,
};

const TEXTS: Readonly<Record<Language, SelectionTexts>> = { nl, en };

/** Words of the panel about what is selected. */
export function selectionTexts(language: Language): SelectionTexts {
  return TEXTS[language];
}
