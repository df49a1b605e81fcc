import { type ComponentType, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { adjustTexts } from '../../catalog/texts/adjust';
import { showAdjust } from '../../state/adjustActions';
import type { Scene } from '../../state/scene';
import { ADJUST_PARTS, type AdjustPart } from '../../state/store';
import { Tabs } from '../common/Tabs';
import './adjust.css';
import { ClassesPart } from './classes/ClassesPart';
import { PairPart } from './pair/PairPart';
import { ScorePanel } from './score/ScorePanel';
import { TimePart } from './time/TimePart';
import { useKeptFocus } from './useKeptFocus';

const PARTS: Readonly<Record<AdjustPart, ComponentType<{ readonly scene: Scene }>>> = {
  klassen: ClassesPart,
  tijd: TimePart,
  twee: PairPart,
  score: ScorePanel,
};

interface Props {
  readonly scene: Scene;
  readonly part: AdjustPart;
  /** Called with the heading once it is there. */
  readonly onShown: (heading: HTMLElement) => void;
}

/** Closes the panel, unless what has the focus uses Escape itself. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  showAdjust(null);
}

/** Beside the map: everything about it that can be adjusted, one part at a time. */
export function AdjustPanel({ scene, part, onShown }: Props) {
  const texts = adjustTexts(scene.lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const Part = PARTS[part];
  const kept = useKeptFocus(heading);
  useEffect(() => {
    if (heading.current) onShown(heading.current);
  }, [onShown]);
  return (
    <section className="adjust" aria-label={texts.title} onKeyDown={closeOnEscape} {...kept}>
      <header className="adjust-head">
        <h2 ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        <button type="button" className="adjust-close" onClick={() => showAdjust(null)}>
          {texts.close}
        </button>
        <Tabs
          {...{ part, parts: ADJUST_PARTS, names: texts.parts, label: texts.title, panelId: id }}
          onChoose={showAdjust}
        />
      </header>
      <div id={id} role="tabpanel" aria-labelledby={`${id}-${part}`} className="adjust-part">
        <Part scene={scene} />
      </div>
    </section>
  );
}
