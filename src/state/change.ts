import type { View } from '../domain/view';
import { isAdjusted, lensOf } from './needed';
import { environment } from './requests';
import { requestView } from './requestView';
import { useAtlas } from './store';
import { encodeView } from './viewCodec';

/** Parts of a view that give the classes another meaning: what was in the light is then something else. */
const OTHER_CLASSES = [
  'indicator',
  'niveau',
  'kleur',
  'klassen',
  'basis',
  'sinds',
  'met',
  'score',
  'stapel',
] as const;

/** The view with a part changed; nothing stays in the light that meant something else before. */
function changed(before: View, part: Partial<View>): View {
  const after = { ...before, ...part };
  const other = OTHER_CLASSES.some((key) => after[key] !== before[key]) || lensOf(after) !== lensOf(before);
  return { ...before, ...(other && { uitgelicht: null }), ...part };
}

function go(part: Partial<View>, how: 'push' | 'replace'): void {
  const before = useAtlas.getState().view;
  const view = changed(before, part);
  const link = encodeView(view);
  if (link === encodeView(before)) return;
  environment()?.[how](link);
  // A slider does not bring back at every step what the reader has just closed.
  const dismissed = how === 'replace' ? useAtlas.getState().dismissed : null;
  useAtlas.setState({ view, linkNotes: [], choiceNotes: [], dismissed });
  if (isAdjusted(view)) void requestView(view);
}

/** Changes part of the view as a step that the back button undoes; nothing when it is that view already. */
export function change(part: Partial<View>): void {
  go(part, 'push');
}

/** Changes part of the view in place, as a slider does: no step of its own. */
export function adjust(part: Partial<View>): void {
  go(part, 'replace');
}
