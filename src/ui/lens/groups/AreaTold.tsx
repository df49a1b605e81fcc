import { useEffect, useRef } from 'react';
import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { MOST_TOLD } from '../../../domain/spatial';
import { selectArea, showScreen } from '../../../state/actions';
import { areaSentences } from '../../../state/lens/groups/areaSentences';
import { neighboursShown } from '../../../state/lens/groups/neighboursShown';
import { stabilityText } from '../../../state/lens/groups/stability';
import { areaName } from '../../../state/scene';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { AreaNames } from './AreaNames';
import { areaLabel } from './areaLabel';
import type { Found } from './useFound';
import { useRows } from './useRows';

/** True where the chosen areas are few enough to be told one by one. */
export function isTold(rows: readonly number[]): boolean {
  return rows.length > 0 && rows.length <= MOST_TOLD;
}

interface Props {
  readonly found: Found;
  readonly row: number;
}

/** The neighbours of an area by name, as they are outlined on the map. */
function Around({ found: { scene }, row }: Props) {
  const texts = groupsPanelTexts(scene.lang);
  const around = neighboursShown(scene, row);
  if (!around) return null;
  const lists = [
    { title: texts.neighbours, rows: around.valued },
    { title: texts.unscored, rows: around.unscored },
  ];
  return lists.map(
    ({ title, rows }, index) =>
      rows.length > 0 && (
        <div key={title} className="groups-around">
          <h4>
            {title}{' '}
            {index === 0 && (
              <svg viewBox="0 0 34 8" width="34" height="8" aria-hidden="true">
                <path className="groups-line" d="M0 4H34" />
                <path className="groups-line is-dashed" d="M0 4H34" />
              </svg>
            )}
          </h4>
          <AreaNames scene={scene} rows={rows} />
        </div>
      ),
  );
}

/** One area among its neighbours: sentences to read aloud, its neighbours, and how firm it is. */
function OneArea({ found, row, arriving }: Props & { readonly arriving: boolean }) {
  const { scene, model } = found;
  const texts = groupsPanelTexts(scene.lang);
  const box = useRef<HTMLElement>(null);
  const id = scene.rows[row]?.id;
  const finding = model.findings[row];
  const name = areaLabel(scene, row);
  // An area that is chosen while this is on screen may be told below what is in sight.
  useEffect(() => {
    if (arriving) box.current?.scrollIntoView({ block: 'nearest' });
  }, [arriving]);
  return (
    <section ref={box} className="lens-section lens-area" data-code={id} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <button
          type="button"
          className="drop"
          aria-label={texts.closeArea(name)}
          onClick={() => id !== undefined && selectArea(id, { add: true })}
        >
          ×
        </button>
      </header>
      <div className="groups-said">
        {areaSentences(finding, scene, row).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Around found={found} row={row} />
      {finding && (
        <div className="groups-around">
          <h4>{texts.stability}</h4>
          <p>{stabilityText(finding, scene.lang)}</p>
        </div>
      )}
      <p className="groups-around">
        <button
          type="button"
          className="text-button"
          aria-label={stackPanelTexts(scene.lang).here.allFiguresOf(name)}
          onClick={() => showScreen('kaart')}
        >
          {texts.allFigures}
        </button>
      </p>
    </section>
  );
}

/** The selected areas among their neighbours, or what to do to read about one. */
export function AreaTold({ found }: { readonly found: Found }) {
  const { scene } = found;
  const texts = groupsPanelTexts(scene.lang);
  const rows = useRows(scene);
  const shown = useRef(rows);
  useEffect(() => {
    shown.current = rows;
  }, [rows]);
  const [first] = useAtlas(selectSelection);
  if (first === undefined) return <p className="groups-quiet">{texts.choose}</p>;
  if (rows.length === 0) {
    const name = areaName(first, scene.atlas, scene.view.eigen) ?? '';
    return <p className="groups-quiet">{texts.otherKind(name)}</p>;
  }
  if (rows.length > MOST_TOLD) return <p className="groups-quiet">{texts.tooMany(rows.length)}</p>;
  return rows.map((row) => (
    <OneArea key={scene.rows[row]?.id} {...{ found, row }} arriving={!shown.current.includes(row)} />
  ));
}
