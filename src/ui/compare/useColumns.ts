import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { compareTexts } from '../../catalog/texts/compare';
import type { AreaId } from '../../domain/area';
import type { Language } from '../../domain/text';
import { addColumn, moveColumn, removeColumn } from '../../state/compare/choose';
import type { CompareColumn } from '../../state/compare/compareModel';
import type { OnColumn } from './ColumnTools';

/** The button that has the focus after a column has gone: of its right neighbour, else of its left one. */
function afterRemoval(areas: readonly CompareColumn[], column: CompareColumn): string {
  const at = areas.findIndex(({ id }) => id === column.id);
  const next = areas[at + 1] ?? areas[at - 1];
  return next ? `weg ${next.id}` : '';
}

/** Gives the focus to a button of the table, or to the search where that button is gone. */
function focusTool(screen: HTMLElement | null, tool: string): void {
  const button = [...(screen?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])].find(
    (one) => one.getAttribute('data-tool') === tool,
  );
  (button ?? screen?.querySelector<HTMLElement>('.search-field'))?.focus();
}

/** Adding, moving and removing columns, with what is said aloud; the focus stays with what was done. */
export function useColumns(columns: readonly CompareColumn[], lang: Language) {
  const screen = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    if (wanted.current === null || columns.length === 0) return;
    focusTool(screen.current, wanted.current);
    wanted.current = null;
  }, [columns]);
  const onColumn: OnColumn = useCallback(
    (act, column, place) => {
      const texts = compareTexts(lang).said;
      const areas = columns.filter(({ role }) => role === 'gebied');
      if (act === 'weg') {
        wanted.current = afterRemoval(areas, column);
        removeColumn(column.id);
        setSaid(texts.removed(column.name));
        return;
      }
      const by = act === 'links' ? -1 : 1;
      wanted.current = `${act} ${column.id}`;
      moveColumn(column.id, by);
      setSaid(texts.moved(column.name, place + by + 1, areas.length));
    },
    [columns, lang],
  );
  const onAdd = (id: AreaId, name: string) => {
    if (addColumn(id)) setSaid(compareTexts(lang).said.added(name));
  };
  return { screen, said, onColumn, onAdd };
}
