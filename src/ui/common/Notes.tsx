import { screenTexts } from '../../catalog/texts/screen';
import { dismissNotes } from '../../state/actions';
import { selectNoteTexts } from '../../state/noteSelectors';
import { useAtlas } from '../../state/store';

/** What of the link could not be followed and what is shown instead; stays until closed or another choice. */
export function Notes() {
  const notes = useAtlas(selectNoteTexts);
  const texts = useAtlas((state) => screenTexts(state.view.taal));
  const close = () => {
    dismissNotes();
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  };
  return (
    <div role="status" aria-label={texts.state.notes}>
      {notes.length > 0 && (
        <div className="notes">
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <button type="button" aria-label={texts.state.closeNotes} onClick={close}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
