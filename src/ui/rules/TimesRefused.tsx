import { rankingTexts } from '../../catalog/texts/ranking';
import { timesMoreTexts } from '../../catalog/texts/rulesTimesMore';
import { screenTexts } from '../../catalog/texts/screen';
import { wordsOf } from '../../catalog/texts/words';
import { newerFirst } from '../../domain/cells';
import { shownPeriod } from '../../domain/period';
import { compareWith, showYear } from '../../state/actions';
import type { TimesRefusal } from '../../state/rules/timesModel';
import { comparisonLabel, type Scene } from '../../state/scene';
import { Counts } from './Counts';
import { reachName } from './timesSentence';

/** Periods in which the level has figures and the comparison asked for exists. */
function otherYears({ values, comparison, periods, period }: Scene): readonly string[] {
  const known = values.benchmarks.filter((row) => row.area === (comparison as string) && 'value' in row);
  const there = new Set(known.map((row) => row.period));
  return periods.filter((one) => one !== period && there.has(one)).toSorted(newerFirst);
}

function NoComparison({
  scene,
  refusal,
}: {
  scene: Scene;
  refusal: Extract<TimesRefusal, { kind: 'geen-vergelijking' }>;
}) {
  const { lang, atlas, view, comparison } = scene;
  const texts = timesMoreTexts(lang);
  const { why, alternative } = refusal.benchmark;
  const [year] = otherYears(scene);
  return (
    <>
      <p>
        {texts.refused['geen-vergelijking'](
          comparisonLabel(comparison, atlas, view),
          wordsOf(lang).noBenchmark[why],
        )}
      </p>
      <div className="rule-actions">
        {year !== undefined && (
          <button type="button" className="button" onClick={() => showYear(year)}>
            {texts.instead.year(shownPeriod(year))}
          </button>
        )}
        {alternative !== undefined && (
          <button type="button" className="button is-plain" onClick={() => compareWith(alternative)}>
            {texts.instead.comparison(comparisonLabel(alternative, atlas, view))}
          </button>
        )}
      </div>
    </>
  );
}

/** Why the rule cannot be worked out, and what can be done instead. */
export function TimesRefused({ scene, refusal }: { scene: Scene; refusal: TimesRefusal }) {
  const { lang, spec } = scene;
  const { refused } = timesMoreTexts(lang);
  switch (refusal.kind) {
    case 'geen-verhouding':
      return (
        <div className="rule-answer">
          <p role="status">{refused['geen-verhouding'](spec.short[lang])}</p>
          <Counts scene={scene} readings={refusal.readings} />
        </div>
      );
    case 'geen-vergelijking':
      return (
        <div className="rule-answer">
          <NoComparison scene={scene} refusal={refusal} />
        </div>
      );
    case 'geen-cijfers':
      return <p className="rule-answer">{refused['geen-cijfers']}</p>;
    case 'niets-binnen': {
      const { levelsPlural } = screenTexts(lang);
      const inside = rankingTexts(lang).notice.nothingInside(
        levelsPlural[scene.level],
        reachName(refusal.part, scene),
      );
      return <p className="rule-answer">{inside}</p>;
    }
    case 'nul':
      return <p className="rule-answer">{refused.nul(refusal.benchmarkName)}</p>;
  }
}
