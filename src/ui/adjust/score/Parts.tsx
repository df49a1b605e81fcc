import { lazy, useRef } from 'react';
import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import { screenTexts } from '../../../catalog/texts/screen';
import { MOST_PARTS } from '../../../state/linkFieldsAdjusted';
import type { Scene } from '../../../state/scene';
import { type DraftPart, newPart } from '../../../state/score/draft';
import { PickWord } from '../../pick/PickWord';
import { PartRow } from './PartRow';
import type { DraftState } from './useDraft';

const PartList = lazy(() => import('./PartList').then((part) => ({ default: part.PartList })));

interface Props {
  readonly scene: Scene;
  readonly state: DraftState;
}

function Add({ scene, state }: Props) {
  const { draft, put } = state;
  const texts = adjustScoreTexts(scene.lang);
  if (draft.parts.length >= MOST_PARTS) return <p className="score-hint">{texts.full(MOST_PARTS)}</p>;
  return (
    <div className="score-add">
      <PickWord
        word={texts.add}
        purpose={screenTexts(scene.lang).pick.indicator}
        opened={(purposeId) => (
          <PartList
            scene={scene}
            chosen={draft.parts.map(({ indicator }) => indicator)}
            purposeId={purposeId}
            onAdd={(indicator) => put({ ...draft, parts: [...draft.parts, newPart(indicator)] })}
          />
        )}
      />
    </div>
  );
}

/** The parts of the score, with their sides and weights. */
export function Parts({ scene, state }: Props) {
  const { draft, put } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (index: number, part: DraftPart, how?: { readonly moving: boolean }) =>
    put({ ...draft, parts: draft.parts.map((one, i) => (i === index ? part : one)) }, how);
  const remove = (index: number) => {
    put({ ...draft, parts: draft.parts.filter((_, i) => i !== index) });
    // The button is gone: the next thing to do is near.
    heading.current?.focus();
  };
  return (
    <section className="score-section" aria-labelledby="score-wat">
      <h3 id="score-wat" ref={heading} tabIndex={-1}>
        {adjustScoreTexts(scene.lang).parts}
      </h3>
      <ol className="score-parts">
        {draft.parts.map((part, index) => (
          <PartRow
            key={part.indicator}
            part={part}
            index={index}
            level={scene.level}
            lang={scene.lang}
            onChange={(next, how) => change(index, next, how)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <Add scene={scene} state={state} />
    </section>
  );
}
