import { useId, useRef, useState } from 'react';
import { screenTexts } from '../../../catalog/texts/screen';
import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { formatNumber } from '../../../domain/unit';
import { showAs } from '../../../state/actions';
import type { StackModel } from '../../../state/lens/stack/stackModel';
import type { Scene } from '../../../state/scene';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { StackRow } from './StackRow';
import { StripKey } from './StripKey';

interface Props {
  readonly scene: Scene;
  readonly model: StackModel;
  /** Rows of stacked areas, most first. */
  readonly rows: readonly number[];
}

const FIRST = 10;

/** The areas where themes come together, most first; of a long list the first ones, the rest on demand. */
export function StackList({ scene, model, rows }: Props) {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const id = useId();
  const chosen = useAtlas(selectSelection);
  const { lang, level } = scene;
  const { levels, levelsPlural } = screenTexts(lang);
  const areas = rows.length === 1 ? levels[level] : levelsPlural[level];
  const texts = stackPanelTexts(lang).list;
  const say = (count: number) => formatNumber(count, 0, lang);
  const long = rows.length > FIRST;
  const shown = whole ? rows : rows.slice(0, FIRST);
  const toggle = () => {
    setWhole(!whole);
    // Who asks for more goes on at the first that is new.
    if (!whole) setTimeout(() => list.current?.querySelectorAll('button')[FIRST]?.focus());
  };
  return (
    <section className="lens-section" aria-labelledby={id}>
      <h3 id={id}>{rows.length === 0 ? texts.none : texts.title(say(rows.length), areas)}</h3>
      {rows.length > 0 && (
        <p className="lens-why">
          {long && !whole ? texts.shown(say(FIRST), say(rows.length)) : texts.sorted}
        </p>
      )}
      <StripKey model={model} lang={lang} />
      <ol ref={list} className="lens-list">
        {shown.map((row) => {
          const area = scene.rows[row];
          const isChosen = area !== undefined && chosen.includes(area.id);
          return <StackRow key={area?.id ?? row} {...{ scene, model, row }} chosen={isChosen} />;
        })}
      </ol>
      <p className="lens-more">
        {long && (
          <button type="button" className="text-button" aria-expanded={whole} onClick={toggle}>
            {whole ? texts.fewer(say(FIRST)) : texts.all(say(rows.length))}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => showAs('tabel')}>
          {texts.table}
        </button>
      </p>
    </section>
  );
}
