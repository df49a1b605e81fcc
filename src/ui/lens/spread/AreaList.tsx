import { type ReactNode, useRef, useState } from 'react';
import { spreadTexts } from '../../../catalog/texts/spread';
import { gemeenteNameOf } from '../../../domain/areas';
import type { AreaRow } from '../../../domain/pack';
import { formatNumber } from '../../../domain/unit';
import { selectArea } from '../../../state/actions';
import type { Scene } from '../../../state/scene';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { hoverOf } from '../hoverOf';

/** An area of a list, with a figure at the right and a line below its name. */
export interface ListedArea {
  readonly area: AreaRow;
  readonly figure: string;
  readonly below: string;
}

interface Props {
  readonly scene: Scene;
  readonly items: readonly ListedArea[];
  /** What else can be done with the list. */
  readonly children?: ReactNode;
}

const FIRST = 10;

/** Areas that can be pressed to select them: the first ten, and all on demand. */
export function AreaList({ scene, items, children }: Props) {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const chosen = useAtlas(selectSelection);
  const { lang, atlas } = scene;
  const texts = spreadTexts(lang).half;
  const long = items.length > FIRST;
  const toggle = () => {
    setWhole(!whole);
    // Who asks for more goes on at the first that is new.
    if (!whole) setTimeout(() => list.current?.querySelectorAll('button')[FIRST]?.focus());
  };
  const say = (count: number) => formatNumber(count, 0, lang);
  return (
    <>
      <ol ref={list} className="lens-list uneven-list">
        {(whole ? items : items.slice(0, FIRST)).map(({ area, figure, below }) => (
          <li key={area.id} data-code={area.id}>
            <button
              type="button"
              aria-pressed={chosen.includes(area.id)}
              onClick={() => selectArea(area.id)}
              {...hoverOf(area.id)}
            >
              <span className="lens-name">
                <strong>{area.name}</strong> {gemeenteNameOf(area, atlas)}
              </span>{' '}
              <b className="lens-figure">{figure}</b> <span className="lens-below">{below}</span>
            </button>
          </li>
        ))}
      </ol>
      {(long || children) && (
        <p className="lens-more">
          {long && (
            <button type="button" className="text-button" aria-expanded={whole} onClick={toggle}>
              {whole ? texts.fewer(say(FIRST)) : texts.more(say(items.length))}
            </button>
          )}
          {children}
        </p>
      )}
    </>
  );
}
