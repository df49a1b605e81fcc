import { useCallback } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { LEVELS, type Level, parseAreaId } from '../../domain/area';
import { shownPeriod } from '../../domain/period';
import { compareWith, showIndicator, showLevel, showYear } from '../../state/actions';
import { ChoicePopover } from './ChoicePopover';
import type { ChoiceGroup } from './choices';
import { comparisonChoices } from './comparisonChoices';
import type { ListProps } from './listProps';
import { useIndicatorGroups } from './useIndicatorGroups';

const one = (choices: ChoiceGroup['choices']): readonly ChoiceGroup[] => [
  { id: 'alle', name: null, choices },
];

/** Subjects, grouped by theme or by a programme's own themes. */
export function IndicatorList({ scene, ...props }: ListProps) {
  const { groups, head } = useIndicatorGroups(scene);
  const texts = screenTexts(scene.lang);
  return (
    <ChoicePopover
      {...props}
      current={scene.spec.id}
      groups={groups}
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
