import { screenTexts } from '../../catalog/texts/screen';
import type { Scene } from '../../state/scene';
import { isComparable } from '../common/mapTitle';
import { SentencePicks } from './SentencePicks';

/** The view as a sentence whose underlined words are the pickers. */
export function Sentence({ scene }: { scene: Scene }) {
  return (
    <h1 className="sentence">
      {screenTexts(scene.lang).sentence.show} <SentencePicks scene={scene} compares={isComparable(scene)} />
    </h1>
  );
}
