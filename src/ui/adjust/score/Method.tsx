import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import type { Language } from '../../../domain/text';
import { SCORE_METHODS } from '../../../domain/view';
import { Choice } from '../classes/Choice';
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
        <Choice
          key={method}
          group="score-methode"
          name={texts.methods[method].name}
          why={texts.methods[method].why}
          checked={draft.method === method}
          onChoose={() => put({ ...draft, method })}
        />
      ))}
    </fieldset>
  );
}
