import { useState } from 'react';
import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import { lackText } from '../../../catalog/texts/scoreWords';
import { screenTexts } from '../../../catalog/texts/screen';
import { gemeenteNameOf } from '../../../domain/areas';
import { capital } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import { selectArea } from '../../../state/actions';
import type { Scene } from '../../../state/scene';
import { lacksOf, scoreModelOf } from '../../../state/score/scoreModel';

function List({ scene, rows }: { readonly scene: Scene; readonly rows: readonly number[] }) {
  const { lang, atlas } = scene;
  const model = scoreModelOf(scene);
  return (
    <ul className="score-missing">
      {rows.flatMap((row) => {
        const area = scene.rows[row];
        if (!area) return [];
        const why = lacksOf(model, row).map(({ part, lack }) => lackText(part, lack, lang));
        const gemeente = gemeenteNameOf(area, atlas);
        return (
          <li key={area.id} data-code={area.id}>
            <button type="button" className="text-button" onClick={() => selectArea(area.id)}>
              {area.name}
            </button>{' '}
            {gemeente !== undefined && `(${gemeente})`}: {why.join(', ')}
          </li>
        );
      })}
    </ul>
  );
}

/** How many areas have no score and because of which part; which areas, on demand. */
export function Missing({ scene }: { readonly scene: Scene }) {
  const [open, setOpen] = useState(false);
  const { lang, level } = scene;
  const texts = adjustScoreTexts(lang);
  const areas = screenTexts(lang).levelsPlural[level];
  const number = (count: number) => formatNumber(count, 0, lang);
  const { parts } = scoreModelOf(scene);
  const rows = scene.cells.flatMap(({ kind }, row) => (kind === 'absent' ? [row] : []));
  if (rows.length === 0) return <p className="score-section">{texts.complete(areas)}</p>;
  return (
    <section className="score-section" aria-labelledby="score-zonder">
      <h3 id="score-zonder">{texts.missing(number(rows.length), number(scene.rows.length), areas)}</h3>
      <ul className="score-lacks">
        {parts.map(({ spec, lacks }) => {
          const count = lacks.filter((lack) => lack !== null).length;
          return (
            count > 0 && <li key={spec.id}>{capital(texts.missingPart(spec.short[lang], number(count)))}</li>
          );
        })}
      </ul>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.which}</summary>
        {open && <List scene={scene} rows={rows} />}
      </details>
    </section>
  );
}
