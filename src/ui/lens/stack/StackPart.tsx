import './stack.css';
import { useRef, useState } from 'react';
import { stackedAreas } from '../../../state/lens/stack/stackPeople';
import type { Scene } from '../../../state/scene';
import { Cautions } from './Cautions';
import { Here } from './Here';
import { Lead } from './Lead';
import { Refused } from './Refused';
import { Shares } from './Shares';
import { StackList } from './StackList';
import { useMoved } from './useMoved';
import { askedStack, WhatCounts } from './WhatCounts';

/** Where several problems occur at once: the answer, the selected area, the list, who live there, and what counts. */
export function StackPart({ scene }: { readonly scene: Scene }) {
  const state = scene.lens?.kind === 'stapeling' ? scene.lens.stack : null;
  const model = state?.status === 'klaar' ? state.model : null;
  const [open, setOpen] = useState(model === null);
  const summary = useRef<HTMLElement>(null);
  const adjust = () => {
    setOpen(true);
    // Once it is open, and as long as it then is.
    setTimeout(() => {
      summary.current?.focus({ preventScroll: true });
      summary.current?.scrollIntoView({ block: 'start' });
    });
  };
  const moved = useMoved(model, scene);
  const rows = model ? stackedAreas(model) : [];
  const told = model && model.themes.length > 1 && model.readings.some(({ klass }) => klass !== null);
  return (
    <>
      {state?.status === 'geweigerd' && <Refused scene={scene} refusal={state.refusal} />}
      {model && (
        <>
          <Lead {...{ scene, model, rows }} onAdjust={adjust} />
          <Here {...{ scene, model }} />
          {told && <StackList {...{ scene, model, rows }} />}
          {told && <Shares {...{ scene, model }} />}
        </>
      )}
      <WhatCounts
        {...{ scene, moved }}
        stack={model?.stack ?? askedStack(scene)}
        within={model?.within ?? null}
        open={open}
        onOpen={setOpen}
        ref={summary}
      />
      {model && <Cautions {...{ scene, model }} />}
    </>
  );
}
