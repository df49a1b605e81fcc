import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { comparisonLabel, type Scene } from '../../state/scene';
import { isComparable } from '../common/mapTitle';
import { Pick } from './Pick';

/** The view as a sentence whose underlined words are the pickers. */
export function Sentence({ scene }: { scene: Scene }) {
  const { sentence, pick, levels } = screenTexts(scene.lang);
  const period = scene.period ?? '';
  return (
    <h1 className="sentence">
      {sentence.show}{' '}
      <Pick scene={scene} list="IndicatorList" word={scene.spec.short[scene.lang]} purpose={pick.indicator} />{' '}
      {sentence.per} <Pick scene={scene} list="LevelList" word={levels[scene.level]} purpose={pick.level} />{' '}
      {period.includes('-') ? sentence.over : sentence.in}{' '}
      <Pick scene={scene} list="YearList" word={shownPeriod(period)} purpose={pick.year} />
      {isComparable(scene) && (
        <>
          , {sentence.comparedWith}{' '}
          <Pick
            scene={scene}
            list="ComparisonList"
            word={comparisonLabel(scene.comparison, scene.atlas, scene.view)}
            purpose={pick.comparison}
          />
        </>
      )}
    </h1>
  );
}
