import { useId } from 'react';
import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import { screenTexts } from '../../../catalog/texts/screen';
import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { stackCountText } from '../../../catalog/texts/stackWords';
import type { AreaId } from '../../../domain/area';
import { gemeenteNameOf } from '../../../domain/areas';
import { capital } from '../../../domain/text';
import { formatNumber, formatValue } from '../../../domain/unit';
import { selectArea, showScreen } from '../../../state/actions';
import { kindOf } from '../../../state/lens/stack/stackFile';
import type { StackModel } from '../../../state/lens/stack/stackModel';
import { areaName, type Scene } from '../../../state/scene';
import { rowAt } from '../../../state/sceneBase';
import { selectSelection } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { groupShare, wholePercent } from './groupShare';
import { StackRow } from './StackRow';
import { Themes } from './Themes';

interface Props {
  readonly scene: Scene;
  readonly model: StackModel;
}

/** What is stacked inside an area made of buurten. */
function GroupText({ scene, model, id }: Props & { readonly id: AreaId }) {
  const { lang, level } = scene;
  const { here } = stackPanelTexts(lang);
  const found = groupShare(model, scene, id);
  const say = (value: number) => formatNumber(value, 0, lang);
  const percent = (share: number) => formatValue(share * 100, 'procent', 0, lang);
  if (!found) return <p>{here.outside(screenTexts(lang).levels[level])}</p>;
  const { share, stacked, rows, buurten, coverage } = found;
  if (share === null) return <p>{here.groupUnknown}</p>;
  const known = wholePercent(coverage);
  return (
    <p>
      {stacked === 0
        ? here.groupNone
        : here.group(percent(share), say(stacked), say(rows.length), say(buurten))}{' '}
      {known < 100 && here.groupKnown(percent(known / 100))}
    </p>
  );
}

/** What is stacked in one row of the level. */
function RowText({ scene, model, row }: Props & { readonly row: number }) {
  const reading = model.readings[row];
  const told = reading && reading.klass !== null;
  const first = told ? stackCountText(reading, kindOf(model), scene.lang) : (scene.told?.lines(row)[0] ?? '');
  return (
    <>
      <p>{capital(first)}</p>
      <Themes scene={scene} model={model} row={row} />
    </>
  );
}

/** Leads to the sheet with all figures of an area, alone. */
function AllFigures({ scene, id, alone }: { scene: Scene; id: AreaId; alone: boolean }) {
  const { lang, atlas, view } = scene;
  const { here } = stackPanelTexts(lang);
  const show = () => {
    if (!alone) selectArea(id);
    showScreen('kaart');
  };
  return (
    <p className="stack-here-more">
      <button
        type="button"
        className="text-button"
        aria-label={here.allFiguresOf(areaName(id, atlas, view.eigen) ?? '')}
        onClick={show}
      >
        {here.allFigures}
      </button>
    </p>
  );
}

/** What is stacked in the area selected last; the others of the selection in one line each. */
export function Here({ scene, model }: Props) {
  const heading = useId();
  const selection = useAtlas(selectSelection);
  const last = selection.at(-1);
  const { lang, atlas, view } = scene;
  const texts = stackPanelTexts(lang).here;
  if (last === undefined) return null;
  const rowOf = (id: AreaId) => rowAt(scene, id);
  const row = rowOf(last);
  const area = atlas.find(last)?.row;
  const name = areaName(last, atlas, view.eigen) ?? '';
  const others = selection.slice(0, -1).map(rowOf);
  return (
    <section className="lens-section lens-area stack-here" aria-labelledby={heading} data-code={last}>
      <header>
        <h3 id={heading}>
          {name} <span>{area && gemeenteNameOf(area, atlas)}</span>
        </h3>
        <button
          type="button"
          className="drop"
          aria-label={groupsPanelTexts(lang).closeArea(name)}
          onClick={() => selectArea(last, { add: true })}
        >
          ×
        </button>
      </header>
      {row < 0 ? <GroupText {...{ scene, model }} id={last} /> : <RowText {...{ scene, model, row }} />}
      <AllFigures scene={scene} id={last} alone={selection.length === 1} />
      {others.some((other) => other >= 0) && (
        <>
          <h4>{texts.also}</h4>
          <ul className="lens-list">
            {others.map(
              (other) => other >= 0 && <StackRow key={other} {...{ scene, model }} row={other} chosen />,
            )}
          </ul>
        </>
      )}
    </section>
  );
}
