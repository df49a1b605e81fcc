import { type ReactNode, useId } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { helpTexts } from '../../catalog/texts/help';
import { mapToolTexts } from '../../catalog/texts/mapTools';
import type { Language } from '../../domain/text';
import { showHelp, showScreen, startTour } from '../../state/actions';
import { MOST_AREAS } from '../../state/linkFields';
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
    <ModalOverlay className="help-overlay" isOpen isDismissable onOpenChange={showHelp}>
      <Modal className="help-modal">
        <Dialog className="help">
          <header className="help-head">
            <Heading slot="title">{texts.title}</Heading>
            <Button slot="close" className="help-close" aria-label={texts.close}>
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M4 4L16 16M16 4L4 16" />
              </svg>
            </Button>
          </header>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
