import { type ComponentType, lazy, Suspense } from 'react';
import type { Scene } from '../../state/scene';

type OwnPart = ComponentType<{ readonly scene: Scene }>;

const List: OwnPart = lazy(() => import('./OwnList').then((part) => ({ default: part.OwnList })));
const Editor: OwnPart = lazy(() => import('./edit/Editor').then((part) => ({ default: part.Editor })));
const Removed: OwnPart = lazy(() => import('./Removed').then((part) => ({ default: part.Removed })));

/** The reader's own areas in the panel; its code comes after the panel. */
export function LazyOwnList({ scene }: { scene: Scene }) {
  return (
    <Suspense>
      <List scene={scene} />
    </Suspense>
  );
}

/** The editor of an own area, in the panel's place. */
export function LazyEditor({ scene }: { scene: Scene }) {
  return (
    <Suspense>
      <Editor scene={scene} />
    </Suspense>
  );
}

/** The offer to put back an own area. */
export function LazyRemoved({ scene }: { scene: Scene }) {
  return (
    <Suspense>
      <Removed scene={scene} />
    </Suspense>
  );
}
