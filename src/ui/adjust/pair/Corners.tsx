import { colourOf } from '../../../catalog/palettes';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import { formatNumber } from '../../../domain/unit';
import type { PairArea } from '../../../state/pair/pairAreas';
import { pairIndex } from '../../../state/pair/pairModel';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { hasClass, pressClass } from '../../legend/press';

/** Both low, both high, and the two in which one is low and the other high. */
const CORNERS = [pairIndex(0, 0), pairIndex(2, 2), pairIndex(0, 2), pairIndex(2, 0)];

/** The four corners in words, with how many areas; a press puts one in the light. */
export function Corners({ scene, areas }: { readonly scene: Scene; readonly areas: readonly PairArea[] }) {
  const lit = useAtlas((state) => state.view.uitgelicht);
  const { model, lang } = scene;
  return (
    <fieldset className="pair-corners">
      <legend>{pairTexts(lang).corners}</legend>
      {CORNERS.map((index) => (
        <button
          key={index}
          type="button"
          aria-pressed={hasClass(lit, index)}
          onClick={() => pressClass(index)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <rect x="1" y="1" width="18" height="18" fill={colourOf(model, index)} />
          </svg>
          <span>{model.classes[index]?.label}</span>
          <b>{formatNumber(areas.filter(({ classIndex }) => classIndex === index).length, 0, lang)}</b>
        </button>
      ))}
    </fieldset>
  );
}
