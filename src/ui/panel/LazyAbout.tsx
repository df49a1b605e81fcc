import { lazy, Suspense } from 'react';
import type { Scene } from '../../state/scene';

const About = lazy(() => import('./About').then((part) => ({ default: part.About })));

/** What the figure means and where it comes from, at the end of the panel: it comes a moment after the areas. */
export function LazyAbout({ scene }: { scene: Scene }) {
  return (
    <Suspense>
      <About scene={scene} />
    </Suspense>
  );
}
