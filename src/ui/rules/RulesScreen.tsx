import { screenTexts } from '../../catalog/texts/screen';
import type { Scene } from '../../state/scene';
import { useEverything } from '../common/useEverything';
import { PageHead } from '../pick/PageHead';

/** Rules of the policy texts, worked out on the figures of the atlas. */
export function RulesScreen({ scene }: { scene: Scene }) {
  useEverything();
  return <PageHead scene={scene} title={screenTexts(scene.lang).pages.regels} lead="" compares />;
}
