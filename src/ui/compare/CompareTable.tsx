import './compare.css';
import '../sheet/rows.css';
import './table.css';
import { memo, useId, useMemo } from 'react';
import { compareTexts } from '../../catalog/texts/compare';
import type { Language } from '../../domain/text';
import type { CompareModel } from '../../state/compare/compareModel';
import { groupsOf } from '../../state/sheet/groups';
import type { OnColumn } from './ColumnTools';
import type { Mode } from './cellWords';
import { FactRows } from './FactRows';
import { HeadRows } from './HeadRows';
import { inSentence } from './inSentence';
import { Row, type TableStyle } from './Row';
import { useStacked } from './useStacked';

/** Areas up to which there is room for whole phrases. */
const ROOMY_AREAS = 2;

/** A region that scrolls must be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 } as const;

interface Props {
  readonly model: CompareModel;
  readonly grouping: string;
  readonly mode: Mode;
  readonly lang: Language;
  readonly year: string;
  readonly benchmark: string;
  readonly onColumn: OnColumn;
}

function captionOf({ columns }: CompareModel, lang: Language): string {
  const names = (average: boolean) =>
    columns.filter(({ role }) => (role === 'gemiddelde') === average).map(({ name }) => name);
  const areas = inSentence(names(false), lang);
  const averages = names(true);
  return averages.length > 0 ? compareTexts(lang).table(areas, inSentence(averages, lang)) : areas;
}

/** All indicators under the headings of a division, a column per area and average. */
export const CompareTable = memo(function CompareTable(props: Props) {
  const { model, grouping, mode, lang, year, benchmark, onColumn } = props;
  const { columns, rows } = model;
  const stacked = useStacked();
  const id = useId();
  const areas = columns.filter(({ role }) => role !== 'gemiddelde').length;
  const roomy = areas <= ROOMY_AREAS && !stacked;
  const headings = useMemo(() => columns.map((_, index) => `${id}-${index}`), [columns, id]);
  const groups = useMemo(() => groupsOf(rows, grouping, lang), [rows, grouping, lang]);
  const style: TableStyle = { lang, mode, roomy, stacked, headings };
  const caption = captionOf(model, lang);
  const span = columns.length + (stacked ? 0 : 1);
  return (
    <section
      className={stacked ? 'compare-region is-stacked' : 'compare-region'}
      aria-label={caption}
      {...REACHABLE}
    >
      <table className={roomy ? 'compare is-roomy' : 'compare'}>
        <caption className="visually-hidden">{caption}</caption>
        <HeadRows
          columns={columns}
          facts={model.facts}
          benchmark={benchmark}
          onColumn={onColumn}
          {...style}
        />
        <FactRows model={model} year={year} style={style} />
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className="theme">
              <th colSpan={span} scope="rowgroup">
                <span>{group.name}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.spec.id} row={row} {...style} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
});
