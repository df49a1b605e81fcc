import type { Language } from '../../domain/text';
import type { Widen } from './widen';

/** Key that opens the search from the map. */
export const SEARCH_KEY = '/';

const nl = {
  field: 'Zoek een gebied',
  notLoaded: 'Zoeken kon niet worden geladen. Klik nog eens, of herlaad de pagina.',
} as const;

type SearchFieldTexts = Widen<typeof nl>;

const en: SearchFieldTexts = {
  field: 'Find an area',
  notLoaded: 'The search could not be loaded. Click again, or reload the page.',
};

const TEXTS: Readonly<Record<Language, SearchFieldTexts>> = { nl, en };

/** What the closed search field says: the only texts of the search in the first download. */
export function searchFieldTexts(lang: Language): SearchFieldTexts {
  return TEXTS[lang];
}
