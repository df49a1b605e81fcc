import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { addOwnTexts } from '../../../catalog/texts/addOwn';
import type { Language } from '../../../domain/text';
import './add-dialog.css';

interface Props {
  readonly title: string;
  readonly lang: Language;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Over the page; closed with Escape or its button. A press beside it does nothing: somebody may be at work in it. */
export function AddDialog({ title, lang, onClose, children }: Props) {
  return (
    <ModalOverlay className="add-overlay" isOpen onOpenChange={(open) => open || onClose()}>
      <Modal className="add-modal">
        <Dialog className="add-dialog">
          <header className="add-head">
            <Heading slot="title">{title}</Heading>
            <Button slot="close" className="add-close" aria-label={addOwnTexts(lang).close}>
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M4 4L16 16M16 4L4 16" />
              </svg>
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
