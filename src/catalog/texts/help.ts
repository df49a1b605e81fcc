import type { Language } from '../../domain/text';
import { SEARCH_KEY } from './searchField';
import type { Widen } from './widen';

const nl = {
  title: 'Hulp',
  close: 'Hulp sluiten',
  keys: {
    title: 'Toetsen op de kaart',
    lead: 'Ga met Tab naar de kaart, of klik op een gebied. Daarna werken deze toetsen.',
    key: 'Toets',
    does: 'Wat hij doet',
    rows: [
      ['Pijltjes', 'Naar het gebied ernaast in die richting. De toets de andere kant op brengt u terug.'],
      ['Letters', 'Naar het gebied dat zo heet. Nog eens dezelfde letter: het volgende.'],
      ['Home, End', 'Naar het eerste of het laatste gebied op naam.'],
      ['Enter of spatie', 'Alleen dit gebied kiezen. Nog eens: loslaten.'],
      ['Shift + Enter', 'Dit gebied erbij kiezen, of eraf halen.'],
      ['Alt + Enter', 'Inzoomen op dit gebied.'],
      ['+ en −', 'Inzoomen en uitzoomen.'],
      ['0', 'De hele regio in beeld.'],
      ['Escape', 'Een stap terug: eerst de uitleg weg, dan de keuze, dan de hele regio.'],
      [SEARCH_KEY, 'Zoeken.'],
      ['?', 'Deze hulp.'],
    ],
  },
  signs: {
    title: 'Wat de kaart laat zien',
    colour: 'De kleur is de klasse. De legenda noemt de grenzen, het jaar en de bron.',
    hatch:
      'Arcering: hier is geen cijfer. Dat betekent niet laag. Elke reden heeft een eigen arcering, en staat in de legenda.',
    thin: 'Lichter: hier wonen weinig mensen, minder dan 300 per km². De klasse is dezelfde.',
    urban: 'Streepjes: een stedelijk focusgebied. De grens is indicatief.',
    rural: 'Stippels: een landelijk focusgebied. De grens is indicatief.',
    selected: 'Dikke lijn: een gekozen gebied.',
  },
  several: {
    title: 'Meer gebieden kiezen',
    text: (button: string, most: number) =>
      `Houd Shift ingedrukt en klik, of druk op Shift + Enter. Op een aanraakscherm zet u eerst ‘${button}’ aan. Er kunnen ${most} gebieden tegelijk gekozen zijn.`,
  },
  sharing: {
    title: 'Delen',
    text: 'Kopieer het adres boven in uw scherm. Wie het opent, ziet hetzelfde beeld. Met de terugknop komt u bij het vorige beeld.',
  },
  tour: {
    title: 'Rondleiding',
    text: 'In drie stappen: de zin, de gebieden en het adres.',
    start: 'Begin de rondleiding',
  },
} as const;

type HelpTexts = Widen<typeof nl>;

const en: HelpTexts = {
  title: 'Help',
  close: 'Close help',
  keys: {
    title: 'Keys on the map',
    lead: 'Go to the map with Tab, or click an area. Then these keys work.',
    key: 'Key',
    does: 'What it does',
    rows: [
      ['Arrow keys', 'To the area next to it in that direction. The key the other way brings you back.'],
      ['Letters', 'To the area with that name. The same letter again: the next one.'],
      ['Home, End', 'To the first or the last area by name.'],
      ['Enter or space', 'Select only this area. Again: release it.'],
      ['Shift + Enter', 'Add this area to the selection, or take it out.'],
      ['Alt + Enter', 'Zoom in on this area.'],
      ['+ and −', 'Zoom in and out.'],
      ['0', 'The whole region in view.'],
      ['Escape', 'One step back: first the text, then the selection, then the whole region.'],
      [SEARCH_KEY, 'Search.'],
      ['?', 'This help.'],
    ],
  },
  signs: {
    title: 'What the map shows',
    colour: 'The colour is the class. The legend gives its bounds, the year and the source.',
    hatch:
      'Hatching: there is no figure here. That does not mean low. Each reason has its own hatching, and is in the legend.',
    thin: 'Lighter: few people live here, fewer than 300 per km². The class is the same.',
    urban: 'Dashes: an urban focus area. The boundary is indicative.',
    rural: 'Dots: a rural focus area. The boundary is indicative.',
    selected: 'Thick line: a selected area.',
  },
  several: {
    title: 'Selecting several areas',
    text: (button, most) =>
      `Hold Shift and click, or press Shift + Enter. On a touch screen, first switch on ‘${button}’. Up to ${most} areas can be selected at once.`,
  },
  sharing: {
    title: 'Sharing',
    text: 'Copy the address at the top of your screen. Whoever opens it sees the same view. The back button brings the previous view.',
  },
  tour: {
    title: 'Tour',
    text: 'In three steps: the sentence, the areas and the address.',
    start: 'Start the tour',
  },
};

const TEXTS: Readonly<Record<Language, HelpTexts>> = { nl, en };

/** Words of the help. */
export function helpTexts(language: Language): HelpTexts {
  return TEXTS[language];
}
