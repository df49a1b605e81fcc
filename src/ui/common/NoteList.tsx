import type { NoteOffer } from '../../catalog/texts/noteOffers';
import { screenTexts } from '../../catalog/texts/screen';
import { dismissNotes } from '../../state/actions';
import { change } from '../../state/change';
import { selectNoteOffers, selectNoteTexts } from '../../state/noteWords';
import { useAtlas } from '../../state/store';

/** The note goes, and the focus with it: to what it was about. */
function toContent(): void {
  document.getElementById('inhoud')?.focus({ preventScroll: true });
}

/** What is shown instead of what was asked, with a way out where there is one; stays until closed or another choice. */
export function NoteList() {
  const notes = useAtlas(selectNoteTexts);
  const offers = useAtlas(selectNoteOffers);
  const texts = useAtlas((state) => screenTexts(state.view.taal));
  const close = () => {
    dismissNotes();
    toContent();
  };
  const take = ({ part }: NoteOffer) => {
    change(part);
    toContent();
  };
  return (
    <div className="notes">
      <div className="notes-body">
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        {offers.map((offer) => (
          <button key={offer.label} type="button" className="button" onClick={() => take(offer)}>
            {offer.label}
          </button>
        ))}
      </div>
      <button type="button" className="notes-close" aria-label={texts.state.closeNotes} onClick={close}>
        ×
      </button>
    </div>
  );
}
