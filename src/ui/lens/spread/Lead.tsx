import { useMemo } from 'react';
import { spreadAreaOf } from '../../../state/lens/spread/spreadArea';
import { areaSentence, halfSentence, howSentence } from '../../../state/lens/spread/spreadSaid';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import type { SpreadProps } from './spreadProps';

/** The spread in one sentence, the areas that are selected in one each, and how was counted. */
export function Lead({ scene, model }: SpreadProps) {
  const chosen = useAtlas(selectSelection);
  const said = useMemo(
    () => chosen.map((id) => [id, areaSentence(scene, model, spreadAreaOf(scene, model, id))] as const),
    [chosen, scene, model],
  );
  return (
    <>
      <p className="lens-lead uneven-lead">{halfSentence(scene, model)}</p>
      {said.map(([id, sentence]) => (
        <p key={id} className="uneven-area" data-code={id}>
          {sentence}
        </p>
      ))}
      <p className="lens-why">{howSentence(scene, model)}</p>
    </>
  );
}
