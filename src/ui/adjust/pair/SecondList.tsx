import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import { showSecond } from '../../../state/adjustActions';
import type { Scene } from '../../../state/scene';
import { ChoicePopover } from '../../pick/ChoicePopover';
import { useIndicatorGroups } from '../../pick/useIndicatorGroups';
import { secondChoices } from './secondChoices';

interface Props {
  readonly scene: Scene;
  readonly word: string;
  readonly purposeId: string;
}

/** Subjects that can be the second one; those without figures at this level say so and cannot be chosen. */
export function SecondList({ scene, word, purposeId }: Props) {
  const { lang, view, pair } = scene;
  const { groups, head } = useIndicatorGroups(scene);
  const texts = screenTexts(lang);
  const { purpose, taken } = pairTexts(lang);
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
