import { useId, useMemo } from 'react';
import { screenTexts } from '../../../catalog/texts/screen';
import { spreadTexts } from '../../../catalog/texts/spread';
import { countText, percentText, timesText } from '../../../catalog/texts/spreadWords';
import { showAs } from '../../../state/actions';
import type { SpreadModel } from '../../../state/lens/spread/spreadModel';
import { underFloor } from '../../../state/sceneBase';
import { AreaList, type ListedArea } from './AreaList';
import type { SpreadProps } from './spreadProps';

function listed({ scene, model }: SpreadProps, row: number): readonly ListedArea[] {
  const { lang, rows, spec } = scene;
  const texts = spreadTexts(lang).half;
  const [area, share, count] = [rows[row], model.shares[row], model.counts[row] ?? 0];
  if (!area) return [];
  const few = underFloor(spec, area);
  const many = countText(count, model.counting === 'aandeel', lang);
  const part = percentText(count / model.concernedTotal, lang);
  return [
    {
      area,
      figure: !share ? texts.nobody : few ? texts.few : texts.times(timesText(share.quotient, lang)),
      below: texts.of(many, part),
    },
  ];
}

/** Rows of the half, the most concerned first: a small place with a high share is not what it is about. */
function mostFirst({ half, counts }: SpreadModel): readonly number[] {
  return [...half.rows].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
}

/** The areas that hold half of those concerned, the most concerned first. */
export function HalfList({ scene, model }: SpreadProps) {
  const id = useId();
  const { lang, level } = scene;
  const texts = spreadTexts(lang).half;
  const items = useMemo(
    () => mostFirst(model).flatMap((row) => listed({ scene, model }, row)),
    [scene, model],
  );
  return (
    <section className="lens-section" aria-labelledby={id}>
      <h3 id={id}>{texts.title(screenTexts(lang).levelsPlural[level])}</h3>
      <p className="lens-why">{texts.all}</p>
      <AreaList scene={scene} items={items}>
        <button type="button" className="text-button" onClick={() => showAs('tabel')}>
          {texts.asTable}
        </button>
      </AreaList>
    </section>
  );
}
