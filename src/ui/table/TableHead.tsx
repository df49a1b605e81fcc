import { rankingTexts } from '../../catalog/texts/ranking';
import { screenTexts } from '../../catalog/texts/screen';
import { formatValue } from '../../domain/unit';
import { StripPlot } from '../../figure/StripPlot';
import type { ExtraColumn } from '../../state/extras/extraColumn';
import { comparisonLabel, type Scene } from '../../state/scene';
import type { SortKey, TableSort } from '../../state/tableModel';
import type { TableShape } from './tableShape';

interface Heading {
  readonly key: SortKey;
  readonly text: string;
  readonly number: boolean;
}

interface PlainHeading {
  readonly id?: string;
  readonly plain: string;
  readonly number: boolean;
}

interface Props {
  readonly scene: Scene;
  readonly shape: TableShape;
  /** Columns because of what is adjusted, after the figure. */
  readonly extras: readonly ExtraColumn[];
  readonly sort: TableSort;
  readonly onSort: (key: SortKey) => void;
}

type Headed = Pick<Props, 'scene' | 'shape' | 'extras'>;

/** A column that sorts, of figures. */
function column(key: SortKey, text: string): Heading {
  return { key, text, number: true };
}

/** What the figures are compared with, and how they differ. */
function comparedHeadings(scene: Scene, shape: TableShape): readonly (Heading | PlainHeading)[] {
  return [
    { plain: comparisonLabel(scene.comparison, scene.atlas, scene.view), number: true },
    column('verschil', screenTexts(scene.lang).tableView.difference),
    ...(shape.hasTimes ? [column('keer', rankingTexts(scene.lang).times)] : []),
  ];
}

function headings({ scene, shape, extras }: Headed): readonly (Heading | PlainHeading)[] {
  const { tableView: table } = screenTexts(scene.lang);
  const texts = rankingTexts(scene.lang);
  return [
    { key: 'naam', text: table.area, number: false },
    { key: 'gemeente', text: table.municipality, number: false },
    ...(shape.hasZones ? [{ plain: texts.zone, number: false }] : []),
    ...(shape.compared ? [column('rang', texts.rank)] : []),
    column('waarde', `${scene.spec.short[scene.lang]}, ${scene.period ?? ''}`),
    ...extras.map(({ id, head, inWords }) => ({ id, plain: head, number: !inWords })),
    ...(shape.compared ? comparedHeadings(scene, shape) : []),
    ...(scene.spec.id === 'inwoners' ? [] : [column('inwoners', table.inhabitants)]),
  ];
}

/** All areas of the level on the scale that the rows below share, with its ends. */
function PlaceHeading({ scene, shape }: Pick<Props, 'scene' | 'shape'>) {
  const { spec, lang, level } = scene;
  const { low, high } = shape.scale;
  const end = (value: number) => formatValue(value, spec.unit, spec.decimals, lang);
  return (
    <th scope="col" className="plain strip-cell">
      {rankingTexts(lang).place(screenTexts(lang).levelsPlural[level])}
      {shape.peers.length > 0 && (
        <>
          <StripPlot {...shape} value={null} colour="" />
          <span className="ends" aria-hidden="true">
            <span>{end(low)}</span>
            <span>{end(high)}</span>
          </span>
        </>
      )}
    </th>
  );
}

function ariaSort(sort: TableSort, key: SortKey): 'ascending' | 'descending' | undefined {
  if (sort.key !== key) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

/** By which column the table is sorted and which way, for who hears it. */
export function sortWords({ sort, ...headed }: Omit<Props, 'onSort'>): string {
  const found = headings(headed).find((heading) => 'key' in heading && heading.key === sort.key);
  return found && 'key' in found ? rankingTexts(headed.scene.lang).sorted(found.text, sort.descending) : '';
}

/** The names of the columns; most of them sort. */
export function TableHead({ scene, shape, extras, sort, onSort }: Props) {
  return (
    <thead>
      <tr>
        {headings({ scene, shape, extras }).map((heading) =>
          'key' in heading ? (
            <th
              key={heading.key}
              scope="col"
              className={heading.number ? 'number' : undefined}
              aria-sort={ariaSort(sort, heading.key)}
            >
              <button type="button" onClick={() => onSort(heading.key)}>
                {heading.text}
                <span aria-hidden="true">{sort.key !== heading.key ? '' : sort.descending ? '↓' : '↑'}</span>
              </button>
            </th>
          ) : (
            <th
              key={heading.id ?? heading.plain}
              scope="col"
              className={heading.number ? 'number plain' : 'plain'}
            >
              {heading.plain}
            </th>
          ),
        )}
        {shape.compared && (
          <>
            <PlaceHeading scene={scene} shape={shape} />
            <th scope="col" className="plain">
              {screenTexts(scene.lang).tableView.reading}
            </th>
          </>
        )}
      </tr>
    </thead>
  );
}
