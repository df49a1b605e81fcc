import { memo } from 'react';
import { timesTexts } from '../../catalog/texts/rulesTimes';
import { screenTexts } from '../../catalog/texts/screen';
import type { AreaId } from '../../domain/area';
import { shownPeriod } from '../../domain/period';
import { partOf } from '../../state/ranking/reach';
import { showReach } from '../../state/ranking/showReach';
import { comparisonLabel, type Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { Pick } from '../pick/Pick';

/** The parts of the region a rule can look at. */
function ReachSelect({ scene }: { scene: Scene }) {
  const { atlas, lang } = scene;
  const bereik = useAtlas(({ view }) => view.bereik);
  const texts = timesTexts(lang);
  const groups = [
    [texts.groups.delen, atlas.file.stadsdelen],
    [texts.groups.gemeenten, atlas.rows('gemeente')],
    [texts.groups.focus, atlas.rows('focusgebied')],
  ] as const;
  return (
    <label className="rule-field">
      {texts.within}{' '}
      <select
        className="rule-select"
        value={partOf(bereik, atlas) ?? ''}
        onChange={({ target }) => showReach(target.value === '' ? null : (target.value as AreaId))}
      >
        <option value="">{texts.whole}</option>
        {groups.map(([name, rows]) => (
          <optgroup key={name} label={name}>
            {rows.map(({ id, name: area }) => (
              <option key={id} value={id}>
                {area}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** What the rule is asked of, as a sentence of pickers. */
export const TimesPicks = memo(function TimesPicks({ scene }: { scene: Scene }) {
  const { lang } = scene;
  const { sentence, pick, levels } = screenTexts(lang);
  const texts = timesTexts(lang);
  const bereik = useAtlas(({ view }) => view.bereik);
  const period = scene.period ?? '';
  return (
    <div className="rule-settings">
      <p className="sentence">
        {texts.look}{' '}
        <Pick scene={scene} list="IndicatorList" word={scene.spec.short[lang]} purpose={pick.indicator} />{' '}
        {sentence.per} <Pick scene={scene} list="LevelList" word={levels[scene.level]} purpose={pick.level} />{' '}
        {period.includes('-') ? sentence.over : sentence.in}{' '}
        <Pick scene={scene} list="YearList" word={shownPeriod(period)} purpose={pick.year} />,{' '}
        {sentence.comparedWith}{' '}
        <Pick
          scene={scene}
          list="ComparisonList"
          word={comparisonLabel(scene.comparison, scene.atlas, scene.view)}
          purpose={pick.comparison}
        />
      </p>
      <ReachSelect scene={scene} />
      {bereik !== null && partOf(bereik, scene.atlas) === null && <p className="quiet">{texts.wide}</p>}
    </div>
  );
});
