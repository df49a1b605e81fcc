import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  open: 'uitleg openen',
  close: 'uitleg inklappen',
  larger: 'Uitleg groter',
  smaller: 'Uitleg kleiner',
  several: (count: number) => `${count} gebieden gekozen`,
} as const;

export type BottomSheetTexts = Widen<typeof nl>;

const en: BottomSheetTexts = {
  open: 'open explanation',
  close: 'fold explanation',
  larger: 'Larger explanation',
  smaller: 'Smaller explanation',
  several: (count) => `${count} areas selected`,
};

const TEXTS: Readonly<Record<Language, BottomSheetTexts>> = { nl, en };

/** Words of the handle by which the sheet over the map is raised and lowered. */
export function bottomSheetTexts(language: Language): BottomSheetTexts {
  return TEXTS[language];
}
