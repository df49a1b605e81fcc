import { type ComponentType, lazy, Suspense } from 'react';
import type { Scene } from '../../../state/scene';

type AddPart = ComponentType<{ readonly scene: Scene }>;

const Part: AddPart = lazy(() => import('./AddOwn').then(({ AddOwn }) => ({ default: AddOwn })));

/** Ways to make an own area from something the reader has; their code comes after the panel. */
export function LazyAddOwn({ scene }: { scene: Scene }) {
  return (
    <Suspense>
      <Part scene={scene} />
    </Suspense>
  );
}
