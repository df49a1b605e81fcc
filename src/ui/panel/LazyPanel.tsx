import { type ComponentType, lazy, Suspense } from 'react';
import type { Scene } from '../../state/scene';

type PanelPart = ComponentType<{ readonly scene: Scene }>;

let loaded: PanelPart | undefined;

/** Hands over the panel where it is at hand already: from then on it is drawn without a gap. */
export function providePanel(Panel: PanelPart): void {
  loaded = Panel;
}

/** Fetches the panel. */
export async function loadPanel(): Promise<{ default: PanelPart }> {
  const { Panel } = await import('./Panel');
  providePanel(Panel);
  return { default: Panel };
}

const Waiting = lazy(loadPanel);

/** The panel beside the map; its code and texts are not needed for the first colours. */
export function LazyPanel({ scene }: { scene: Scene }) {
  const Panel = loaded ?? Waiting;
  return (
    <Suspense fallback={<div className="panel" />}>
      <Panel scene={scene} />
    </Suspense>
  );
}
