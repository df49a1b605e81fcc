import { type ComponentType, lazy, Suspense } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { selectShownNotes } from '../../state/noteSelectors';
import { useAtlas } from '../../state/store';

/** Notes that do not arrive are no fault of the page: it shows what it says it shows. */
const LazyNotes = lazy<ComponentType>(() =>
  import('./NoteList').then(
    ({ NoteList }) => ({ default: NoteList }),
    () => ({ default: () => null }),
  ),
);

/** What of the link could not be followed, or of a choice. The place is there from the start, so that it is spoken. */
export function Notes() {
  const any = useAtlas((state) => selectShownNotes(state).length > 0);
  const texts = useAtlas((state) => screenTexts(state.view.taal));
  return (
    <div role="status" aria-label={texts.state.notes}>
      {any && (
        <Suspense fallback={null}>
          <LazyNotes />
        </Suspense>
      )}
    </div>
  );
}
