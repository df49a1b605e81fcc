import type { Scene } from '../../../state/scene';

/** What a dialog gets that makes own areas. */
export interface AddDialogProps {
  readonly scene: Scene;
  readonly onClose: () => void;
  /** What the reader typed, kept while the dialog is closed. */
  readonly typed: string;
  readonly onType: (text: string) => void;
}
