import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** True where a press beside it closes it too: not where somebody may be at work in it. */
  readonly dismissable: boolean;
  /** Class of the dialog itself. */
  readonly className: string;
  readonly children: ReactNode;
}

/** A dialog over the page; closed with Escape or its button. */
export function PageDialog({ title, closeLabel, onClose, dismissable, className, children }: Props) {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      isDismissable={dismissable}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className="dialog-modal">
        <Dialog className={`dialog ${className}`}>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button slot="close" className="dialog-close" aria-label={closeLabel}>
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
