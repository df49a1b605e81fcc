import { compareTexts } from '../../catalog/texts/compare';
import type { Language } from '../../domain/text';
import type { CompareColumn } from '../../state/compare/compareModel';

/** What can be done with a column. */
export type ColumnAct = 'links' | 'rechts' | 'weg';
export type OnColumn = (act: ColumnAct, column: CompareColumn, place: number) => void;

interface Props {
  readonly column: CompareColumn;
  /** Number of the column among the areas, from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly lang: Language;
  readonly onColumn: OnColumn;
}

const SIGNS: Readonly<Record<ColumnAct, string>> = {
  links: 'M10 3 5 8l5 5',
  rechts: 'm6 3 5 5-5 5',
  weg: 'm4 4 8 8m0-8-8 8',
};

/** Buttons that move a column or take it out. One that cannot be used keeps its place, and the focus. */
export function ColumnTools({ column, place, count, lang, onColumn }: Props) {
  const texts = compareTexts(lang);
  const acts = [
    { act: 'links', label: texts.left(column.name), off: place === 0 },
    { act: 'rechts', label: texts.right(column.name), off: place === count - 1 },
    { act: 'weg', label: texts.remove(column.name), off: false },
  ] as const;
  return (
    <span className="column-tools">
      {acts.map(({ act, label, off }) => (
        <button
          key={act}
          type="button"
          data-tool={`${act} ${column.id}`}
          aria-label={label}
          aria-disabled={off || undefined}
          onClick={() => {
            if (!off) onColumn(act, column, place);
          }}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={SIGNS[act]} />
          </svg>
        </button>
      ))}
    </span>
  );
}
