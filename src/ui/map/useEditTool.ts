import { type RefObject, useRef } from 'react';
import type { AreaId } from '../../domain/area';
import { useAtlas } from '../../state/store';

/** What presses and keys on the map do while the buurten of an own area are chosen. */
export interface EditHandle {
  /** A press by mouse or finger. */
  press(id: AreaId): void;
  /** Enter or space on the area the keyboard is on. */
  choose(id: AreaId): void;
  /** Escape: one step out of what is under way. */
  escape(): void;
}

export interface EditTool {
  /** Number (from 0) of the own area that is being edited; null while none is. */
  readonly index: number | null;
  readonly on: boolean;
  /** Empty until the code for it has arrived; then presses are for it. */
  readonly handle: RefObject<EditHandle | null>;
}

/** The place where the editing of own areas takes over from selecting; its code comes when it is first needed. */
export function useEditTool(): EditTool {
  const handle = useRef<EditHandle | null>(null);
  const index = useAtlas(({ editing, view }) => (view.scherm === 'kaart' ? editing : null));
  return { index, on: index !== null, handle };
}
