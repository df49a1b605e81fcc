import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  home: {
    question: 'Waar woont u?',
    lead: 'Kies uw buurt. Dan ziet u eerst hoe het daar gaat.',
    parts: (city: string) => `Een deel van ${city}`,
    places: 'Een gemeente',
    otherPlaces: 'Een andere gemeente',
    skip: 'Overslaan: hele kaart',
    notKept: 'Wij bewaren niet wat u kiest.',
  },
  tour: {
    label: 'Rondleiding',
    count: (step: number, all: number) => `${step} van ${all}`,
    steps: [
      {
        title: 'De zin is de bediening',
        text: 'Druk op een onderstreept woord. Zo kiest u een ander onderwerp, een andere schaal, een ander jaar of een andere vergelijking.',
      },
      {
        title: 'Druk op een gebied',
        text: 'Dan leest u hoe het daar gaat. Met het toetsenbord kan het ook: pijltjes om te lopen, Enter om te kiezen.',
      },
      {
        title: 'Het adres is het beeld',
        text: 'Kopieer het adres boven in uw scherm: wie het opent, ziet precies dit. Hulp vindt u bovenaan, of met de toets ?.',
      },
    ],
    skip: 'Overslaan',
    previous: 'Vorige',
    next: 'Volgende',
    done: 'Klaar',
  },
} as const;

type VisitTexts = Widen<typeof nl>;

const en: VisitTexts = {
  home: {
    question: 'Where do you live?',
    lead: 'Choose your neighbourhood. Then you first see how things are there.',
    parts: (city) => `A part of ${city}`,
    places: 'A municipality',
    otherPlaces: 'Another municipality',
    skip: 'Skip: the whole map',
    notKept: 'We do not keep what you choose.',
  },
  tour: {
    label: 'Tour',
    count: (step, all) => `${step} of ${all}`,
    steps: [
      {
        title: 'The sentence is the control',
        text: 'Press an underlined word. That is how you choose another subject, scale, year or comparison.',
      },
      {
        title: 'Press an area',
        text: 'Then you read how things are there. The keyboard works too: arrow keys to walk, Enter to choose.',
      },
      {
        title: 'The address is the view',
        text: 'Copy the address at the top of your screen: whoever opens it sees exactly this. Help is at the top, or under the key ?.',
      },
    ],
    skip: 'Skip',
    previous: 'Previous',
    next: 'Next',
    done: 'Done',
  },
};

const TEXTS: Readonly<Record<Language, VisitTexts>> = { nl, en };

/** Words of the first visit: the question to residents and the tour. */
export function visitTexts(language: Language): VisitTexts {
  return TEXTS[language];
}
