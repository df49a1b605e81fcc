import type { MouseEvent } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import type { Screen, View } from '../../domain/view';
import { onScreen, setLanguage, showScreen } from '../../state/actions';
import { DEFAULT_VIEW } from '../../state/defaultView';
import { useAtlas } from '../../state/store';
import { encodeView } from '../../state/viewCodec';
import { HelpButton } from '../help/HelpButton';

/** The screen of the menu a view belongs to: the table is a way to read the map, or what a lens shows. */
function menuScreenOf({ scherm, lens }: View): Screen {
  if (scherm !== 'tabel') return scherm;
  return lens === null ? 'kaart' : 'concentratie';
}

/** A link that can be opened in a new tab, and changes the view in place on a plain click. */
function ScreenLink({ view, screen, text }: { view: View; screen: Screen; text: string }) {
  const here = menuScreenOf(view) === screen;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    showScreen(screen);
  };
  return (
    <a
      href={encodeView(onScreen(view, screen)) || '?'}
      aria-current={here ? 'page' : undefined}
      onClick={follow}
    >
      {text}
    </a>
  );
}

/** Screens of their own between map and sources. */
const PAGES = ['concentratie', 'verloop', 'vergelijk', 'doelen', 'regels', 'samenvatting'] as const;

/** Name of the atlas, its screens and the language. */
export function Top() {
  const view = useAtlas((state) => state.view);
  const texts = screenTexts(view.taal);
  const other = view.taal === 'nl' ? 'en' : 'nl';
  return (
    <header className="top">
      <a className="skip" href="#inhoud">
        {texts.skip}
      </a>
      <a
        className="brand"
        href={encodeView({ ...DEFAULT_VIEW, taal: view.taal }) || '?'}
        title={texts.tagline}
      >
        {texts.product}
      </a>
      <nav className="menu" aria-label={texts.mainMenu}>
        <ScreenLink view={view} screen="kaart" text={texts.map} />
        {PAGES.map((page) => (
          <ScreenLink key={page} view={view} screen={page} text={texts.pages[page]} />
        ))}
        <ScreenLink view={view} screen="bronnen" text={texts.sourcesPage} />
      </nav>
      <div className="top-tools">
        <HelpButton lang={view.taal} />
        <button type="button" className="plain-button" lang={other} onClick={() => setLanguage(other)}>
          <span className="if-wide">{texts.otherLanguage}</span>
          <span className="if-narrow" aria-hidden="true">
            {other.toUpperCase()}
          </span>
        </button>
      </div>
    </header>
  );
}
