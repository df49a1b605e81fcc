import { lazy, Suspense } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import type { Scene } from '../../state/scene';
import { Boundary } from '../common/Boundary';

const LensPanel = lazy(() => import('./LensPanel').then((part) => ({ default: part.LensPanel })));

/** The panel of the concentration lens; its code comes when it is opened. */
export function LazyLens({ scene }: { readonly scene: Scene }) {
  const { state } = screenTexts(scene.lang);
  return (
    <Boundary resetOn={scene.lens?.kind ?? ''} message={state.broken}>
      <Suspense fallback={<p className="waiting">{state.loading}…</p>}>
        <LensPanel scene={scene} />
      </Suspense>
    </Boundary>
  );
}
