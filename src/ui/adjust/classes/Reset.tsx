import { useId } from 'react';
import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import type { Language } from '../../../domain/text';
import { useAtlas } from '../../../state/store';
import { isUsual, putBack } from './reset';

/** Puts everything this part can change back, in one step. */
export function Reset({ lang }: { lang: Language }) {
  const texts = adjustClassesTexts(lang);
  const view = useAtlas((state) => state.view);
  const id = useId();
  return (
    <div className="class-reset">
      <button
        type="button"
        className="adjust-button"
        aria-disabled={isUsual(view)}
        aria-describedby={id}
        onClick={() => putBack(view)}
      >
        {texts.reset}
      </button>
      <p id={id} className="adjust-why">
        {texts.resetWhy}
      </p>
    </div>
  );
}
