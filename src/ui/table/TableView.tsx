import '../../figure/strip.css';
import './table.css';
import './ranking.css';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { rankingTexts } from '../../catalog/texts/ranking';
import { screenTexts } from '../../catalog/texts/screen';
import { isWide } from '../../domain/reach';
import { lensCaption, withoutRefusedLens } from '../../state/lens/lensTable';
import { type Ranking, rankingOf } from '../../state/ranking/ranking';
import { requestAround } from '../../state/requests';
import type { Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { tableExtrasOf } from '../../state/tableExtras';
import { DEFAULT_SORT, type SortKey, type TableSort, tableModelOf } from '../../state/tableModel';
import { Boundary } from '../common/Boundary';
import { mapTitle } from '../common/mapTitle';
import { download } from './download';
import { Extremes } from './Extremes';
import { ReachLine } from './ReachLine';
import { ReachSelect } from './ReachSelect';
import { sortWords, TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { tableShapeOf } from './tableShape';

const LensLine = lazy(() => import('../lens/LensLine').then((part) => ({ default: part.LensLine })));

/** Figures are first sorted from high to low, words and ranks the other way. */
const FALLING: ReadonlySet<SortKey> = new Set<SortKey>(['waarde', 'keer', 'inwoners']);

/** A stack is read from where most comes together. */
const MOST_FIRST: TableSort = { key: 'waarde', descending: true };

/** A region that scrolls must be reachable by keyboard. */
const SCROLLS = { tabIndex: 0 } as const;

function nextSort(now: TableSort, key: SortKey): TableSort {
  return { key, descending: now.key === key ? !now.descending : FALLING.has(key) };
}

/** The areas of the reach in the link, with those outside the region fetched when it asks for them. */
function useRanking(scene: Scene): Ranking {
  const reach = useAtlas((state) => state.view.bereik);
  const around = useAtlas((state) => state.around);
  const wanted = isWide(reach) && scene.level === 'wijk';
  useEffect(() => {
    if (wanted) void requestAround();
  }, [wanted]);
  return useMemo(() => rankingOf(scene, reach, around), [scene, reach, around]);
}

function Caption({ scene, ranking }: { readonly scene: Scene; readonly ranking: Ranking }) {
  const { panel } = screenTexts(scene.lang);
  const ranked = ranking.areas.filter(({ rank }) => rank !== null).length;
  return (
    <caption>
      <span>
        <strong>{mapTitle(scene)}</strong>
        {scene.spec.plain[scene.lang]}{' '}
        {scene.lens
          ? lensCaption(scene)
          : `${panel.direction[scene.spec.direction]} ${rankingTexts(scene.lang).counted(ranked, ranking.areas.length)}`}
      </span>
    </caption>
  );
}

/** What must be said of a lens above its table; the code comes when there is one. */
function AboutLens({ scene }: { readonly scene: Scene }) {
  return (
    <Boundary resetOn={scene.lens?.kind ?? ''} message={screenTexts(scene.lang).state.broken}>
      <Suspense fallback={null}>
        <LensLine scene={scene} />
      </Suspense>
    </Boundary>
  );
}

/** The view as a table: the same areas, figures, reasons and words as the map, ranked, sortable, to take along. */
export function TableView({ scene: asked }: { scene: Scene }) {
  const scene = useMemo(() => withoutRefusedLens(asked), [asked]);
  const selection = useAtlas(selectSelection);
  const reach = useAtlas((state) => state.view.bereik);
  const [sort, setSort] = useState(scene.lens?.kind === 'stapeling' ? MOST_FIRST : DEFAULT_SORT);
  const [said, setSaid] = useState('');
  const [filter, setFilter] = useState('');
  const reachSelect = useRef<HTMLSelectElement>(null);
  const ranking = useRanking(scene);
  const shape = useMemo(() => tableShapeOf(ranking, scene), [ranking, scene]);
  const extras = useMemo(() => tableExtrasOf(scene), [scene]);
  const { rows, total } = tableModelOf(scene, sort, filter, ranking);
  const texts = screenTexts(scene.lang);
  return (
    <section className="tablebox" aria-label={texts.table} id="inhoud" tabIndex={-1}>
      <div className="table-tools">
        <label className="field">
          {texts.tableView.filter}
          <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
        <ReachSelect scene={scene} reach={reach} ref={reachSelect} />
        <p className="rowcount" role="status">
          {texts.tableView.rows(rows.length, total)} <span className="visually-hidden">{said}</span>
        </p>
        <button type="button" className="button" onClick={() => void download(scene, rows, ranking.reach)}>
          {texts.tableView.csv}
        </button>
      </div>
      {asked.lens && <AboutLens scene={asked} />}
      {!scene.lens && <Extremes scene={scene} reach={ranking.reach} />}
      <ReachLine
        scene={scene}
        asked={reach}
        ranking={ranking}
        sort={sort}
        leave={() => reachSelect.current?.focus()}
      />
      <section className="scroll" aria-label={mapTitle(scene)} {...SCROLLS}>
        <table className="figures">
          <Caption scene={scene} ranking={ranking} />
          <TableHead
            scene={scene}
            shape={shape}
            extras={extras.columns}
            sort={sort}
            onSort={(key) => {
              const next = nextSort(sort, key);
              setSort(next);
              setSaid(sortWords({ scene, shape, extras: extras.columns, sort: next }));
            }}
          />
          <tbody>
            {rows.map((area) => (
              <TableRow
                key={area.id}
                scene={scene}
                area={area}
                shape={shape}
                chosen={selection.includes(area.id)}
                extraColumns={extras.columns}
                extraCells={extras.cellsOf(area.id)}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && total > 0 && (
          <p className="empty">
            {texts.tableView.empty}{' '}
            <button type="button" className="text-button" onClick={() => setFilter('')}>
              {texts.tableView.clearFilter}
            </button>
          </p>
        )}
      </section>
    </section>
  );
}
