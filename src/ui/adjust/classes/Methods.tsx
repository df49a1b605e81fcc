import { useEffect, useId, useRef } from 'react';
import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import { screenTexts } from '../../../catalog/texts/screen';
import { classBy } from '../../../state/adjustActions';
import type { Scene } from '../../../state/scene';
import { Choice } from './Choice';
import { CountChoice } from './CountChoice';
import { FixedSteps } from './FixedSteps';
import { methodOf, showsValues, startingBreaks } from './figures';
import { methodsFor } from './methodsFor';
import { OwnBreaks } from './OwnBreaks';
import { previewsOf } from './previews';
import { Spread } from './Spread';

/** Who asked for values by a button that is then gone goes on at the way in which they are divided. */
function useAfterFixed(valued: boolean) {
  const list = useRef<HTMLFieldSetElement>(null);
  const before = useRef(valued);
  useEffect(() => {
    const turned = valued && !before.current;
    before.current = valued;
    if (!turned || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('.choice :checked')?.focus({ preventScroll: true });
  }, [valued]);
  return list;
}

/** Ways to divide the figures into classes, each with what it makes of the figures on screen. */
export function Methods({ scene }: { scene: Scene }) {
  const texts = adjustClassesTexts(scene.lang);
  const areas = screenTexts(scene.lang).levelsPlural[scene.level];
  const group = useId();
  const valued = showsValues(scene);
  const list = useAfterFixed(valued);
  const now = methodOf(scene);
  const methods = methodsFor(scene);
  const previews = previewsOf(scene, methods);
  const ownNow = valued && now.kind === 'eigen';
  return (
    <fieldset ref={list} className="adjust-section">
      <legend>{texts.methods.title}</legend>
      {!valued && <FixedSteps scene={scene} />}
      <CountChoice scene={scene} />
      {methods.map((method, index) => {
        const preview = previews[index];
        return (
          <Choice
            key={method.kind}
            group={group}
            name={texts.methods[method.kind].name}
            why={texts.methods[method.kind].effect(areas)}
            checked={valued && now.kind === method.kind}
            onChoose={() => classBy(method)}
          >
            {preview && <Spread preview={preview} label={texts.perClass(preview.counts.join(', '), areas)} />}
          </Choice>
        );
      })}
      <Choice
        group={group}
        name={texts.methods.eigen.name}
        why={texts.methods.eigen.effect(areas)}
        checked={ownNow}
        onChoose={() => classBy({ kind: 'eigen', breaks: startingBreaks(scene) })}
      />
      {ownNow && <OwnBreaks scene={scene} breaks={now.breaks} />}
    </fieldset>
  );
}
