import { type ReactNode, useState } from 'react';
import { OWN_THEMES } from '../../catalog/groupings';
import { screenTexts } from '../../catalog/texts/screen';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import type { ChoiceGroup } from './choices';
import { groupingNames, indicatorChoices } from './indicatorChoices';

interface IndicatorGroups {
  readonly groups: readonly ChoiceGroup[];
  /** The control above the list that chooses the grouping. */
  readonly head: ReactNode;
}

/** Subjects to choose from at the level of a view, grouped by theme or by a programme's own themes. */
export function useIndicatorGroups({ lang, level }: Pick<Scene, 'lang' | 'level'>): IndicatorGroups {
  const [grouping, setGrouping] = useState(OWN_THEMES);
  const manifest = useAtlas((state) => (state.manifest.status === 'klaar' ? state.manifest.data : null));
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
  return { groups: indicatorChoices({ grouping, level, manifest, texts, language: lang }), head };
}
