import '../pick/page-screen.css';
import { screenTexts } from '../../catalog/texts/screen';
import type { Scene } from '../../state/scene';
import { isComparable } from '../common/mapTitle';
import { Pick } from '../pick/Pick';
import { ComparisonPick } from '../pick/SentencePicks';

/** The sentence of this page: a subject, what the small maps show, and what it is compared with; not a year. */
export function CoursePicks({ scene }: { scene: Scene }) {
  const { sentence, pick, levels } = screenTexts(scene.lang);
  return (
    <p className="sentence">
      {sentence.show}{' '}
      <Pick scene={scene} list="IndicatorList" word={scene.spec.short[scene.lang]} purpose={pick.indicator} />{' '}
      {sentence.per} <Pick scene={scene} list="LevelList" word={levels[scene.level]} purpose={pick.level} />
      {isComparable(scene) && (
        <>
          , {sentence.comparedWith} <ComparisonPick scene={scene} />
        </>
      )}
    </p>
  );
}
