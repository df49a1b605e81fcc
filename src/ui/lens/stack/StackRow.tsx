import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { gemeenteNameOf } from '../../../domain/areas';
import { formatNumber } from '../../../domain/unit';
import { StackStrip } from '../../../figure/stackStrip/StackStrip';
import { selectArea } from '../../../state/actions';
import type { StackModel } from '../../../state/lens/stack/stackModel';
import type { Scene } from '../../../state/scene';
import { hoverOf } from '../hoverOf';
import { countText, marksOf, stripText } from './rowWords';

interface Props {
  readonly scene: Scene;
  readonly model: StackModel;
  readonly row: number;
  readonly chosen: boolean;
}

/** One area of a list: where it is, its strip, how many count, and how many people live there. Pressing selects it. */
export function StackRow({ scene, model, row, chosen }: Props) {
  const { lang, atlas, rows } = scene;
  const texts = stackPanelTexts(lang);
  const [area, reading] = [rows[row], model.readings[row]];
  if (!area || !reading) return null;
  const gemeente = gemeenteNameOf(area, atlas);
  const people = area.inwoners !== null && texts.inhabitants(formatNumber(area.inwoners, 0, lang));
  return (
    <li className="stack-row" data-code={area.id}>
      <button type="button" aria-pressed={chosen} onClick={() => selectArea(area.id)} {...hoverOf(area.id)}>
        <span className="lens-name">
          <strong>{area.name}</strong> {gemeente}
        </span>{' '}
        <span className="lens-figure stack-count">{countText(reading, lang)}</span>{' '}
        <StackStrip marks={marksOf(model, row)} />
        <span className="visually-hidden">{stripText(model, row, lang)}</span>{' '}
        <span className="stack-people">{people}</span>
      </button>
    </li>
  );
}
