import { useRef } from 'react';
import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import { FEWEST_BREAKS } from '../../../domain/ownBreaks';
import type { ClassMethod } from '../../../domain/view';
import { classBy } from '../../../state/adjustActions';
import type { Scene } from '../../../state/scene';
import { breaksNow, methodOf } from './figures';

/** Holds the breaks of now over years, levels and maps, and lets them go again. */
export function Lock({ scene }: { scene: Scene }) {
  const texts = adjustClassesTexts(scene.lang).lock;
  const method = methodOf(scene);
  const before = useRef<ClassMethod | null>(null);
  if (method.kind === 'bron') return <p className="adjust-why">{texts.fixed}</p>;
  const locked = method.kind === 'eigen';
  const breaks = breaksNow(scene);
  const possible = locked || breaks.length >= FEWEST_BREAKS;
  const turn = () => {
    if (!possible) return;
    if (locked) classBy(before.current);
    else {
      before.current = scene.view.klassen;
      classBy({ kind: 'eigen', breaks });
    }
  };
  return (
    <section className="adjust-section class-lock" aria-label={texts.title}>
      <button type="button" className="adjust-button" aria-disabled={!possible} onClick={turn}>
        {locked ? texts.unlock : texts.lock}
      </button>
      <p className="adjust-why">
        {locked && <strong>{texts.locked}. </strong>}
        {locked ? texts.lockedWhy : possible ? texts.why : texts.cannot}
      </p>
    </section>
  );
}
