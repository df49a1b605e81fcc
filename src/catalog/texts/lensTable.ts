import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  caption: {
    stapeling: 'Meer is minder gunstig. Wat onbekend is, staat apart en telt niet mee.',
    verdeling: (noun: string) =>
      `Per gebied: hoeveel ${noun} er zijn, welk deel van het totaal dat is, en hoeveel keer zo veel als bij een gelijke verdeling.`,
    groepen:
      'Per gebied: hoe het naast zijn buren staat, hoe sterk de aanwijzing is, en de maten daarachter. Geen aanwijzing betekent niet dat er niets aan de hand is.',
  },
  refused: 'De tabel toont het cijfer zelf.',
  working: 'Zolang er geen antwoord is, toont de tabel alleen het cijfer.',
  change: 'Pas aan bij de kaart',
  csv: 'Lens',
};

type LensTableTexts = Widen<typeof nl>;

const en: LensTableTexts = {
  caption: {
    stapeling: 'More is less favourable. What is not known stands apart and does not count.',
    verdeling: (noun) =>
      `Per area: how many ${noun} there are, what share of the total that is, and how many times as many as with an even spread.`,
    groepen:
      'Per area: how it stands beside its neighbours, how strong the indication is, and the measures behind it. No indication does not mean that nothing is the matter.',
  },
  refused: 'The table shows the figure itself.',
  working: 'As long as there is no answer, the table shows the figure only.',
  change: 'Change this beside the map',
  csv: 'Lens',
};

/** Words of the table seen through the concentration lens. */
export function lensTableTexts(language: Language): LensTableTexts {
  return { nl, en }[language];
}
