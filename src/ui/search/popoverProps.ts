import type { RefObject } from 'react';
import type { AreaId } from '../../domain/area';
import type { Language } from '../../domain/text';

/** What the opened search needs of the closed one. */
export interface SearchPopoverProps {
  readonly lang: Language;
  /** What was typed before it was there. */
  readonly typed: string;
  /** The field it hangs under. */
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onFound: (id: AreaId) => void;
}
