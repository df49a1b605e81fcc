import type { Background } from '../../domain/background';
import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  tools: 'Kaartgereedschap',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  home: 'Hele regio',
  several: 'Meer gebieden kiezen',
  background: 'Achtergrond',
  backgrounds: { geen: 'geen', grijs: 'grijze kaart', luchtfoto: 'luchtfoto' },
  backgroundAsk: 'Komt van PDOK, dus alleen met internet. De kleuren schijnen dan door.',
  backgroundOffline: 'Kan nu niet: er is geen internet.',
  backgroundFailed: 'PDOK antwoordt niet; de kaart gaat zonder achtergrond verder.',
  backgroundSimple: 'Kan hier niet: de kaart wordt eenvoudig getekend.',
  credit: {
    geen: '',
    grijs: 'Achtergrond: Kaartgegevens © Kadaster, via PDOK',
    luchtfoto: 'Luchtfoto: Beeldmateriaal Nederland, via PDOK',
  },
  simple: 'Eenvoudige kaart: de vloeiende kaart is hier niet beschikbaar. Zoomen gaat met de knoppen.',
  lost: 'De kaart wordt even eenvoudig getekend, omdat de grafische kaart haar vrijgaf.',
  scale: (metres: string) => `schaal: ${metres}`,
  wholeRegion: 'De hele regio is in beeld.',
  inView: (metres: string) => `Ingezoomd; de schaalbalk is ${metres}.`,
  partOf: (names: string) => `hoort bij ${names}`,
} as const;

export type MapToolTexts = Widen<typeof nl> & {
  readonly backgrounds: Readonly<Record<Background, string>>;
  readonly credit: Readonly<Record<Background, string>>;
};

const en: MapToolTexts = {
  tools: 'Map tools',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Whole region',
  several: 'Select several areas',
  background: 'Background',
  backgrounds: { geen: 'none', grijs: 'grey map', luchtfoto: 'aerial photo' },
  backgroundAsk: 'Comes from PDOK, so only with internet. The colours then let it through.',
  backgroundOffline: 'Not possible now: there is no internet.',
  backgroundFailed: 'PDOK does not answer; the map goes on without a background.',
  backgroundSimple: 'Not possible here: the map is drawn in its simple form.',
  credit: {
    geen: '',
    grijs: 'Background: map data © Kadaster, via PDOK',
    luchtfoto: 'Aerial photo: Beeldmateriaal Nederland, via PDOK',
  },
  simple: 'Simple map: the smooth one is not available here. Zoom with the buttons.',
  lost: 'The map is drawn in its simple form for a moment, because the graphics card let go of it.',
  scale: (metres) => `scale: ${metres}`,
  wholeRegion: 'The whole region is in view.',
  inView: (metres) => `Zoomed in; the scale bar is ${metres}.`,
  partOf: (names) => `part of ${names}`,
};

const TEXTS: Readonly<Record<Language, MapToolTexts>> = { nl, en };

/** Words of the tools on the map. */
export function mapToolTexts(language: Language): MapToolTexts {
  return TEXTS[language];
}
