import { type KeyboardEvent, useEffect, useRef } from 'react';
import { visitTexts } from '../../catalog/texts/visit';
import type { Language } from '../../domain/text';
import { showTourStep } from '../../state/actions';
import { type TourStep, useAtlas } from '../../state/store';
import './tour.css';
import './tourMarks.css';

const LAST: TourStep = 3;

/** Marks the page while a step is on, so that the style sheet can outline what the step is about. */
function useMark(step: TourStep): void {
  useEffect(() => {
    document.body.dataset.tour = String(step);
    return () => {
      delete document.body.dataset.tour;
    };
  }, [step]);
}

/** How the atlas works, in three short steps on a card beside the map; takes no focus and covers no control. */
export function Tour({ lang }: { lang: Language }) {
  const step = useAtlas((state) => state.tour);
  const card = useRef<HTMLElement>(null);
  useMark(step);
  const texts = visitTexts(lang).tour;
  const words = texts.steps[step - 1];
  const go = (by: 1 | -1) => showTourStep(Math.max(1, step + by) as TourStep);
  const end = () => {
    if (card.current?.contains(document.activeElement))
      document.getElementById('inhoud')?.focus({ preventScroll: true });
    showTourStep(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  return (
    <section ref={card} className="tour" aria-label={texts.label} onKeyDown={onKeyDown}>
      <div aria-live="polite">
        <div className="tour-head">
          <h2>{words?.title}</h2>
          <p>{texts.count(step, LAST)}</p>
        </div>
        <p>{words?.text}</p>
      </div>
      <div className="tour-buttons">
        <button type="button" className="text-button" onClick={end}>
          {texts.skip}
        </button>
        <button type="button" aria-disabled={step === 1} onClick={() => go(-1)}>
          {texts.previous}
        </button>
        <button type="button" className="is-next" onClick={() => (step === LAST ? end() : go(1))}>
          {step === LAST ? texts.done : texts.next}
        </button>
      </div>
    </section>
  );
}
