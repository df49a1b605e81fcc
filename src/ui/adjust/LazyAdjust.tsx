import { lazy, Suspense } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import type { Scene } from '../../state/scene';
import type { AdjustPart } from '../../state/store';
import { Boundary } from '../common/Boundary';

const AdjustPanel = lazy(() => import('./AdjustPanel').then((part) => ({ default: part.AdjustPanel })));

interface Props {
  readonly scene: Scene;
  readonly part: AdjustPart;
  /** Called with the heading once it is there. */
  readonly onShown: (heading: HTMLElement) => void;
}

/** The panel in which the map is adjusted; its code comes when it is opened. */
export function LazyAdjust({ scene, part, onShown }: Props) {
  const { state } = screenTexts(scene.lang);
  return (
    <Boundary resetOn={part} message={state.broken}>
      <Suspense fallback={<p className="waiting">{state.loading}…</p>}>
        <AdjustPanel scene={scene} part={part} onShown={onShown} />
      </Suspense>
    </Boundary>
  );
}
