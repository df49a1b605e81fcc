import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { stackLackText } from '../../../catalog/texts/stackWords';
import { capital } from '../../../domain/text';
import { StackStrip } from '../../../figure/stackStrip/StackStrip';
import type { StackedPart, StackModel } from '../../../state/lens/stack/stackModel';
import type { Scene } from '../../../state/scene';
import { figureOfRow, fromText, sourceText } from './partWords';
import { marksOf } from './rowWords';

interface Props {
  readonly scene: Scene;
  readonly model: StackModel;
  /** Row of the level. */
  readonly row: number;
}

function Part({ part, scene, row }: { readonly part: StackedPart } & Pick<Props, 'scene' | 'row'>) {
  const { lang } = scene;
  const lack = part.cells[row]?.kind === 'value' ? part.lacks[row] : null;
  return (
    <li>
      {capital(part.spec.short[lang])}: <strong>{figureOfRow(part, scene, row)}</strong>
      <span className="lens-why">
        {[sourceText(part, lang), fromText(part, lang), lack && stackLackText(lack, lang)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

/** What is stacked in one area, theme by theme: whether it counts, by which figure, and from what figure it would. */
export function Themes({ scene, model, row }: Props) {
  const texts = stackPanelTexts(scene.lang);
  const marks = marksOf(model, row);
  return (
    <ol className="stack-themes">
      {model.themes.map(({ id, name, parts }, index) => {
        const mark = marks[index];
        return (
          mark && (
            <li key={id} data-vote={mark.kind}>
              <StackStrip marks={[{ ...mark, weight: 1 }]} />
              <p>
                <b>{name}</b> <span>{texts.votes[mark.kind]}</span>
              </p>
              <ul>
                {parts.map((part) => (
                  <Part key={part.spec.id} {...{ part, scene, row }} />
                ))}
              </ul>
            </li>
          )
        );
      })}
    </ol>
  );
}
