import { screenTexts } from '../../catalog/texts/screen';
import { lensLead, sentenceTexts } from '../../catalog/texts/sentence';
import { shownPeriod } from '../../domain/period';
import { showAdjust } from '../../state/adjustActions';
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

/** The second subject, as a word that opens where it is chosen. */
function PairWord({ scene }: { scene: Scene }) {
  if (!scene.pair) return null;
  return (
    <>
      {sentenceTexts(scene.lang).and}{' '}
      <button type="button" className="pick is-plain" onClick={() => showAdjust('twee')}>
        {scene.pair.spec.short[scene.lang]}
      </button>{' '}
    </>
  );
}

/** The words of a view from its subject on; without the comparison where there is nothing to compare. */
export function SentencePicks({ scene, compares }: { scene: Scene; compares: boolean }) {
  const { sentence, pick, levels } = screenTexts(scene.lang);
  const more = sentenceTexts(scene.lang);
  const period = scene.period ?? '';
  const subject = scene.spec.short[scene.lang];
  // What is stacked, and of which years, is chosen beside the map.
  const stacked = scene.lens?.kind === 'stapeling' && scene.lens.stack.status === 'klaar';
  return (
    <>
      {scene.change ? `${more.changeOf} ` : lensLead(scene.lens?.kind, scene.lang)}
      {stacked ? (
        <strong>{subject}</strong>
      ) : (
        <Pick scene={scene} list="IndicatorList" word={subject} purpose={pick.indicator} />
      )}{' '}
      {scene.pair && <PairWord scene={scene} />}
      {sentence.per} <Pick scene={scene} list="LevelList" word={levels[scene.level]} purpose={pick.level} />{' '}
      {scene.change
        ? `${more.between} ${shownPeriod(scene.change.since)} ${more.and}`
        : period.includes('-')
          ? sentence.over
          : sentence.in}{' '}
      {stacked ? (
        shownPeriod(period)
      ) : (
        <Pick scene={scene} list="YearList" word={shownPeriod(period)} purpose={pick.year} />
      )}
      {compares && (
        <>
          , {sentence.comparedWith} <ComparisonPick scene={scene} />
        </>
      )}
    </>
  );
}
