import { GROUPINGS } from '../../catalog/groupings';
import { THEMES } from '../../catalog/themes';
import type { Language } from '../../domain/text';
import type { SheetGroup, SheetRow } from '../sheetModel';

/** Rows under the headings of a grouping, or of the atlas's own themes; headings without rows are left out. */
export function groupsOf(rows: readonly SheetRow[], grouping: string, lang: Language): readonly SheetGroup[] {
  const byId = new Map(rows.map((row) => [row.spec.id, row]));
  const chosen = GROUPINGS.find(({ id }) => id === grouping);
  const groups = chosen
    ? chosen.groups.map(({ name, indicators }, index) => ({
        id: `${chosen.id}-${index + 1}`,
        name: name[lang],
        rows: indicators.flatMap((id) => byId.get(id) ?? []),
      }))
    : THEMES.map(({ id, name }) => ({
        id,
        name: name[lang],
        rows: rows.filter(({ spec }) => spec.theme === id),
      }));
  return groups.filter((group) => group.rows.length > 0);
}
