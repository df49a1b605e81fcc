import type { MouseEvent } from 'react';
import { litTexts } from '../../catalog/texts/legendLit';
import { screenTexts } from '../../catalog/texts/screen';
import type { Highlight } from '../../domain/view';
import { selectArea } from '../../state/actions';
import { highlight } from '../../state/adjustActions';
import { litName, litOf, litWords } from '../../state/legend/lit';
import type { MapModel, PaintedArea } from '../../state/mapModel';
import { addOwn } from '../../state/ownActions';
import type { Scene } from '../../state/scene';
import './lit.css';
import { Said } from './Said';

function Names({ areas, summary }: { readonly areas: readonly PaintedArea[]; readonly summary: string }) {
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {areas.map(({ id, name, gemeente }) => (
          <li key={id}>
            <button type="button" onClick={() => selectArea(id)}>
              {name}
              {gemeente !== undefined && <span> {gemeente}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Lights everything again; the focus goes to the rows of the legend, because the button goes with its line. */
function showAll({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const rows = currentTarget.closest('.legend-card');
  highlight(null);
  rows?.querySelector<HTMLElement>('[aria-pressed]')?.focus();
}

interface Props {
  readonly scene: Scene;
  readonly model: MapModel;
  readonly lit: Highlight;
}

/** What is in the light, in words: how many, which, and what can be done with them. */
export function LitLine({ scene, model, lit }: Props) {
  const texts = litTexts(scene.lang);
  const { areas, of } = litOf(model, lit);
  const count = texts.lit(areas.length, of, screenTexts(scene.lang).levelsPlural[scene.level]);
  const range = lit.kind === 'bereik' && !scene.pair ? texts.range(litWords(scene, lit)) : '';
  const canMake = scene.level === 'buurt' && areas.length > 0;
  return (
    <div className="lit">
      <p>
        <strong>{count}</strong>
        {range}
      </p>
      <Said words={`${count}${range}`} />
      {areas.length > 0 && <Names areas={areas} summary={texts.which} />}
      <button type="button" className="text-button" onClick={showAll}>
        {texts.all}
      </button>
      {canMake && (
        <button
          type="button"
          className="text-button"
          onClick={() => addOwn({ name: litName(scene, lit), members: areas.map(({ id }) => id) })}
        >
          {texts.makeOwn}
        </button>
      )}
    </div>
  );
}
