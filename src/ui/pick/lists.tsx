import { useCallback, useState } from 'react';
import { OWN_THEMES } from '../../catalog/groupings';
import { screenTexts } from '../../catalog/texts/screen';
import { LEVELS, type Level, parseAreaId } from '../../domain/area';
import { shownPeriod } from '../../domain/period';
import { compareWith, showIndicator, showLevel, showYear } from '../../state/actions';
import { useAtlas } from '../../state/store';
import { ChoicePopover } from './ChoicePopover';
import type { ChoiceGroup } from './choices';
import { comparisonChoices } from './comparisonChoices';
import { groupingNames, indicatorChoices } from './indicatorChoices';
import type { ListProps } from './listProps';

const one = (choices: ChoiceGroup['choices']): readonly ChoiceGroup[] => [
  { id: 'alle', name: null, choices },
];

/** Subjects, grouped by theme or by a programme's own themes. */
export function IndicatorList({ scene, ...props }: ListProps) {
  const [grouping, setGrouping] = useState(OWN_THEMES);
  const manifest = useAtlas((state) => (state.manifest.status === 'klaar' ? state.manifest.data : null));
  const { lang, level } = scene;
  const texts = screenTexts(lang);
  const head = (
    <label className="grouping">
      {texts.pick.groupBy}
      <select value={grouping} onChange={(event) => setGrouping(event.target.value)}>
        {groupingNames(texts, lang).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <ChoicePopover
      {...props}
      current={scene.spec.id}
      groups={indicatorChoices({ grouping, level, manifest, texts, language: lang })}
      onChoose={showIndicator}
      search={texts.pick.find}
      head={head}
      nothing={texts.pick.nothing}
    />
  );
}

/** Levels; those without figures for this subject are shown but cannot be picked. */
export function LevelList({ scene, ...props }: ListProps) {
  const texts = screenTexts(scene.lang);
  const choices = LEVELS.map((level) => ({
    id: level,
    label: texts.levels[level],
    ...(!scene.levels.includes(level) && { note: texts.pick.notHere, disabled: true }),
  }));
  return (
    <ChoicePopover
      {...props}
      current={scene.level}
      groups={one(choices)}
      onChoose={(level) => showLevel(level as Level)}
      nothing={texts.pick.nothing}
    />
  );
}

/** The periods that have figures, newest first. */
export function YearList({ scene, ...props }: ListProps) {
  const newest = scene.periods[0];
  return (
    <ChoicePopover
      {...props}
      current={scene.period ?? ''}
      groups={one(scene.periods.map((period) => ({ id: period, label: shownPeriod(period) })))}
      onChoose={(period) => showYear(period === newest ? null : period)}
      nothing={screenTexts(scene.lang).pick.nothing}
    />
  );
}

/** Averages, areas of the reader and of the snapshot to compare with. */
export function ComparisonList({ scene, ...props }: ListProps) {
  const texts = screenTexts(scene.lang);
  const groups = useCallback(() => comparisonChoices(scene, texts), [scene, texts]);
  const choose = (id: string) => {
    const area = id === 'gemeente' ? id : parseAreaId(id);
    if (area) compareWith(area);
  };
  return (
    <ChoicePopover
      {...props}
      current={scene.comparison}
      groups={groups}
      onChoose={choose}
      search={texts.pick.findArea}
      nothing={texts.pick.nothing}
      more={texts.pick.more}
    />
  );
}
