import { screenTexts } from '../../catalog/texts/screen';
import type { Scene } from '../../state/scene';
import { useEverything } from '../common/useEverything';
import { PageHead } from '../pick/PageHead';

/** How far the focusgebieden are from the goals of the policy texts. */
export function GoalsScreen({ scene }: { scene: Scene }) {
  useEverything();
  return <PageHead scene={scene} title={screenTexts(scene.lang).pages.doelen} lead="" compares />;
}
