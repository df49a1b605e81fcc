import { change } from './change';
import { isFull } from './ownActions';
import { withOwnBack, withoutOwn } from './ownAreaModel';
import { requestOpenSheet } from './sheet/requestSheet';
import { useAtlas } from './store';

/** Takes an own area away, keeping what is needed to put it back: see {@link restoreOwn}. */
export function removeOwn(index: number): void {
  const { view } = useAtlas.getState();
  const without = withoutOwn(view, index);
  if (without === undefined) return;
  change(without.part);
  useAtlas.setState({ editing: null, removedOwn: without.removed });
}

/** Puts back the own area that was taken away last: its number, its place in the selection and in the comparison. */
export function restoreOwn(): void {
  const { view, removedOwn } = useAtlas.getState();
  if (removedOwn === null || isFull()) return;
  change(withOwnBack(view, removedOwn));
  useAtlas.setState({ removedOwn: null });
  requestOpenSheet();
}

/** Closes the message about the own area that was taken away. */
export function forgetRemoved(): void {
  useAtlas.setState({ removedOwn: null });
}
