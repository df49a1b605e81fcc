import { useState } from 'react';
import { OWN_THEMES } from '../../../catalog/groupings';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import { showSecond } from '../../../state/adjustActions';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { ChoicePopover } from '../../pick/ChoicePopover';
import { groupingNames, indicatorChoices } from '../../pick/indicatorChoices';
import { secondChoices } from './secondChoices';

interface Props {
  readonly scene: Scene;
  readonly word: string;
  readonly purposeId: string;
}

/** Subjects that can be the second one; those without figures at this level say so and cannot be chosen. */
export function SecondList({ scene, word, purposeId }: Props) {
  const [grouping, setGrouping] = useState(OWN_THEMES);
  const manifest = useAtlas((state) => (state.manifest.status === 'klaar' ? state.manifest.data : null));
  const { lang, level, view, pair } = scene;
  const texts = screenTexts(lang);
  const { purpose, taken } = pairTexts(lang);
  const groups = indicatorChoices({ grouping, level, manifest, texts, language: lang });
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
      {...{ word, purpose, purposeId, head }}
      current={pair?.spec.id ?? ''}
      groups={secondChoices(groups, view.indicator, taken)}
      onChoose={(id) => {
        if (id !== '' && id !== pair?.spec.id) showSecond({ indicator: id, period: null });
      }}
      search={texts.pick.find}
      nothing={texts.pick.nothing}
    />
  );
}
