import { useMemo } from 'react';
import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import { screenTexts } from '../../../catalog/texts/screen';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { ChoicePopover } from '../../pick/ChoicePopover';
import { partChoices } from './partChoices';

interface Props {
  readonly scene: Scene;
  readonly chosen: readonly string[];
  readonly purposeId: string;
  readonly onAdd: (indicator: string) => void;
}

/** The list of indicators to add to a score, with a search. */
export function PartList({ scene, chosen, purposeId, onAdd }: Props) {
  const { lang, level } = scene;
  const manifest = useAtlas((state) => (state.manifest.status === 'klaar' ? state.manifest.data : null));
  const texts = adjustScoreTexts(lang);
  const groups = useMemo(
    () => partChoices({ level, manifest, language: lang, chosen }),
    [level, manifest, lang, chosen],
  );
  return (
    <ChoicePopover
      word={texts.add}
      purpose={screenTexts(lang).pick.indicator}
      purposeId={purposeId}
      current=""
      groups={groups}
      onChoose={(id) => id !== '' && onAdd(id)}
      search={texts.find}
      nothing={texts.nothing}
    />
  );
}
