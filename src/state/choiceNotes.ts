import type { Note } from '../domain/note';
import { useAtlas } from './store';

/** Leaves the view as it is and says why; said again when it was closed before. */
export function refuse(note: Note): void {
  useAtlas.setState({ choiceNotes: [note], dismissed: null });
}

/** Says what came with a choice that was followed. */
export function tell(note: Note): void {
  const { choiceNotes } = useAtlas.getState();
  useAtlas.setState({ choiceNotes: [...choiceNotes, note], dismissed: null });
}
