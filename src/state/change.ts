import type { View } from '../domain/view';
import { environment } from './requests';
import { useAtlas } from './store';
import { encodeView } from './viewCodec';

/** Changes part of the view as a step that the back button undoes; nothing when it is that view already. */
export function change(part: Partial<View>): void {
  const before = useAtlas.getState().view;
  const view = { ...before, ...part };
  const link = encodeView(view);
  if (link === encodeView(before)) return;
  environment()?.push(link);
  useAtlas.setState({ view, linkNotes: [], choiceNotes: [], dismissed: null });
}
