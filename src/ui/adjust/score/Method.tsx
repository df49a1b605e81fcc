import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import type { Language } from '../../../domain/text';
import { SCORE_METHODS } from '../../../domain/view';
import type { DraftState } from './useDraft';

/** Percentile ranks or standard scores, each with what it does. */
export function Method({
  lang,
  state: { draft, put },
}: {
  readonly lang: Language;
  readonly state: DraftState;
}) {
  const texts = adjustScoreTexts(lang);
  return (
    <fieldset className="score-section score-method">
      <legend>{texts.method}</legend>
      {SCORE_METHODS.map((method) => (
        <label key={method}>
          <input
            type="radio"
            name="score-methode"
            checked={draft.method === method}
            onChange={() => put({ ...draft, method })}
          />
          <span>
            {texts.methods[method].name}
            <small>{texts.methods[method].why}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
