import type { ReactNode } from 'react';
import { addOwnTexts } from '../../../catalog/texts/addOwn';
import type { Language } from '../../../domain/text';
import { PageDialog } from '../../common/PageDialog';
import './add-dialog.css';

interface Props {
  readonly title: string;
  readonly lang: Language;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The dialog of a way to make an own area. A press beside it does nothing: somebody may be at work in it. */
export function AddDialog({ title, lang, onClose, children }: Props) {
  return (
    <PageDialog
      title={title}
      closeLabel={addOwnTexts(lang).close}
      onClose={onClose}
      dismissable={false}
      className="add-dialog"
    >
      {children}
    </PageDialog>
  );
}
