import { useState } from 'react';
import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import type { Scene } from '../../../state/scene';
import { scoreModelOf } from '../../../state/score/scoreModel';
import { stabilityOf } from '../../../state/score/stability';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { AreaScore } from './AreaScore';

const FIVE = 5;

/** Rows of the five highest places, in that order. */
function firstFive(scene: Scene): readonly number[] {
  const { places } = scoreModelOf(scene);
  return places
    .flatMap((place, row) => (place === null ? [] : [{ place, row }]))
    .sort((a, b) => a.place - b.place)
    .slice(0, FIVE)
    .map(({ row }) => row);
}

/**
 * The area under the pointer, else the one selected last, else the one that was under the pointer before, as a row of
 * the level; -1 for none.
 */
function useRow({ rows }: Scene): number {
  const hovered = useAtlas((state) => state.hovered);
  const selected = useAtlas(selectSelection).at(-1);
  const [before, setBefore] = useState(hovered);
  if (hovered !== null && hovered !== before) setBefore(hovered);
  const found = [hovered, selected, before].map((id) => rows.findIndex((row) => row.id === id));
  return found.find((row) => row >= 0) ?? -1;
}

/** What the score of an area is made of, and how much the order depends on the weights. */
export function Shares({ scene }: { readonly scene: Scene }) {
  const [open, setOpen] = useState(false);
  const row = useRow(scene);
  const texts = adjustScoreTexts(scene.lang);
  const { top, stay } = stabilityOf(scene);
  return (
    <section className="score-section" aria-labelledby="score-delen">
      <h3 id="score-delen">{texts.area}</h3>
      {row < 0 ? <p>{texts.pointAt}</p> : <AreaScore scene={scene} row={row} />}
      <p className="score-stable">{texts.stable(stay, top)}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.topFive}</summary>
        {open && firstFive(scene).map((one) => <AreaScore key={one} scene={scene} row={one} />)}
      </details>
    </section>
  );
}
