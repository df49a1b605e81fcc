import { useState } from 'react';
import { absenceWord } from '../../../catalog/texts/absentWords';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import type { Cell } from '../../../domain/cell';
import type { IndicatorSpec } from '../../../domain/indicator';
import { capital } from '../../../domain/text';
import { formatValue } from '../../../domain/unit';
import { hover, selectArea } from '../../../state/actions';
import { highlight } from '../../../state/adjustActions';
import type { MapModel, PaintedArea } from '../../../state/mapModel';
import { membersOfAll } from '../../../state/membersWithin';
import { addOwn } from '../../../state/ownActions';
import { litAreas } from '../../../state/pair/pairAreas';
import type { PairModel } from '../../../state/pair/pairModel';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { pairOwnName } from './ownName';

interface Props {
  readonly scene: Scene;
  readonly pair: PairModel;
  readonly model: MapModel;
}

/** A region that scrolls must be reachable by keyboard. */
const SCROLLS = { tabIndex: 0 } as const;

interface CellProps {
  readonly spec: IndicatorSpec;
  readonly period: string;
  readonly cell: Cell | undefined;
  readonly lang: Scene['lang'];
}

function ValueCell({ spec, period, cell, lang }: CellProps) {
  const named = { 'data-indicator': spec.id, 'data-year': period };
  if (cell?.kind !== 'value') {
    return (
      <td {...named} data-absent={cell?.why ?? 'niet-gemeten'}>
        {cell && absenceWord(cell, lang)}
      </td>
    );
  }
  return (
    <td {...named} data-value={cell.value}>
      {formatValue(cell.value, spec.unit, spec.decimals, lang)}
    </td>
  );
}

function Row({ scene, pair, area }: Pick<Props, 'scene' | 'pair'> & { readonly area: PaintedArea }) {
  const chosen = useAtlas((state) => state.view.gebied.includes(area.id));
  const index = scene.rows.findIndex(({ id }) => id === area.id);
  const { lang } = scene;
  return (
    <tr data-code={area.id} onPointerEnter={() => hover(area.id)} onPointerLeave={() => hover(null)}>
      <th scope="row">
        <button type="button" aria-pressed={chosen} onClick={() => selectArea(area.id, { add: true })}>
          {area.name}
        </button>
        {area.gemeente !== undefined && <small>{area.gemeente}</small>}
      </th>
      <ValueCell spec={scene.spec} period={scene.period ?? ''} cell={scene.cells[index]} lang={lang} />
      <ValueCell spec={pair.spec} period={pair.period} cell={pair.cells[index]} lang={lang} />
    </tr>
  );
}

/** The areas in the light, the same as on the map, with both figures; they can become an own area. */
export function LitList({ scene, pair, model }: Props) {
  const [made, setMade] = useState('');
  const { lang, level, atlas } = scene;
  const texts = pairTexts(lang);
  const { levels, levelsPlural, tableView } = screenTexts(lang);
  const areas = litAreas(model);
  const title = texts.lit(areas.length, areas.length === 1 ? levels[level] : levelsPlural[level]);
  const makeOwn = () => {
    const name = pairOwnName(scene, useAtlas.getState().view.uitgelicht);
    const members = membersOfAll(
      areas.map(({ id }) => id),
      atlas,
    );
    if (addOwn({ name, members })) setMade(texts.made(name));
  };
  return (
    <div className="pair-lit">
      <h3>{title}</h3>
      <p className="quiet">{areas.length > 0 ? texts.litLead : texts.noLit}</p>
      {areas.length > 0 && (
        <section className="pair-scroll" aria-label={title} {...SCROLLS}>
          <table>
            <thead>
              <tr>
                <th scope="col">{tableView.area}</th>
                <th scope="col">{capital(scene.spec.short[lang])}</th>
                <th scope="col">{capital(pair.spec.short[lang])}</th>
              </tr>
            </thead>
            <tbody>
              {areas.map((area) => (
                <Row key={area.id} {...{ scene, pair, area }} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="pair-actions">
        {areas.length > 0 && (
          <button type="button" className="button is-quiet" onClick={makeOwn}>
            {texts.makeOwn}
          </button>
        )}
        <button type="button" className="button is-quiet" onClick={() => highlight(null)}>
          {texts.clear}
        </button>
      </p>
      <p role="status">{made}</p>
    </div>
  );
}
