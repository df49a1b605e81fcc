import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { helpTexts } from '../../catalog/texts/help';
import { mapToolTexts } from '../../catalog/texts/mapTools';
import type { Language } from '../../domain/text';
import { showHelp, showScreen, startTour } from '../../state/actions';
import { MOST_AREAS } from '../../state/linkFields';
import { PageDialog } from '../common/PageDialog';
import { KeyTable } from './KeyTable';
import { Signs } from './Signs';
import './help.css';

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

function beginTour(): void {
  showHelp(false);
  showScreen('kaart');
  startTour();
}

/** How the map works: over the page, closed with Escape, the button, or a press beside it. */
export function HelpDialog({ lang }: { lang: Language }) {
  const texts = helpTexts(lang);
  const keysId = useId();
  return (
    <PageDialog
      title={texts.title}
      closeLabel={texts.close}
      onClose={() => showHelp(false)}
      dismissable
      className="help"
    >
      <div className="help-parts">
        <Part title={texts.signs.title}>
          <Signs lang={lang} />
        </Part>
        <Part title={texts.keys.title} id={keysId}>
          <p>{texts.keys.lead}</p>
          <KeyTable lang={lang} labelId={keysId} />
        </Part>
        <Part title={texts.several.title}>
          <p>{texts.several.text(mapToolTexts(lang).several, MOST_AREAS)}</p>
        </Part>
        <Part title={texts.sharing.title}>
          <p>{texts.sharing.text}</p>
        </Part>
        <Part title={texts.tour.title}>
          <p>{texts.tour.text}</p>
          <Button className="button" onPress={beginTour}>
            {texts.tour.start}
          </Button>
        </Part>
      </div>
    </PageDialog>
  );
}
