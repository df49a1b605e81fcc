import { type ComponentType, lazy, Suspense, useState } from 'react';
import type { AreaId } from '../../domain/area';
import type { Language } from '../../domain/text';
import { findArea } from '../../state/camera';
import type { Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { type AtlasState, useAtlas } from '../../state/store';

interface QuestionProps {
  readonly scene: Scene;
  /** What to do with the area someone lives in. */
  readonly onFound: (id: AreaId) => void;
}

// A first visit whose card or question does not come is still a visit: then nothing is shown, and nothing said.
const Nothing = () => null;

let question: ComponentType<QuestionProps> | undefined;

async function loadQuestion(): Promise<{ default: ComponentType<QuestionProps> }> {
  question = await import('./Home').then(
    (part) => part.Home,
    () => Nothing,
  );
  return { default: question };
}

const LazyQuestion = lazy(loadQuestion);
const LazyCard = lazy(async (): Promise<{ default: ComponentType<{ readonly lang: Language }> }> => {
  const Tour = await import('./Tour').then(
    (part) => part.Tour,
    () => Nothing,
  );
  return { default: Tour };
});

/** True on the map of a link that speaks to residents and names no area that exists. */
function asksHome(state: AtlasState): boolean {
  const { voor, scherm } = state.view;
  return voor === 'bewoners' && scherm === 'kaart' && selectSelection(state).length === 0;
}

/** Fetches the question where the link asks for it, so that it is the first thing to be seen. */
export async function prepareVisit(): Promise<void> {
  if (asksHome(useAtlas.getState())) await loadQuestion();
}

function Question(props: QuestionProps) {
  // Kept for as long as it is asked: another one would take the focus again.
  const [Home] = useState<ComponentType<QuestionProps>>(() => question ?? LazyQuestion);
  return (
    <Suspense fallback={null}>
      <Home {...props} />
    </Suspense>
  );
}

interface AskProps {
  readonly scene: Scene;
  /** What to do with the area someone lives in; selects and shows it unless told otherwise. */
  readonly onFound?: (id: AreaId) => void;
}

/** "Waar woont u?", where the link asks for it. */
export function AskHome({ scene, onFound = findArea }: AskProps) {
  const asked = useAtlas(asksHome);
  return asked ? <Question scene={scene} onFound={onFound} /> : null;
}

/** The tour while it is on; it is about the map. */
export function LazyTour() {
  const shown = useAtlas(({ tour, view }) => tour > 0 && view.scherm === 'kaart');
  const lang = useAtlas((state) => state.view.taal);
  if (!shown) return null;
  return (
    <Suspense fallback={null}>
      <LazyCard lang={lang} />
    </Suspense>
  );
}
