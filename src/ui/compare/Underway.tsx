import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import type { CompareModel } from '../../state/compare/compareModel';
import { requestSheet } from '../../state/sheet/requestSheet';

/** What is still on its way, or did not come. */
export function Underway({ model: { waiting, failed }, lang }: { model: CompareModel; lang: Language }) {
  const texts = sheetTexts(lang);
  return (
    <>
      <div role="status" className="compare-underway">
        {waiting > 0 && <p>{texts.waiting(waiting)}…</p>}
        {failed.length > 0 && <p>{texts.failed(failed.length)}</p>}
      </div>
      {failed.length > 0 && (
        <button type="button" className="text-button" onClick={() => void requestSheet()}>
          {screenTexts(lang).state.retry}
        </button>
      )}
    </>
  );
}
