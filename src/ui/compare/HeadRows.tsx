import './heading.css';
import { compareTexts } from '../../catalog/texts/compare';
import { partKind } from '../../catalog/texts/parts';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import type { AreaFacts, CompareColumn } from '../../state/compare/compareModel';
import { ColumnTools, type OnColumn } from './ColumnTools';
import type { TableStyle } from './Row';

/** What kind of area a column is and where it lies; of what is compared with, that it is. */
function kindWords(
  column: CompareColumn,
  { group }: Pick<AreaFacts, 'group'>,
  isBenchmark: boolean,
  lang: Language,
) {
  const { role, kind, gemeente } = column;
  const texts = compareTexts(lang);
  if (isBenchmark) return texts.benchmark;
  if (role === 'samen') return '';
  if (kind === 'gemiddelde') return role === 'gebied' ? sheetTexts(lang).region : texts.average;
  const name = (group && partKind(group, lang)) ?? sheetTexts(lang).kinds[kind];
  return [name.toLowerCase(), gemeente].filter(Boolean).join(', ');
}

interface Props extends TableStyle {
  readonly columns: readonly CompareColumn[];
  /** In the order of the columns. */
  readonly facts: readonly AreaFacts[];
  /** Id of the column everything is compared with, where it is in the table. */
  readonly benchmark: string;
  readonly onColumn: OnColumn;
}

const NO_GROUP = { group: undefined };

/** The heading of the table: buttons per area, which scroll away, and below them the names, which stay. */
export function HeadRows({ columns, facts, benchmark, onColumn, stacked, headings, lang }: Props) {
  const texts = compareTexts(lang);
  const areas = columns.filter(({ role }) => role === 'gebied');
  return (
    <thead>
      <tr className="tools">
        {!stacked && (
          <td className="corner">
            <span className="visually-hidden">{texts.columns}</span>
          </td>
        )}
        {columns.map((column) => (
          <td key={`${column.role} ${column.id}`}>
            {column.role === 'gebied' && (
              <ColumnTools
                column={column}
                place={areas.indexOf(column)}
                count={areas.length}
                lang={lang}
                onColumn={onColumn}
              />
            )}
          </td>
        ))}
      </tr>
      <tr className="names">
        {!stacked && (
          <th scope="col" className="corner">
            {texts.subject}
          </th>
        )}
        {columns.map((column, index) => (
          <th
            key={`${column.role} ${column.id}`}
            scope="col"
            id={headings[index]}
            className={`is-${column.role}`}
          >
            {column.name}{' '}
            <small>{kindWords(column, facts[index] ?? NO_GROUP, column.id === benchmark, lang)}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
}
