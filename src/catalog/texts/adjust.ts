import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  open: 'Aanpassen',
  title: 'Kaart aanpassen',
  close: 'Klaar',
  parts: { klassen: 'Klassen', tijd: 'Tijd', twee: 'Twee onderwerpen', score: 'Score' },
};

type AdjustTexts = Widen<typeof nl>;

const en: AdjustTexts = {
  open: 'Adjust',
  title: 'Adjust the map',
  close: 'Done',
  parts: { klassen: 'Classes', tijd: 'Time', twee: 'Two subjects', score: 'Score' },
};

/** Words of the panel in which the map is adjusted. */
export function adjustTexts(language: Language): AdjustTexts {
  return { nl, en }[language];
}
