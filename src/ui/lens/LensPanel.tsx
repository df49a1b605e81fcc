import './lens.css';
import { type ComponentType, useId, useRef } from 'react';
import { lensTexts } from '../../catalog/texts/lens';
import { lensQuestion } from '../../catalog/texts/lensQuestions';
import { LENSES, type Lens } from '../../domain/view';
import { showLens } from '../../state/lens/lensActions';
import type { Scene } from '../../state/scene';
import { useKeptFocus } from '../adjust/useKeptFocus';
import { Tabs } from '../common/Tabs';
import { GroupsPart } from './groups/GroupsPart';
import { SpreadPart } from './spread/SpreadPart';
import { StackPart } from './stack/StackPart';

const PARTS: Readonly<Record<Lens, ComponentType<{ readonly scene: Scene }>>> = {
  stapeling: StackPart,
  verdeling: SpreadPart,
  groepen: GroupsPart,
};

/** Beside the map: where things pile up, in one of three ways. */
export function LensPanel({ scene }: { readonly scene: Scene }) {
  const texts = lensTexts(scene.lang);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useKeptFocus(heading);
  const part = scene.lens?.kind ?? 'stapeling';
  const Part = PARTS[part];
  return (
    <section className="lens" aria-label={texts.title} {...kept}>
      <header className="lens-head">
        <h2 ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        <Tabs
          {...{ part, parts: LENSES, names: texts.parts, label: texts.title, panelId: id }}
          onChoose={showLens}
        />
      </header>
      <div id={id} role="tabpanel" aria-labelledby={`${id}-${part}`} className="lens-part">
        <p className="lens-question">{lensQuestion(part, scene.lang)}</p>
        <Part scene={scene} />
      </div>
    </section>
  );
}
