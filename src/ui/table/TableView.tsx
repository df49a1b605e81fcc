import { useState } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { comparisonLabel, type Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { DEFAULT_SORT, type SortKey, tableModelOf } from '../../state/tableModel';
import { mapTitle } from '../common/mapTitle';
import { download } from './download';
import { TableRow } from './TableRow';
import './table.css';

interface Heading {
  readonly key: SortKey;
  readonly text: string;
  readonly number: boolean;
}

function headings(scene: Scene): readonly (Heading | { readonly plain: string; readonly number: boolean })[] {
  const { tableView: table } = screenTexts(scene.lang);
  const benchmark = comparisonLabel(scene.comparison, scene.atlas, scene.view);
  const inwoners =
    scene.spec.id === 'inwoners' ? [] : [{ key: 'inwoners', text: table.inhabitants, number: true } as const];
  return [
    { key: 'naam', text: table.area, number: false },
    { key: 'gemeente', text: table.municipality, number: false },
    { key: 'waarde', text: `${scene.spec.short[scene.lang]}, ${scene.period ?? ''}`, number: true },
    { plain: benchmark, number: true },
    { key: 'verschil', text: table.difference, number: true },
    { plain: table.reading, number: false },
    ...inwoners,
  ];
}

/** The view as a table: the same areas, figures, reasons and words as the map, sortable, filterable, to take along. */
export function TableView({ scene }: { scene: Scene }) {
  const selection = useAtlas(selectSelection);
  const [sort, setSort] = useState(DEFAULT_SORT);
  const [filter, setFilter] = useState('');
  const { rows, total } = tableModelOf(scene, sort, filter);
  const texts = screenTexts(scene.lang);
  const sortBy = (key: SortKey) =>
    setSort((now) => ({
      key,
      descending: now.key === key ? !now.descending : key === 'waarde' || key === 'inwoners',
    }));
  return (
    <section className="tablebox" aria-label={texts.table} id="inhoud" tabIndex={-1}>
      <div className="table-tools">
        <label className="field">
          {texts.tableView.filter}
          <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
        <p className="rowcount" role="status">
          {texts.tableView.rows(rows.length, total)}
        </p>
        <button type="button" className="button" onClick={() => void download(scene, rows)}>
          {texts.tableView.csv}
        </button>
      </div>
      <div className="scroll">
        <table className="figures">
          <caption>
            <span>
              <strong>{mapTitle(scene)}</strong>
              {scene.spec.plain[scene.lang]} {texts.panel.direction[scene.spec.direction]}
            </span>
          </caption>
          <thead>
            <tr>
              {headings(scene).map((heading) =>
                'key' in heading ? (
                  <th
                    key={heading.key}
                    scope="col"
                    className={heading.number ? 'number' : undefined}
                    aria-sort={
                      sort.key !== heading.key ? undefined : sort.descending ? 'descending' : 'ascending'
                    }
                  >
                    <button type="button" onClick={() => sortBy(heading.key)}>
                      {heading.text}
                      <span aria-hidden="true">
                        {sort.key !== heading.key ? '' : sort.descending ? '↓' : '↑'}
                      </span>
                    </button>
                  </th>
                ) : (
                  <th key={heading.plain} scope="col" className={heading.number ? 'number plain' : 'plain'}>
                    {heading.plain}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((area) => (
              <TableRow key={area.id} scene={scene} area={area} chosen={selection.includes(area.id)} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className="empty">
            {texts.tableView.empty}{' '}
            <button type="button" className="text-button" onClick={() => setFilter('')}>
              {texts.tableView.clearFilter}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
