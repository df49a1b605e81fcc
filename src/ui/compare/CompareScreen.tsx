import { screenTexts } from '../../catalog/texts/screen';
import type { Scene } from '../../state/scene';
import { useEverything } from '../common/useEverything';
import { PageHead } from '../pick/PageHead';

/** Areas and averages beside each other, on every indicator. */
export function CompareScreen({ scene }: { scene: Scene }) {
  useEverything();
  return <PageHead scene={scene} title={screenTexts(scene.lang).pages.vergelijk} lead="" compares />;
}
