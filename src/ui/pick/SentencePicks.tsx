import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { comparisonLabel, type Scene } from '../../state/scene';
import { Pick } from './Pick';

/** What a view is compared with, as a word that opens its list. */
export function ComparisonPick({ scene }: { scene: Scene }) {
  return (
    <Pick
      scene={scene}
      list="ComparisonList"
      word={comparisonLabel(scene.comparison, scene.atlas, scene.view)}
      purpose={screenTexts(scene.lang).pick.comparison}
    />
  );
}

/** The words of a view from its subject on; without the comparison where there is nothing to compare. */
export function SentencePicks({ scene, compares }: { scene: Scene; compares: boolean }) {
  const { sentence, pick, levels } = screenTexts(scene.lang);
  const period = scene.period ?? '';
  return (
    <>
      <Pick scene={scene} list="IndicatorList" word={scene.spec.short[scene.lang]} purpose={pick.indicator} />{' '}
      {sentence.per} <Pick scene={scene} list="LevelList" word={levels[scene.level]} purpose={pick.level} />{' '}
      {period.includes('-') ? sentence.over : sentence.in}{' '}
      <Pick scene={scene} list="YearList" word={shownPeriod(period)} purpose={pick.year} />
      {compares && (
        <>
          , {sentence.comparedWith} <ComparisonPick scene={scene} />
        </>
      )}
    </>
  );
}
