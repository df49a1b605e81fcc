import { useId } from 'react';
import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import { classBy } from '../../../state/adjustActions';
import type { Scene } from '../../../state/scene';
import { methodOf, showsValues } from './figures';
import { countOf } from './methodsFor';

const COUNTS = [3, 4, 5, 6, 7, 8, 9];

/** Why steps that go their own way give another number than asked for; what figures cannot give is said above the map. */
function otherCount(scene: Scene): string | undefined {
  const texts = adjustClassesTexts(scene.lang).count;
  const method = methodOf(scene);
  const made = scene.model.classes.length;
  if (!showsValues(scene) || (method.kind !== 'standaard' && method.kind !== 'rond')) return undefined;
  return made === 0 || made === method.count ? undefined : texts.other[method.kind](made);
}

/** How many classes. Own breaks and those of a source have a number that follows from themselves. */
export function CountChoice({ scene }: { scene: Scene }) {
  const texts = adjustClassesTexts(scene.lang).count;
  const name = useId();
  const method = methodOf(scene);
  const follows = showsValues(scene) && (method.kind === 'eigen' || method.kind === 'bron');
  const kind = method.kind === 'eigen' || method.kind === 'bron' ? 'kwantiel' : method.kind;
  const count = countOf(method);
  return (
    <fieldset className="class-count" disabled={follows}>
      <legend>{texts.title}</legend>
      <div className="class-count-row">
        {COUNTS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={!follows && one === count}
              onChange={() => classBy({ kind, count: one })}
            />
            <span>{one}</span>
          </label>
        ))}
      </div>
      <p className="adjust-why" role="status">
        {otherCount(scene)}
      </p>
    </fieldset>
  );
}
