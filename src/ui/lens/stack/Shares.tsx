import { useId } from 'react';
import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { formatNumber, formatValue } from '../../../domain/unit';
import { selectArea } from '../../../state/actions';
import type { StackModel } from '../../../state/lens/stack/stackModel';
import { focusShares, type StackShare } from '../../../state/lens/stack/stackPeople';
import type { Scene } from '../../../state/scene';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { wholePercent } from './groupShare';

interface Props {
  readonly scene: Scene;
  readonly model: StackModel;
}

/** The share of an area as part of a bar. Decorative: the number stands above it. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg aria-hidden="true">
      <rect className="stack-bar-all" width="100%" height="10" />
      <rect className="stack-bar-part" width={`${share * 100}%`} height="10" />
    </svg>
  );
}

function Line({ scene, one }: { readonly scene: Scene; readonly one: StackShare }) {
  const { lang } = scene;
  const chosen = useAtlas(selectSelection);
  const texts = stackPanelTexts(lang).shares;
  const { id, name, share, stacked, inwoners, unclassed, coverage } = one;
  const say = (value: number) => formatNumber(value, 0, lang);
  const percent = wholePercent(coverage);
  const known = percent < 100 ? `; ${texts.coverage(formatValue(percent, 'procent', 0, lang))}` : '';
  const told = (
    <>
      <span className="lens-name">
        <strong>{name ?? texts.rest}</strong>
      </span>{' '}
      <b className="lens-figure">{share === null ? '–' : formatValue(share * 100, 'procent', 0, lang)}</b>{' '}
      <Bar share={share ?? 0} />
      <span className="lens-below">
        {share === null ? texts.unknown : `${texts.people(say(stacked), say(inwoners - unclassed))}${known}`}
      </span>
    </>
  );
  return (
    <li data-share={share ?? ''}>
      {id === null ? (
        <div>{told}</div>
      ) : (
        <button type="button" aria-pressed={chosen.includes(id)} onClick={() => selectArea(id)}>
          {told}
        </button>
      )}
    </li>
  );
}

/** Per focusgebied, for the rest of the region and per own area: who live where themes come together. */
export function Shares({ scene, model }: Props) {
  const heading = useId();
  const texts = stackPanelTexts(scene.lang).shares;
  const shares = focusShares(model, scene);
  if (shares.length === 0) return null;
  return (
    <section className="lens-section stack-shares" aria-labelledby={heading}>
      <h3 id={heading}>{texts.title}</h3>
      <p className="lens-why">{texts.why}</p>
      <ul className="lens-list">
        {shares.map((one) => (
          <Line key={one.id ?? 'rest'} scene={scene} one={one} />
        ))}
      </ul>
    </section>
  );
}
