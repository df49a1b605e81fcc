import { useId } from 'react';
import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import { shownPeriod } from '../../../domain/period';
import type { ClassBasis } from '../../../domain/view';
import { baseClassesOn } from '../../../state/adjustActions';
import type { Scene } from '../../../state/scene';
import { Choice } from './Choice';
import { methodOf, showsValues } from './figures';
import { Lock } from './Lock';

/** The figures classes are made from; only where the level has more than one period. */
export function Basis({ scene }: { scene: Scene }) {
  const { lang, periods, period, view } = scene;
  const texts = adjustClassesTexts(lang).basis;
  const group = useId();
  const [newest] = periods;
  if (newest === undefined || periods.length < 2) return null;
  const year = shownPeriod(period ?? newest);
  const choices: readonly (readonly [ClassBasis | null, string, string])[] = [
    [null, texts.nieuwste(shownPeriod(newest)), texts.why.nieuwste],
    ['jaren', texts.jaren(periods.length), texts.why.jaren],
    ['jaar', texts.jaar(year), texts.why.jaar],
  ];
  return (
    <fieldset className="adjust-section">
      <legend>{texts.title}</legend>
      {choices.map(([basis, name, why]) => (
        <Choice
          key={name}
          group={group}
          name={name}
          why={why}
          checked={view.basis === basis}
          onChoose={() => baseClassesOn(basis)}
        />
      ))}
    </fieldset>
  );
}

/** What keeps colours comparable: the figures classes are made from, and breaks that hold everywhere. */
export function Comparable({ scene }: { scene: Scene }) {
  const { kind } = methodOf(scene);
  if (!showsValues(scene)) return null;
  return (
    <div className="class-comparable">
      {kind !== 'eigen' && kind !== 'bron' && <Basis scene={scene} />}
      <Lock scene={scene} />
    </div>
  );
}
